/** `exitcode run`: a command's output and exit code pass through untouched; when it fails, the diagnosis follows. */
import { type Ended, runCommand } from '../collect/command/command.ts';
import { commandSource, startWords } from '../collect/command/source.ts';
import { captureScene, NO_SCENE } from '../collect/scene.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Report } from '../model.ts';
import { type Format, OptionError, type OptionName } from '../options.ts';
import { investigate } from '../pipeline.ts';
import { writeDocument } from '../publish/files.ts';
import { gated, gatedText } from '../render/gate.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import type { Args } from './args.ts';
import { forStream, renderReport } from './document.ts';
import { setUpEngine } from './engine.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { patternFolders } from './pattern-folders.ts';
import { sceneOf, withTools } from './scene-options.ts';
import { secretsOf } from './secrets.ts';
import { sourceLocator } from './source-locations.ts';

export const RUN_OPTIONS: readonly OptionName[] = [
  'docker',
  'kubernetes',
  'namespace',
  'format',
  'output',
  'patterns',
  'language',
];

/** @returns the command's own exit code. */
export async function run(args: Args, io: Io): Promise<number> {
  const { command } = args;
  if (args.words.length > 0 || !command?.length)
    throw new OptionError('put the command behind two dashes: exitcode run [OPTION]... -- COMMAND [ARG]...');
  const format = args.value('format') as Format;
  const folders = patternFolders(args.value('patterns'), io.cwd);
  const wanted = sceneOf(args);
  const language = languageOf(args, io);
  const ended = await runCommand(command, io.cwd);
  if (ended.code === 0) return 0;
  if (ended.error) io.stderr.write(`${gatedText(startWords(command[0]!, ended.error))}\n`);
  try {
    await explainFailure(ended, { command, format, folders, language, wanted, output: args.value('output') }, io);
  } catch (error) {
    // Whatever happens to the diagnosis, the command's own code stands.
    io.stderr.write(
      `exitcode: no diagnosis: ${gatedText(String((error as Error).message ?? error).split('\n')[0]!)}\n`,
    );
  }
  return ended.code;
}

interface Wish {
  readonly command: readonly string[];
  readonly format: Format;
  readonly folders: readonly string[];
  readonly language: Language;
  readonly wanted: ReturnType<typeof sceneOf>;
  readonly output: string;
}

async function explainFailure(
  ended: Ended,
  { command, format, folders, language, wanted, output }: Wish,
  io: Io,
): Promise<void> {
  const { source, gaps } = commandSource(command, ended);
  // Who was told to end has no time to ask around.
  const scene = ended.interrupted ? NO_SCENE : await captureScene({ ...wanted, since: ended.started, env: io.env });
  setUpEngine();
  const knowledge = await loadKnowledge(folders, language);
  const { phrases } = knowledge;
  const located = sourceLocator(io.cwd, phrases);
  const found = await investigate([source, ...scene.sources], [...gaps, ...scene.gaps], knowledge, false, located);
  const report = gated(withTools(found, scene.tools), secretsOf(io.env));
  const style = { isTTY: io.stderr.isTTY === true, columns: io.stderr.columns };
  if (output) await writeDocument(output, renderReport(report, format, phrases, io.env), io.cwd);
  const shown = output ? 'text' : format;
  io.stderr.write(`\n${forStream(renderReport(report, shown, phrases, io.env, style), shown, io.env)}`);
  if (io.env.GITHUB_ACTIONS === 'true' && io.env.GITHUB_STEP_SUMMARY) await summarize(report, phrases, io);
}

async function summarize(report: Report, phrases: Phrases, io: Io): Promise<void> {
  const { appendSummary } = await import('../publish/workflow.ts');
  const { renderSummary } = await import('../render/comment.ts');
  const outcome = appendSummary(renderSummary(report, phrases), io.env.GITHUB_STEP_SUMMARY);
  if (!outcome.delivered) io.stderr.write(`exitcode: ${gatedText(outcome.message)}\n`);
}

/** `exitcode scan`: diagnose files, folders, globs or standard input. */

import { WORTH } from '../collect/ahead-job.ts';
import { interruptible } from '../collect/interruption.ts';
import { filterReport } from '../filter.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Report, Source } from '../model.ts';
import { type FailOn, type Format, type OptionName, reaches, type Threshold } from '../options.ts';
import { investigate } from '../pipeline.ts';
import { writeDocument } from '../publish/files.ts';
import { gated, gatedText } from '../render/gate.ts';
import type { Args } from './args.ts';
import { withConclusion } from './conclusion.ts';
import { forStream, renderReport } from './document.ts';
import { setUpEngine } from './engine.ts';
import { EXIT, type Io } from './io.ts';
import { languageOf } from './language.ts';
import { patternFolders } from './pattern-folders.ts';
import { progressOf } from './progress.ts';
import { collectScan, type ScanSources } from './scan-sources.ts';
import { withTools } from './scene-options.ts';
import { secretsOf } from './secrets.ts';
import { listenForSignals } from './signals.ts';
import { sourceLocator } from './source-locations.ts';

export const SCAN_OPTIONS: readonly OptionName[] = [
  'format',
  'output',
  'each',
  'why',
  'fail-on',
  'min-severity',
  'min-confidence',
  'patterns',
  'language',
  'run',
  'job',
  'docker',
  'kubernetes',
  'namespace',
];

/** Formats of which nothing was read. */
const UNREAD: ReadonlySet<string> = new Set(['unreadable', 'binary']);

/** @returns the exit code. */
export async function scan(args: Args, io: Io): Promise<number> {
  const collected = await collectScan(args, io);
  try {
    return await scanned(collected, args, io);
  } finally {
    await collected.dispose();
  }
}

async function scanned({ sources, gaps, conclusion, tools }: ScanSources, args: Args, io: Io): Promise<number> {
  const format = args.value('format') as Format;
  const threshold = { severity: args.value('min-severity'), confidence: args.value('min-confidence') } as Threshold;
  const failOn = args.value('fail-on') as FailOn;
  const output = args.value('output');
  const secrets = secretsOf(io.env);
  if (sources.length === 0 && conclusion !== 'success' && tools.length === 0) {
    for (const gap of gaps) io.stderr.write(`exitcode: ${gatedText(`${gap.source}: ${gap.message}`, secrets)}\n`);
    return EXIT.unreadable;
  }
  setUpEngine();
  const knowledge = await loadKnowledge(patternFolders(args.value('patterns'), io.cwd), languageOf(args, io));
  const bytes = sources.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  if (bytes >= WORTH && io.entry && !args.value('patterns')) {
    const { readAhead } = await import('../collect/ahead.ts');
    readAhead(sources, io.entry, () => knowledge.library.filter);
  }
  const interruption = listenForSignals();
  const progress = progressOf(io, knowledge.phrases);
  const readable = sources.map((source) => progress.watch(interruptible(source, interruption.signal)));
  const cases: (readonly Source[])[] = args.flag('each') ? readable.map((source) => [source]) : [readable];
  const located = sourceLocator(io.cwd, knowledge.phrases);
  const documents: string[] = [];
  const reports: Report[] = [];
  for (const one of cases) {
    const investigated = await investigate(one, reports.length ? [] : gaps, knowledge, args.flag('why'), located);
    const concluded = args.flag('each') ? investigated : withConclusion(investigated, conclusion);
    const whole = withTools(concluded, tools);
    const report = gated(filterReport(whole, threshold), secrets);
    reports.push(report);
    const path = args.flag('each') ? gatedText(one[0]!.name, secrets) : undefined;
    documents.push(renderReport(report, format, knowledge.phrases, io.env, output ? {} : io.stdout, path));
  }
  progress.done();
  interruption.done();
  const text = documents.join('');
  if (output) await writeDocument(output, text, io.cwd);
  else io.stdout.write(forStream(text, format, io.env));
  const interrupted = interruption.code();
  if (interrupted !== undefined) return interrupted;
  const unread = reports.every((report) => report.sources.every((source) => UNREAD.has(source.format)));
  if (sources.length > 0 && unread) return EXIT.unreadable;
  return reaches(
    failOn,
    reports.flatMap((report) => report.diagnoses.map(({ severity }) => severity)),
  )
    ? EXIT.failOn
    : EXIT.done;
}

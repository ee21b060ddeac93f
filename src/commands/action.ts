/** The action: collects what is asked for, finds the cause, and says it where people look. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { error, notice, warning } from '@actions/core';
import { collectPaths } from '../collect/files.ts';
import { interruptible } from '../collect/interruption.ts';
import { linksOf } from '../collect/links.ts';
import { captureScene } from '../collect/scene.ts';
import { readWorkflow, type Workflow } from '../collect/workflow.ts';
import { filterReport } from '../filter.ts';
import { createGitHub } from '../github/client.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Gap } from '../model.ts';
import { OptionError, reaches } from '../options.ts';
import { investigate } from '../pipeline.ts';
import { writeDocument } from '../publish/files.ts';
import { printUntrusted, setOutputs } from '../publish/workflow.ts';
import type { Reporter } from '../render/comment.ts';
import { reasonWords } from '../render/gap-words.ts';
import { gated, gatedLines, gatedText } from '../render/gate.ts';
import { renderJson } from '../render/json.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderTerminal } from '../render/terminal.ts';
import { withConclusion } from './conclusion.ts';
import { deliver } from './deliver.ts';
import { setUpEngine } from './engine.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { unknownLanguage } from './language.ts';
import { outputsOf } from './outputs.ts';
import { patternFolders } from './pattern-folders.ts';
import { collectRun } from './run-sources.ts';
import { withTools } from './scene-options.ts';
import { secretsOf } from './secrets.ts';
import { listenForSignals } from './signals.ts';
import { sourceLocator } from './source-locations.ts';
import { trustedFolders } from './trusted-patterns.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Milliseconds that may be spent on fetching job logs. */
const COLLECT_BUDGET = 300_000;

/** Never throws: what goes wrong is an error annotation and exit code 1. */
export async function run(env: Env): Promise<void> {
  try {
    process.exitCode = await act(readInputs(env), env);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const what = thrown instanceof OptionError ? message : `exitcode-action could not finish: ${message}`;
    error(gatedLines(what, secretsOf(env)));
    process.exitCode = 1;
  }
}

async function act(inputs: Inputs, env: Env): Promise<number> {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const cwd = resolve(workspace, inputs.workingDirectory);
  const temp = env.RUNNER_TEMP || tmpdir();
  const workflow = readWorkflow(env);
  const client = (budget?: number) =>
    inputs.token
      ? createGitHub({
          token: inputs.token,
          ...(env.GITHUB_API_URL && { apiUrl: env.GITHUB_API_URL }),
          ...(budget && { budget }),
        })
      : undefined;
  const { language, unknown } = inputs.language;
  if (unknown) notice(unknownLanguage(unknown));
  setUpEngine();
  const patterns = trustedFolders(patternFolders(inputs.patterns, workspace, workspace), env);
  if (patterns.notice) notice(patterns.notice);
  const knowledge = await loadKnowledge(patterns.folders, language);
  const { phrases } = knowledge;
  const files = await collectPaths(inputs.paths, cwd);
  const scene = await captureScene({ ...inputs.scene, env });
  const jobs = await collectRun(inputs, workflow, client(COLLECT_BUDGET), temp);
  const interruption = listenForSignals();
  try {
    const collected = [...files.sources, ...scene.sources, ...jobs.sources];
    const sources = collected.map((source) => interruptible(source, interruption.signal));
    const found = sources.length > 0 || jobs.conclusion === 'success';
    const secrets = secretsOf(env);
    if (!found) reportNothing(inputs, [...files.gaps, ...jobs.gaps], phrases, secrets);
    const gaps = [...(found || inputs.ifNoLogsFound !== 'ignore' ? files.gaps : []), ...scene.gaps, ...jobs.gaps];
    const located = sourceLocator(cwd, phrases, relative(workspace, cwd));
    const investigated = await investigate(sources, gaps, knowledge, false, located);
    const whole = withTools(withConclusion(investigated, jobs.conclusion), scene.tools);
    const report = gated(filterReport(whole, inputs.threshold), secrets);
    printUntrusted(renderTerminal(report, phrases, { colour: false, width: 100 }).split('\n'));
    const written = (extension: string, text: string) =>
      writeReport(join(env.RUNNER_TEMP || cwd, `exitcode-report.${extension}`), text, cwd, phrases);
    const reports = {
      json: await written('json', renderJson(report)),
      sarif: await written('sarif', renderSarif(report, phrases)),
    };
    const fromFile = new Set(files.sources.map(({ name }) => name));
    const repository = `${workflow.server}/${workflow.owner}/${workflow.repo}`;
    const url = await deliver({
      report,
      phrases,
      inputs,
      workflow,
      github: client(),
      reporter: reporterOf(inputs, workflow, env),
      links: await linksOf(report, { repository, commit: workflow.commit, workspace, logs: jobs.logs }),
      logPlace: (source, line) =>
        fromFile.has(source) && existsSync(join(cwd, source)) ? { file: source, startLine: line } : undefined,
      lacking: jobs.lacking,
      runUrl: jobs.url ?? (workflow.run && `${repository}/actions/runs/${workflow.run.run}`),
      summaryFile: env.GITHUB_STEP_SUMMARY,
    });
    trySetOutputs(outputsOf(report, reports, url), phrases);
    if (!found && inputs.ifNoLogsFound === 'error') return 1;
    const severities = report.diagnoses.map(({ severity }) => severity);
    return reaches(inputs.failOn, severities) ? 1 : 0;
  } finally {
    interruption.done();
    await jobs.dispose();
  }
}

/** Outputs are lost with the disk that they are written to; the verdict was said before. */
function trySetOutputs(outputs: ReturnType<typeof outputsOf>, { action: say }: Phrases): void {
  try {
    setOutputs(outputs);
  } catch (thrown) {
    warning(gatedText(say.noOutputs(codeOf(thrown))));
  }
}

/** A disk that is full keeps no verdict from those who wait for it. @returns the path; empty when there is no file. */
async function writeReport(path: string, json: string, cwd: string, { action: say }: Phrases): Promise<string> {
  try {
    return await writeDocument(path, json, cwd);
  } catch (thrown) {
    warning(gatedText(say.noReportFile(path, codeOf(thrown))));
    return '';
  }
}

const codeOf = (thrown: unknown) => (thrown as NodeJS.ErrnoException).code ?? 'unknown error';

function reportNothing(
  { ifNoLogsFound, paths }: Inputs,
  gaps: readonly Gap[],
  phrases: Phrases,
  secrets: readonly string[],
): void {
  if (ifNoLogsFound === 'ignore') return;
  const { action: words } = phrases;
  const say = ifNoLogsFound === 'error' ? error : warning;
  if (paths.length === 0 && gaps.length === 0) say(words.noLogs);
  for (const { source, message } of gaps)
    say(gatedText(words.noLogsAt(source, reasonWords(message, phrases)), secrets));
}

/** Whose section of the comment it is. A run that another workflow reports on belongs to that one. */
function reporterOf({ matrix, runId }: Inputs, { run, about, triggeredBy }: Workflow, env: Env): Reporter {
  const name = [env.GITHUB_WORKFLOW, triggeredBy].filter(Boolean).join(' / ');
  const group = hash(name);
  const values = matrixWords(matrix);
  const reported = (runId === '' ? about : undefined) ?? run;
  return {
    key: hash(`${group} ${env.GITHUB_JOB ?? ''} ${values}`),
    group,
    label: gatedText(
      [triggeredBy ?? env.GITHUB_WORKFLOW, triggeredBy ? '' : env.GITHUB_JOB, values && `(${values})`]
        .filter(Boolean)
        .join(' '),
    ),
    run: reported?.run ?? 0,
    attempt: reported?.attempt ?? 1,
  };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** `linux, 20` of `{"os":"linux","node":20}`. */
function matrixWords(json: string): string {
  try {
    const values: unknown = JSON.parse(json || '{}');
    if (typeof values !== 'object' || values === null) return '';
    return Object.values(values)
      .map((value) => (typeof value === 'object' ? JSON.stringify(value) : `${value}`))
      .join(', ')
      .slice(0, 100);
  } catch {
    return json.slice(0, 100);
  }
}

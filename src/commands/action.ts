/** The action: scans the given paths and says the result where people look. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { error, notice, warning } from '@actions/core';
import { collectPaths } from '../collect/files.ts';
import { captureScene } from '../collect/scene.ts';
import { filterReport } from '../filter.ts';
import { createGitHub } from '../github.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Gap, Report } from '../model.ts';
import { OptionError, reaches } from '../options.ts';
import { investigate } from '../pipeline.ts';
import { publishComment } from '../publish/comment.ts';
import { writeDocument } from '../publish/files.ts';
import { findPullRequest, readEvent } from '../publish/pull-request.ts';
import { annotate, appendSummary, printUntrusted, setOutputs } from '../publish/workflow.ts';
import { renderAnnotations } from '../render/annotations.ts';
import { COMMENT_MARKER, renderComment, renderSummary } from '../render/comment.ts';
import { gated, gatedText } from '../render/gate.ts';
import { renderJson } from '../render/json.ts';
import { renderTerminal } from '../render/terminal.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { patternFolders } from './pattern-folders.ts';
import { withTools } from './scene-options.ts';
import { sourceLocator } from './source-locations.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Never throws: what goes wrong is an error annotation and exit code 1. */
export async function run(env: Env): Promise<void> {
  try {
    process.exitCode = await act(readInputs(env), env);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    error(gatedText(thrown instanceof OptionError ? message : `exitcode-action could not finish: ${message}`));
    process.exitCode = 1;
  }
}

async function act(inputs: Inputs, env: Env): Promise<number> {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const cwd = resolve(workspace, inputs.workingDirectory);
  const files = await collectPaths(inputs.paths, cwd);
  const scene = await captureScene({ ...inputs.scene, env });
  const sources = [...files.sources, ...scene.sources];
  const gaps = [...files.gaps, ...scene.gaps];
  const found = sources.length > 0;
  if (!found) reportNothing(inputs, gaps);
  const shownGaps = found || inputs.ifNoLogsFound !== 'ignore' ? gaps : [];
  const knowledge = await loadKnowledge(patternFolders(inputs.patterns, workspace, workspace));
  const investigated = await investigate(sources, shownGaps, knowledge);
  const report = gated(filterReport(withTools(await sourceLocator(cwd)(investigated), scene.tools), inputs.threshold));
  printUntrusted(renderTerminal(report, { colour: false, width: 100 }).split('\n'));
  const file = await writeDocument(join(env.RUNNER_TEMP || cwd, 'exitcode-report.json'), renderJson(report), cwd);
  announce(report, inputs, env, cwd);
  const url = await comment(report, inputs, env);
  setOutputs(outputsOf(report, file, url));
  if (!found && inputs.ifNoLogsFound === 'error') return 1;
  return reaches(
    inputs.failOn,
    report.diagnoses.map(({ severity }) => severity),
  )
    ? 1
    : 0;
}

function reportNothing({ ifNoLogsFound, paths }: Inputs, gaps: readonly Gap[]): void {
  if (ifNoLogsFound === 'ignore') return;
  const say = ifNoLogsFound === 'error' ? error : warning;
  if (paths.length === 0) say('No logs to scan: the input "path" is empty. Set it to files, folders or globs.');
  for (const gap of gaps) say(gatedText(`No logs to scan at ${gap.source}: ${gap.message}.`));
}

function announce(report: Report, inputs: Inputs, env: Env, cwd: string): void {
  const inWorkspace = (source: string) => existsSync(join(cwd, source));
  const documents = renderAnnotations(report, inWorkspace);
  const left =
    annotate(documents.slice(0, inputs.maxAnnotations)) + Math.max(0, documents.length - inputs.maxAnnotations);
  if (left > 0 && inputs.maxAnnotations > 0) notice(`${left} more findings are in the job summary and the report.`);
  if (!inputs.jobSummary) return;
  const outcome = appendSummary(renderSummary(report), env.GITHUB_STEP_SUMMARY);
  if (!outcome.delivered) warning(gatedText(outcome.message));
}

/** @returns the address of the comment, when there is one. */
async function comment(report: Report, inputs: Inputs, env: Env): Promise<string | undefined> {
  if (inputs.comment === 'never') return undefined;
  const pull = findPullRequest(env.GITHUB_EVENT_NAME ?? '', readEvent(env.GITHUB_EVENT_PATH));
  if (!pull) return undefined;
  if (!inputs.token) {
    notice('No pull request comment: the input "github-token" is empty.');
    return undefined;
  }
  const github = createGitHub({ token: inputs.token, ...(env.GITHUB_API_URL && { apiUrl: env.GITHUB_API_URL }) });
  const create = inputs.comment === 'always' || report.diagnoses.length > 0;
  const outcome = await publishComment(github, pull, renderComment(report), COMMENT_MARKER, { create });
  if (outcome.delivered) return outcome.url;
  if (outcome.reason !== 'absent') notice(gatedText(`No pull request comment: ${outcome.message}`));
  return undefined;
}

function outputsOf(report: Report, file: string, url: string | undefined): Record<string, string | number | boolean> {
  const verdict = report.diagnoses[0];
  return {
    conclusion: report.conclusion,
    diagnosis: verdict?.id ?? '',
    category: verdict?.category ?? '',
    retryable: verdict?.retryable ?? '',
    confidence: verdict?.confidence ?? '',
    'exit-code': verdict?.exitCode ?? '',
    count: report.diagnoses.length,
    complete: report.complete,
    report: file,
    'comment-url': url ?? '',
  };
}

/**
 * Says a report where people look: comment, check run, annotations, job summary. What may not be delivered steps down
 * to the next, one notice tells why, and the result of the job stays as it is.
 */
import { notice, warning } from '@actions/core';
import type { PlacedLinks } from '../collect/links.ts';
import type { Workflow } from '../collect/workflow.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import type { Report } from '../model.ts';
import { CHECK_SUMMARY_LIMIT, type DeliveredCheck, publishCheckRun } from '../publish/check-run.ts';
import { publishComment } from '../publish/comment.ts';
import { type Delivered, type Undelivered, undelivered } from '../publish/delivery.ts';
import { findPullRequest, needsToken } from '../publish/pull-request.ts';
import { annotate, appendSummary, summaryRoom } from '../publish/workflow.ts';
import { type AnnotationDocument, renderAnnotations } from '../render/annotations.ts';
import { COMMENT_MARKER, commentWriter, type Reporter, renderSummary } from '../render/comment.ts';
import { shrink } from '../render/fit.ts';
import { reasonWords } from '../render/gap-words.ts';
import { gatedText } from '../render/gate.ts';
import { permissionsBlock } from '../render/permissions.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { OTHERS_LIMIT, renderMarkdown } from '../render/summary.ts';
import { verdictWords } from '../render/words.ts';
import type { Inputs } from './inputs.ts';

export interface Delivery {
  readonly report: Report;
  readonly phrases: Phrases;
  readonly inputs: Inputs;
  readonly workflow: Workflow;
  readonly github: GitHub | undefined;
  readonly reporter: Reporter;
  readonly links: PlacedLinks;
  /** The line of a file of the workspace that a source of this name is. */
  readonly logPlace: (
    source: string,
    line: number,
  ) => { readonly file: string; readonly startLine: number } | undefined;
  /** What the token lacked while the logs were collected. */
  readonly lacking: readonly string[];
  readonly runUrl: string | undefined;
  readonly summaryFile: string | undefined;
}

const CHECK_NAME = 'exitcode-action';

/** @returns the address of the comment, when there is one. */
export async function deliver(delivery: Delivery): Promise<string | undefined> {
  const { report, inputs, links, phrases } = delivery;
  const annotations = renderAnnotations(report, phrases, (diagnosis) => {
    const shown = diagnosis.evidence[0];
    return links.place(diagnosis) ?? (shown && delivery.logPlace(shown.source, shown.line));
  });
  const comment = inputs.comment === 'never' ? undefined : await tryComment(delivery);
  const refused = comment && !comment.delivered && comment.reason !== 'absent' ? comment : undefined;
  const check = await tryCheckRun(delivery, annotations, refused !== undefined);
  announce(annotations, inputs, phrases);
  const { summaryFile } = delivery;
  const summary = inputs.jobSummary
    ? appendSummary(renderSummary(report, phrases, links, summaryRoom(summaryFile)), summaryFile)
    : undefined;
  if (summary && !summary.delivered) warning(gatedText(reasonWords(summary.message, phrases)));
  explain(delivery, refused, check);
  return comment?.delivered ? comment.url : undefined;
}

async function tryComment(delivery: Delivery): Promise<Delivered | Undelivered | undefined> {
  const { report, inputs, workflow, github, reporter, links, runUrl, phrases } = delivery;
  if (!github) return needsToken(workflow) || workflow.event.startsWith('pull_request') ? noToken(phrases) : undefined;
  try {
    const pull = await findPullRequest(github, workflow);
    if (!pull) return undefined;
    const write = commentWriter(report, reporter, phrases, { always: inputs.comment === 'always', links, runUrl });
    return await publishComment(github, pull, write, COMMENT_MARKER, { shared: true });
  } catch (error) {
    if (error instanceof GitHubError) return undelivered(error);
    throw error;
  }
}

const noToken = ({ action: say }: Phrases): Undelivered => ({
  delivered: false,
  reason: 'forbidden',
  message: say.noToken,
  permission: undefined,
});

/** Wanted by its name, or instead of a comment that may not be made. */
async function tryCheckRun(
  { report, inputs, workflow, github, links, phrases }: Delivery,
  annotations: readonly AnnotationDocument[],
  instead: boolean,
): Promise<DeliveredCheck | Undelivered | undefined> {
  const { owner, repo, commit } = workflow;
  if (!github || !commit || !owner || !repo || (inputs.checkName === '' && !instead)) return undefined;
  return publishCheckRun(github, {
    owner,
    repo,
    sha: commit,
    name: inputs.checkName || CHECK_NAME,
    conclusion: report.conclusion === 'unknown' ? 'neutral' : report.conclusion,
    title: verdictWords(report, phrases),
    summary: shrink(
      (others) => renderMarkdown(report, phrases, { others, links }),
      OTHERS_LIMIT,
      CHECK_SUMMARY_LIMIT,
      phrases,
    ),
    annotations: annotations.slice(0, inputs.maxAnnotations),
  });
}

function announce(
  annotations: readonly AnnotationDocument[],
  { maxAnnotations }: Inputs,
  { action: say }: Phrases,
): void {
  const left =
    annotate(annotations.slice(0, maxAnnotations)) + Math.max(0, annotations.length - Math.max(maxAnnotations, 0));
  if (left > 0 && maxAnnotations > 0) notice(say.moreFindings(left));
}

/** One notice for all that could not be delivered or read for want of a permission. */
function explain(
  { inputs, github, lacking, phrases }: Delivery,
  comment: Undelivered | undefined,
  check: DeliveredCheck | Undelivered | undefined,
): void {
  const { action: say, marks } = phrases;
  const checkRefused = check && !check.delivered && inputs.checkName !== '' ? check : undefined;
  const lines = [
    comment && say.noComment(reasonWords(comment.message, phrases)),
    comment && check?.delivered && say.checkInstead,
    checkRefused && say.noCheck(reasonWords(checkRefused.message, phrases)),
    check?.delivered && check.missing > 0 && say.moreFindings(check.missing),
    lacking.length > 0 && say.lacking([...new Set(lacking)].map((one) => `\`${one}\``).join(marks.comma)),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return;
  const permission = comment?.permission ?? checkRefused?.permission ?? lacking[0];
  const block = permissionsBlock({
    jobs: inputs.jobLogs !== 'none',
    comment: inputs.comment !== 'never',
    check: inputs.checkName !== '',
  });
  const advice = permission && github ? [say.permissions, ...block.split('\n')] : [];
  annotate([
    {
      level: 'notice',
      title: say.undelivered,
      message: [...lines, ...advice].map((line) => gatedText(line)).join('\n'),
    },
  ]);
}

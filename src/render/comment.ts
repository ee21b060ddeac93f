/** The one comment on a pull request; a hidden marker at its start finds it again. */
import type { Report } from '../model.ts';
import { shrink } from './fit.ts';
import { OTHERS_LIMIT, renderMarkdown } from './summary.ts';

export const COMMENT_MARKER = '<!-- exitcode-action:v1 -->';
/** GitHub refuses 65,536 characters; the rest is room for what it adds. */
const COMMENT_LIMIT = 60_000;
/** The runner drops a summary above 1 MiB whole. */
const SUMMARY_LIMIT = 1_000_000;

/** @param report Has passed the gate. */
export function renderComment(report: Report): string {
  return shrink((others) => `${COMMENT_MARKER}\n${renderMarkdown(report, others)}`, OTHERS_LIMIT, COMMENT_LIMIT);
}

/** @param report Has passed the gate. */
export function renderSummary(report: Report): string {
  return shrink((others) => renderMarkdown(report, others), 500, SUMMARY_LIMIT);
}

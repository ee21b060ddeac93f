/** The Markdown documents of a report, as the action makes them. */
import type { Report } from '../../src/model.ts';
import { commentWriter, renderSummary as summary } from '../../src/render/comment.ts';
import { EN } from '../../src/render/phrases/en.ts';

const REPORTER = { key: 'k', group: 'g', label: 'CI', run: 1, attempt: 1 };

export const renderComment = (report: Report): string =>
  commentWriter(report, REPORTER, EN, { always: true, runUrl: 'https://github.example/octo/cat/actions/runs/1' })([])!;

export const renderSummary = (report: Report): string => summary(report, EN);

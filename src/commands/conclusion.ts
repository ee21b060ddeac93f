/** What a run came to, beside what its logs show. */
import type { Report } from '../model.ts';

/** A failed job is never called a success. */
export function withConclusion(report: Report, conclusion: Report['conclusion']): Report {
  if (conclusion === 'failure') return { ...report, conclusion };
  const silent = report.conclusion === 'unknown' && report.sources.length === 0 && report.gaps.length === 0;
  return conclusion === 'success' && silent ? { ...report, conclusion } : report;
}

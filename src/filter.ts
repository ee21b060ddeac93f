/** Leaves out of a report what the user did not ask for. */
import type { Report } from './model.ts';
import { passes, type Threshold } from './options.ts';

export function filterReport(report: Report, threshold: Threshold): Report {
  return { ...report, diagnoses: report.diagnoses.filter((diagnosis) => passes(threshold, diagnosis)) };
}

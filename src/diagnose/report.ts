/** The report: every diagnosis in order, and how much of the sources could be read. */
import type { Diagnosis, Gap, Report, SourceReport } from '../model.ts';
import { TOOL } from '../version.ts';

interface Read {
  readonly report: SourceReport;
  readonly gaps: readonly Gap[];
}

/** @param more What a report has only sometimes. */
export function reportOf(
  read: readonly Read[],
  gaps: readonly Gap[],
  diagnoses: readonly Diagnosis[],
  more: Pick<Report, 'omitted' | 'why'> = {},
): Report {
  const all = [...gaps, ...read.flatMap((one) => one.gaps)];
  const sources = read.map((one) => one.report);
  const complete = all.length === 0 && sources.every((source) => source.complete);
  return {
    schemaVersion: 1,
    tool: TOOL,
    conclusion: conclude(diagnoses, complete && sources.some((source) => source.bytes > 0)),
    complete,
    gaps: all,
    sources,
    diagnoses,
    ...more,
  };
}

/** Without evidence of a failure only a complete reading of something may say "success". */
function conclude(diagnoses: readonly Diagnosis[], sure: boolean): Report['conclusion'] {
  if (diagnoses.some((diagnosis) => diagnosis.severity === 'error')) return 'failure';
  return sure ? 'success' : 'unknown';
}

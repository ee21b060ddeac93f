/** The outputs of the action: words of a fixed alphabet, numbers, a path, an address that GitHub gave. */
import type { Report, Retryable } from '../model.ts';

type Outputs = Record<string, string | number | boolean>;

/** Paths; empty where there is no file. */
export interface ReportFiles {
  readonly json: string;
  readonly sarif: string;
}

export function outputsOf(report: Report, files: ReportFiles, commentUrl: string | undefined): Outputs {
  const verdict = report.diagnoses[0];
  return {
    conclusion: report.conclusion,
    diagnosis: verdict?.id ?? '',
    category: verdict?.category ?? '',
    retryable: retryableOf(report) ?? '',
    confidence: verdict?.confidence ?? '',
    'exit-code': verdict?.exitCode ?? '',
    count: report.diagnoses.length,
    complete: report.complete,
    report: files.json,
    sarif: files.sarif,
    'comment-url': commentUrl ?? '',
  };
}

/** A retry helps when it helps against every error; one that is not transient fails again. */
function retryableOf({ diagnoses, complete }: Report): Retryable | undefined {
  const errors = diagnoses.filter(({ severity }) => severity === 'error');
  const answers = (errors.length > 0 ? errors : diagnoses).map(({ retryable }) => retryable);
  if (answers.length === 0) return undefined;
  if (answers.includes('no')) return 'no';
  return answers.every((answer) => answer === 'yes') && complete ? 'yes' : 'unknown';
}

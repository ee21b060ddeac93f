/** Small phrases that several documents share. */
import type { Diagnosis, Evidence, Report, Subject } from '../model.ts';

/** `file:line` of a piece of evidence. */
export const placeOf = (evidence: Pick<Evidence, 'source' | 'line'>): string => `${evidence.source}:${evidence.line}`;

/** `compose.yml:12`: the line to change, with what it is. */
export const sourceWords = ({ sourceLocation: at }: Diagnosis): string =>
  at ? [placeOf({ source: at.file, line: at.line }), at.suggestion].filter(Boolean).join(': ') : '';

/** `container web-1`, `pod default/web-0, container app`, `step Run make`. */
export function subjectWords(subject: Subject): string {
  const pod = subject.pod && `pod ${subject.namespace ? `${subject.namespace}/` : ''}${subject.pod}`;
  const container = subject.container && `container ${subject.container}`;
  const process = subject.process && `process ${subject.process}`;
  const things = [pod, container, process].filter(Boolean);
  if (things.length) return things.join(', ');
  return subject.kind === 'log' ? '' : `${subject.kind} ${subject.name}`;
}

/** `exit code 137 (SIGKILL)` */
export function exitWords({ exitCode, signal }: Pick<Diagnosis, 'exitCode' | 'signal'>): string {
  if (exitCode === undefined) return signal ?? '';
  return `exit code ${exitCode}${signal ? ` (${signal})` : ''}`;
}

const RETRY = { yes: 'a retry may help', no: 'a retry will not help', unknown: '' } as const;

/** The facts of a diagnosis in one line. */
export function factWords(diagnosis: Diagnosis): string {
  const count = diagnosis.count > 1 ? `${diagnosis.count} places` : '';
  return [
    subjectWords(diagnosis.subject),
    exitWords(diagnosis),
    count,
    `confidence ${diagnosis.confidence}`,
    RETRY[diagnosis.retryable],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What to say when there is nothing to diagnose. */
export function quietWords(report: Report): string {
  if (report.conclusion === 'failure')
    return 'Something failed, but min-severity or min-confidence leave it out, or nothing known explains it.';
  if (report.conclusion === 'unknown')
    return report.complete
      ? 'There was nothing to read.'
      : 'Not everything could be read, and what was read shows no failure.';
  return 'No failure found.';
}

/** What the report does not list, as a line; empty when it lists all. */
export const omittedWords = ({ omitted }: Report): string =>
  omitted
    ? `${omitted} more ${omitted === 1 ? 'diagnosis is' : 'diagnoses are'} not listed; scan fewer files at once.`
    : '';

/** The verdict in one line. */
export const verdictWords = (report: Report): string => report.diagnoses[0]?.title ?? quietWords(report);

/** One line a gap, so that nothing is lost silently. */
export const gapWords = (report: Report): string[] => report.gaps.map((gap) => `${gap.source}: ${gap.message}`);

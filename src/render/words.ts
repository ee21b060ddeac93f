/** Small phrases that several documents share. */
import type { Diagnosis, Evidence, Report, Subject } from '../model.ts';
import type { Phrases } from './phrases/phrases.ts';

/** `file:line` of a piece of evidence. */
export const placeOf = (evidence: Pick<Evidence, 'source' | 'line'>): string => `${evidence.source}:${evidence.line}`;

/** `compose.yml:12`: the line to change, with what it is. */
export const sourceWords = ({ sourceLocation: at }: Diagnosis, { marks }: Phrases): string =>
  at ? [placeOf({ source: at.file, line: at.line }), at.suggestion].filter(Boolean).join(marks.colon) : '';

/** `container web-1`, `pod default/web-0, container app`, `step Run make`. */
export function subjectWords(subject: Subject, { subject: called, marks }: Phrases): string {
  const { pod, namespace, container, process, kind, name } = subject;
  const things = [
    pod && called.pod(namespace ? `${namespace}/${pod}` : pod),
    container && called.container(container),
    process && called.process(process),
  ].filter(Boolean);
  if (things.length) return things.join(marks.comma);
  return kind === 'log' ? '' : called[kind](name);
}

/** `exit code 137 (SIGKILL)` */
export function exitWords({ exitCode, signal }: Pick<Diagnosis, 'exitCode' | 'signal'>, phrases: Phrases): string {
  if (exitCode === undefined) return signal ?? '';
  return `${phrases.exitCode(exitCode)}${signal ? ` (${signal})` : ''}`;
}

/** `a retry will not help: the same code ends the same way`; empty when nobody knows. */
export function retryWords({ retryable, retryReason }: Diagnosis, { retry, marks }: Phrases): string {
  return retry[retryable] && `${retry[retryable]}${marks.colon}${retryReason}`;
}

/** The facts of a diagnosis in one line; the severity in words too, as not everybody sees a mark or its colour. */
export function factWords(diagnosis: Diagnosis, phrases: Phrases): string {
  return [
    phrases.severity[diagnosis.severity],
    subjectWords(diagnosis.subject, phrases),
    exitWords(diagnosis, phrases),
    diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
    phrases.confidence[diagnosis.confidence],
    retryWords(diagnosis, phrases),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What to say when there is nothing to diagnose. */
export function quietWords({ conclusion, complete }: Report, { report: say }: Phrases): string {
  if (conclusion === 'failure') return say.unexplained;
  if (conclusion === 'unknown') return complete ? say.nothingToRead : say.notAllRead;
  return say.noFailure;
}

/** What the report does not list, as a line; empty when it lists all. */
export const omittedWords = ({ omitted }: Report, { report: say }: Phrases): string =>
  omitted ? say.omitted(omitted) : '';

/** The verdict in one line. */
export const verdictWords = (report: Report, phrases: Phrases): string =>
  report.diagnoses[0]?.title ?? quietWords(report, phrases);

/**
 * What a step survived, and so does not lead over what ended it:
 * - A script goes on after a command that is missing, a download that is tried again, a warning of git or a linter that
 *   may fail. A compiler that refuses the code and a test that fails end what runs them. So when both are in one step,
 *   the former first, the latter is the reason - unless the former explains it, or the step ended with its very code.
 *   A verdict on the code that may be ignored (a linter's) is survived in another step of the job too.
 * - A step that ended with the very code of what came later did not end with what came before.
 */
import type { Library } from '../match/library.ts';
import type { Pattern, Survivable } from '../match/pattern.ts';
import type { Event } from '../model.ts';
import { accountsFor, kindOf, REPLACED } from './causality.ts';
import { stepOf } from './place.ts';

/** Of what does not say it itself. */
const BY_CATEGORY: Readonly<Record<string, Survivable>> = { network: 'retry', git: 'skip', auth: 'skip', exec: 'skip' };
/** What a tool or the program under test gives as the verdict on the code. */
const FINAL = 'app-failure';

export type Survived = (event: Event) => boolean;

/** Events that end a step; the last of each kind, a log may repeat itself a thousand times. */
type Lasts = Map<string, Event>;

interface Steps {
  /** Verdicts of each step. */
  readonly finals: ReadonlyMap<string, Lasts>;
  /** Verdicts of each job that no script ignores. */
  readonly sure: ReadonlyMap<string, Lasts>;
  readonly causes: ReadonlyMap<string, Lasts>;
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>;
  /** The last event of each step that repeats a code which tells something. */
  readonly ends: ReadonlyMap<string, Event>;
}

/** @returns a test for events that something behind them in their step leads over. */
export function survivals(events: readonly Event[], library: Library): Survived {
  const steps = stepsOf(events, library);
  const known = new Map<string, boolean>();
  return (event) => {
    if (event.role !== 'cause') return false;
    const key = `${kindOf(event)}\n${event.at.line}\n${stepOf(event)}`;
    const survived = known.get(key) ?? (isPassedOver(event, steps, library) || isOfAnotherCode(event, steps, library));
    known.set(key, survived);
    return survived;
  };
}

/** @returns whether a script often goes on after such a failure. */
export function survivableOf(pattern: Pattern | undefined): Survivable {
  return pattern?.survivable ?? BY_CATEGORY[pattern?.category ?? ''] ?? 'no';
}

/** @returns whether a tool gives it as its verdict on the code. */
export function isFinal({ role, meaning }: Event, library: Library): boolean {
  const pattern = library.get(meaning);
  return role === 'cause' && pattern?.severity === 'error' && pattern.category === FINAL;
}

function isPassedOver(event: Event, { finals, sure, codes }: Steps, library: Library): boolean {
  const pattern = library.get(event.meaning);
  if (survivableOf(pattern) === 'no') return false;
  const own = stepOf(event);
  const telling = (pattern?.exit ?? []).filter((code) => !REPLACED.has(code) && codes.get(own)?.has(code));
  const later = isFinal(event, library) && event.subject.step !== undefined ? sure.get(jobOf(event)) : undefined;
  return [...(finals.get(own)?.values() ?? []), ...(later?.values() ?? [])].some(
    (final) =>
      final.id !== event.id &&
      final.at.line > event.at.line &&
      telling.every((code) => library.get(final.meaning)?.exit?.includes(code)) &&
      !accountsFor(event, final, library),
  );
}

function isOfAnotherCode(event: Event, { causes, ends }: Steps, library: Library): boolean {
  const end = ends.get(stepOf(event));
  if (!end) return false;
  const claims = ({ exitCode, meaning }: Event) =>
    exitCode === end.exitCode || library.get(meaning)?.exit?.includes(end.exitCode!);
  if (claims(event)) return false;
  return [...(causes.get(stepOf(event))?.values() ?? [])].some(
    (cause) =>
      cause.id !== event.id &&
      cause.at.line > event.at.line &&
      cause.at.line < end.at.line &&
      claims(cause) &&
      survivableOf(library.get(cause.meaning)) !== 'skip' &&
      !accountsFor(event, cause, library) &&
      !accountsFor(cause, event, library),
  );
}

function stepsOf(events: readonly Event[], library: Library): Steps {
  const finals = new Map<string, Lasts>();
  const sure = new Map<string, Lasts>();
  const causes = new Map<string, Lasts>();
  const codes = new Map<string, Set<number>>();
  const ends = new Map<string, Event>();
  for (const event of events) {
    const step = stepOf(event);
    const code = event.exitCode;
    if (event.role === 'wrapper' && code !== undefined) {
      codes.set(step, (codes.get(step) ?? new Set()).add(code));
      const end = ends.get(step);
      if (code !== 0 && !REPLACED.has(code) && (!end || isBefore(end, event))) ends.set(step, event);
    }
    if (event.role === 'cause' && library.get(event.meaning)?.severity === 'error') keepLast(causes, step, event);
    if (!isFinal(event, library)) continue;
    keepLast(finals, step, event);
    const pattern = library.get(event.meaning);
    if (survivableOf(pattern) === 'no' && pattern?.confidence === 'high') keepLast(sure, jobOf(event), event);
  }
  return { finals, sure, causes, codes, ends };
}

/** One log may hold several jobs, none of which goes on behind another. */
const jobOf = ({ at, subject }: Event) => `${at.source}\n${subject.job ?? ''}`;

const isBefore = (a: Event, b: Event) =>
  a.at.line < b.at.line || (a.at.line === b.at.line && a.exitCode! < b.exitCode!);

function keepLast(places: Map<string, Lasts>, place: string, event: Event): void {
  const lasts = places.get(place) ?? new Map<string, Event>();
  places.set(place, lasts);
  const last = lasts.get(kindOf(event));
  if (!last || last.at.line < event.at.line) lasts.set(kindOf(event), event);
}

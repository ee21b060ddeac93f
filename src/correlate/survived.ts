/**
 * What a step survived. A script goes on after a command that is missing, a download that is tried again, a warning of
 * git or a linter that may fail. A compiler that refuses the code, a test that fails and a crash end what runs them. So
 * when both are in one step, the former first, the latter is the reason - unless the former explains it, or the step
 * ended with the very code of the former. A service that is not there explains a test only where it is seen near it:
 * what a loop printed that waited for the service is over when the tests run.
 */
import type { Library } from '../match/library.ts';
import type { Pattern, Survivable } from '../match/pattern.ts';
import type { Event } from '../model.ts';
import { accountsFor, kindOf, REPLACED } from './causality.ts';
import { withoutOvercome } from './overcome.ts';
import { BLOCK_GAP, stepOf } from './place.ts';

/** Of what does not say it itself. */
const BY_CATEGORY: Readonly<Record<string, Survivable>> = { network: 'retry', git: 'skip', auth: 'skip', exec: 'skip' };
/** What a tool or the program under test gives as the verdict on the code. */
const FINAL = new Set(['app-failure']);

export type Survived = (event: Event) => boolean;

interface StepEvents {
  /** Verdicts: the last of each kind, a log may repeat itself a thousand times. */
  readonly finals: Map<string, Event>;
  first?: Event;
  readonly codes: Set<number>;
  /** The last line of each id. */
  readonly last: Map<string, number>;
}

/** @returns a test for events that something behind them in their step leads over. */
export function survivals(events: readonly Event[], library: Library): Survived {
  const steps = stepsOf(events, library);
  return (event) => {
    const step = steps.get(stepOf(event));
    if (!step || event.role !== 'cause' || survivableOf(library.get(event.meaning)) === 'no') return false;
    const exit = library.get(event.meaning)?.exit ?? [];
    const telling = exit.filter((code) => !REPLACED.has(code) && step.codes.has(code));
    return [...step.finals.values()].some(
      (final) =>
        final.id !== event.id &&
        final.at.line > event.at.line &&
        telling.every((code) => library.get(final.meaning)?.exit?.includes(code)) &&
        !accountsFor(event, final, library),
    );
  };
}

/** @returns the events; what the log shows to have been overcome as background that says by what. */
export function openEvents(seen: readonly Event[], library: Library): readonly Event[] {
  return withoutWaiting(withoutOvercome(seen, library), library);
}

/** Services that were waited for are not missed any more. */
function withoutWaiting(events: readonly Event[], library: Library): readonly Event[] {
  const steps = stepsOf(events, library);
  return events.map((event) => {
    const by = waitedFor(event, steps.get(stepOf(event))!, library);
    return by === undefined ? event : { ...event, role: 'context', overcome: by };
  });
}

/** @returns whether a script often goes on after such a failure. */
export function survivableOf(pattern: Pattern | undefined): Survivable {
  return pattern?.survivable ?? BY_CATEGORY[pattern?.category ?? ''] ?? 'no';
}

function stepsOf(events: readonly Event[], library: Library): ReadonlyMap<string, StepEvents> {
  const steps = new Map<string, StepEvents>();
  for (const event of events) {
    const step = steps.get(stepOf(event)) ?? { finals: new Map<string, Event>(), codes: new Set(), last: new Map() };
    steps.set(stepOf(event), step);
    step.last.set(event.id, Math.max(event.at.line, step.last.get(event.id) ?? 0));
    if (event.role === 'wrapper' && event.exitCode !== undefined) step.codes.add(event.exitCode);
    else if (isFinal(event, library)) addFinal(step, event);
  }
  return steps;
}

function addFinal(step: StepEvents, event: Event): void {
  const kind = kindOf(event);
  const last = step.finals.get(kind);
  if (!last || isBefore(last, event)) step.finals.set(kind, event);
  if (!step.first || isBefore(event, step.first)) step.first = event;
}

function isFinal({ role, meaning }: Event, library: Library): boolean {
  const pattern = library.get(meaning);
  return role === 'cause' && pattern?.severity === 'error' && FINAL.has(pattern.category);
}

const isBefore = (a: Event, b: Event) => a.at.line < b.at.line || (a.at.line === b.at.line && a.id < b.id);

/** @returns the first verdict, if the last word of the event's kind stands far above it. */
function waitedFor({ id, meaning, role }: Event, { first, last }: StepEvents, library: Library): string | undefined {
  if (!first || role !== 'cause' || survivableOf(library.get(meaning)) !== 'retry') return undefined;
  return first.at.line - last.get(id)! > BLOCK_GAP ? first.id : undefined;
}

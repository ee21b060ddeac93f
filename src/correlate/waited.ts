/**
 * A service that is not there explains a test only where it is seen near it: what a loop printed that waited for the
 * service is over when the tests run.
 */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { BLOCK_GAP, stepOf } from './place.ts';
import { isFinal, survivableOf } from './survived.ts';

interface Step {
  /** The first verdict on the code. */
  first?: Event;
  /** The last line of each id. */
  readonly last: Map<string, number>;
}

/** @returns the events; those of services that are not missed any more as background. */
export function withoutWaiting(events: readonly Event[], library: Library): readonly Event[] {
  const steps = new Map<string, Step>();
  for (const event of events) {
    const step = steps.get(stepOf(event)) ?? { last: new Map<string, number>() };
    steps.set(stepOf(event), step);
    step.last.set(event.id, Math.max(event.at.line, step.last.get(event.id) ?? 0));
    if (isFinal(event, library) && (!step.first || isBefore(event, step.first))) step.first = event;
  }
  return events.map((event) => {
    const { first, last } = steps.get(stepOf(event))!;
    const over = first !== undefined && first.at.line - last.get(event.id)! > BLOCK_GAP;
    return over && isWaiting(event, library) ? { ...event, role: 'context', overcome: first.id } : event;
  });
}

const isWaiting = ({ role, meaning }: Event, library: Library) =>
  (role === 'cause' || role === 'symptom') && survivableOf(library.get(meaning)) === 'retry';

const isBefore = (a: Event, b: Event) => a.at.line < b.at.line || (a.at.line === b.at.line && a.id < b.id);

/** Where events stand: in which step, and among all that are like them. */
import type { Event } from '../model.ts';
import { stepKey } from './scope.ts';

/** Events with the same key were printed by the same step of the same job, in the same container. */
export const stepOf = (event: Event): string => `${stepKey(event)}\n${event.subject.container ?? ''}`;

/** Lines between two errors of one block. */
export const BLOCK_GAP = 15;

/**
 * What fails prints its errors close together, and last; what was printed long before it went on all the same.
 * @returns the event that begins the last block of events like `one`.
 */
export function blockStart(one: Event, events: readonly Event[]): Event {
  const alike = events.filter(({ pattern, at }) => pattern === one.pattern && at.source === one.at.source);
  let start = alike.at(-1) ?? one;
  for (const event of alike.toReversed()) if (start.at.line - event.at.line <= BLOCK_GAP) start = event;
  return start;
}

/** @returns whether the last event of the basis comes after all events that are like the others, by `gap` lines. */
export function standsBelow(basis: readonly Event[], events: readonly Event[], gap: number): boolean {
  const last = basis.at(-1)!.at;
  const ids = new Set(basis.slice(0, -1).map((event) => event.id));
  return events.every(({ id, at }) => !ids.has(id) || (at.source === last.source && last.line - at.line >= gap));
}

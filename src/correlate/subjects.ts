/** Which events speak of the same thing: joined by ids, names, pods, process ids, else by their place. */
import type { Event, Subject } from '../model.ts';
import { identities } from './identity.ts';
import { completeSubjects } from './known-subject.ts';
import { adoptLogs } from './log-owner.ts';
import { createUnion } from './union.ts';

/** @returns groups of events about one thing, in order of their first event. No clock takes part in it. */
export function groupBySubject(events: readonly Event[]): Event[][] {
  const owned = adoptLogs(events);
  const identify = identities(owned);
  const union = createUnion();
  const keyed = owned.map((event) => ({ event, keys: identify(event) }));
  for (const { keys } of keyed) for (const other of keys.slice(1)) union.join(keys[0], other);
  const groups = new Map<string, Event[]>();
  for (const { event, keys } of keyed) {
    const root = union.find(keys[0]);
    const group = groups.get(root);
    if (group) group.push(event);
    else groups.set(root, [event]);
  }
  return [...groups.values()].map(completeSubjects);
}

/** @returns whether the subject is a thing of its own and not only the place where a line stood. */
export function hasIdentity({ kind }: Subject): boolean {
  return kind !== 'log' && kind !== 'step' && kind !== 'job';
}

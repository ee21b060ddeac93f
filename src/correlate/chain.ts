/** One group of events -> its roots, each with the events that it accounts for. */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { accountsFor } from './causality.ts';
import { compareEvents } from './rank.ts';

export interface Chain {
  readonly root: Event;
  /** Root first, then what it explains, nearest first. */
  readonly events: readonly Event[];
}

/** All events of a group with one diagnosis id; the most telling first. */
interface Fact {
  readonly id: string;
  readonly events: readonly Event[];
}

/** @param group Events whose subjects hang together, derived ones included. */
export function chainsOf(group: readonly Event[], library: Library): Chain[] {
  const facts = factsOf(group, library);
  const explains = (a: Fact, b: Fact) => a.events.some((x) => b.events.some((y) => accountsFor(x, y, library)));
  const taken = new Set<Fact>();
  const chains: Chain[] = [];
  const explained = new Map(
    facts.map((fact) => [fact, facts.filter((other) => other !== fact && explains(fact, other))]),
  );
  const isRoot = (fact: Fact) =>
    !facts.some((other) => explained.get(other)!.includes(fact) && !explained.get(fact)!.includes(other));
  for (const root of facts.filter(isRoot)) {
    if (taken.has(root)) continue;
    const members = [root];
    taken.add(root);
    for (let i = 0; i < members.length; i++)
      for (const next of explained.get(members[i]!)!)
        if (!taken.has(next)) {
          taken.add(next);
          members.push(next);
        }
    chains.push({ root: root.events[0]!, events: members.flatMap((fact) => fact.events) });
  }
  return chains;
}

function factsOf(group: readonly Event[], library: Library): Fact[] {
  const byId = new Map<string, Event[]>();
  for (const event of group) {
    if (event.role === 'context') continue;
    const events = byId.get(event.id);
    if (events) events.push(event);
    else byId.set(event.id, [event]);
  }
  const order = compareEvents(library);
  return [...byId]
    .map(([id, events]) => ({ id, events: events.sort(order) }))
    .sort((a, b) => order(a.events[0]!, b.events[0]!));
}

/** One group of events -> its roots, each with the events that it accounts for. */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { accountsFor, kindOf } from './causality.ts';
import type { Order } from './rank.ts';

export interface Chain {
  readonly root: Event;
  /** Root first, then what it explains, nearest first. */
  readonly events: readonly Event[];
}

/** All events of a group with one diagnosis id; the most telling first. */
interface Fact {
  readonly id: string;
  readonly events: readonly Event[];
  /** One event of each kind: a log may repeat itself a thousand times. */
  readonly kinds: readonly Event[];
}

/** @param group Events whose subjects hang together, derived ones included. */
export function chainsOf(group: readonly Event[], library: Library, order: Order): Chain[] {
  const facts = factsOf(group, order);
  const explains = (a: Fact, b: Fact) => a.kinds.some((x) => b.kinds.some((y) => accountsFor(x, y, library)));
  const taken = new Set<Fact>();
  const chains: Chain[] = [];
  const explained = new Map(
    facts.map((fact) => [fact, facts.filter((other) => other !== fact && explains(fact, other))]),
  );
  const isRoot = (fact: Fact) =>
    !facts.some((other) => explained.get(other)!.includes(fact) && !explained.get(fact)!.includes(other));
  // Facts that explain each other in a circle have no root; the most telling of them leads.
  for (const root of [...facts.filter(isRoot), ...facts]) {
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

function factsOf(group: readonly Event[], order: Order): Fact[] {
  const byId = new Map<string, Event[]>();
  for (const event of group) {
    if (event.role === 'context') continue;
    const events = byId.get(event.id);
    if (events) events.push(event);
    else byId.set(event.id, [event]);
  }
  return [...byId]
    .map(([id, events]) => ({ id, events: events.sort(order), kinds: distinct(events) }))
    .sort((a, b) => order(a.events[0]!, b.events[0]!));
}

function distinct(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [kindOf(event), event])).values()];
}

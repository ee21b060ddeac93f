/** One group of events -> its roots, each with the events that it accounts for. */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { kindOf } from './causality.ts';
import { explanations } from './explains.ts';
import type { Order } from './rank.ts';

export interface Chain {
  readonly root: Event;
  /** Root first, then what it explains, nearest first. */
  readonly events: readonly Event[];
}

/** All events of one container (or of its pod as a whole) with one diagnosis id; the most telling first. */
interface Fact {
  readonly id: string;
  /** Set where a group has several containers. */
  readonly container: string | undefined;
  readonly events: readonly Event[];
  /** One event of each kind: a log may repeat itself a thousand times. */
  readonly kinds: readonly Event[];
}

/** @param group Events whose subjects hang together, derived ones included. */
export function chainsOf(group: readonly Event[], library: Library, order: Order): Chain[] {
  const facts = factsOf(group, order);
  const ended = new Set(facts.filter((fact) => fact.kinds.some(hasEnded)).map(({ container }) => container));
  const explained = explanations(facts, library);
  for (const [fact, others] of explained)
    for (const other of others) if (!reaches(fact, other, ended)) others.delete(other);
  const overruled = new Set<Fact>();
  for (const [fact, others] of explained)
    for (const other of others) if (!explained.get(other)!.has(fact)) overruled.add(other);
  const taken = new Set<Fact>();
  const chains: Chain[] = [];
  // Facts that explain each other in a circle have no root; the most telling of them leads.
  for (const root of [...facts.filter((fact) => !overruled.has(fact)), ...facts]) {
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

const hasEnded = (event: Event) => event.exitCode !== undefined && event.role !== 'context';

/** What ended in one container of a pod is no reason for the end of another one, only for one that never ran. */
function reaches(a: Fact, b: Fact, ended: ReadonlySet<string | undefined>): boolean {
  return (
    a.container === b.container || a.container === undefined || b.container === undefined || !ended.has(b.container)
  );
}

function factsOf(group: readonly Event[], order: Order): Fact[] {
  const several = new Set(group.flatMap(({ subject }) => subject.container ?? [])).size > 1;
  const facts = new Map<string, { id: string; container: string | undefined; events: Event[] }>();
  const containers = new Map<string, string>();
  const failed = group.filter(({ role }) => role !== 'context');
  if (several)
    for (const { id, subject } of failed)
      if (subject.container && !containers.has(id)) containers.set(id, subject.container);
  for (const event of failed) {
    // What is said of the pod, and of a container of it too, is one fact.
    const container = several ? (event.subject.container ?? containers.get(event.id)) : undefined;
    const key = `${container ?? ''}\n${event.id}`;
    const fact = facts.get(key);
    if (fact) fact.events.push(event);
    else facts.set(key, { id: event.id, container, events: [event] });
  }
  return [...facts.values()]
    .map((fact) => ({ ...fact, events: fact.events.sort(order), kinds: distinct(fact.events) }))
    .sort((a, b) => order(a.events[0]!, b.events[0]!));
}

function distinct(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [kindOf(event), event])).values()];
}

/** Compositions of the library: events that together mean more than each of them alone. */
import type { Library } from '../match/library.ts';
import type { Derivation, Pattern } from '../match/pattern.ts';
import type { Event } from '../model.ts';
import { blockStart, standsBelow } from './place.ts';

/**
 * @param group Events whose subjects hang together.
 * @returns one new event for each composition that holds, for each container of the group.
 */
export function derive(group: readonly Event[], library: Library): Event[] {
  return byContainer(group).flatMap((events) => deriveOf(events, library));
}

function deriveOf(all: readonly Event[], library: Library): Event[] {
  const events = all.filter(({ overcome }) => overcome === undefined);
  const seen = indexed(events);
  const waiting = new Set(library.compositions.filter(({ id }) => !seen.patterns.has(id)));
  const derived: Event[] = [];
  // A composition may rest on another one.
  for (let grown = true; grown; ) {
    grown = false;
    for (const pattern of waiting) {
      const basis = pattern.derive!.map((rule) => basisOf(rule, seen)).find((one) => one !== undefined);
      if (!basis) continue;
      const event = composed(pattern, basis);
      seen.add(event);
      derived.push(event);
      waiting.delete(pattern);
      grown = true;
    }
  }
  return derived;
}

/** Each container with what concerns the whole pod; the group as a whole when it has at most one container. */
function byContainer(group: readonly Event[]): (readonly Event[])[] {
  const names = new Set(group.flatMap(({ subject }) => subject.container ?? []));
  if (names.size <= 1) return [group];
  const parts = new Map([...names].map((name) => [name, [] as Event[]]));
  for (const event of group)
    if (event.subject.container !== undefined) parts.get(event.subject.container)!.push(event);
    else for (const part of parts.values()) part.push(event);
  return [...parts.values()];
}

interface Seen {
  readonly events: readonly Event[];
  readonly byName: ReadonlyMap<string, Event>;
  readonly patterns: ReadonlySet<string>;
  /** Exit codes of the thing itself. */
  readonly codes: ReadonlySet<number>;
  add(event: Event): void;
}

function indexed(events: readonly Event[]): Seen {
  const byName = new Map<string, Event>();
  const patterns = new Set<string>();
  const codes = new Set<number>();
  const add = (event: Event) => {
    for (const name of [event.pattern, event.id, event.meaning]) if (!byName.has(name)) byName.set(name, event);
    patterns.add(event.pattern);
    if (event.exitCode !== undefined && event.role !== 'wrapper') codes.add(event.exitCode);
  };
  events.forEach(add);
  return { events, byName, patterns, codes, add };
}

function basisOf(rule: Derivation, { events, byName, codes }: Seen): readonly Event[] | undefined {
  const basis = rule.all.flatMap((id) => byName.get(id) ?? []);
  if (basis.length < rule.all.length || rule.none?.some((id) => byName.has(id))) return undefined;
  if (rule.code && !rule.code.some((code) => codes.has(code))) return undefined;
  if (rule.noCode && codes.size > 0) return undefined;
  if (rule.notCode && (codes.size === 0 || rule.notCode.some((code) => codes.has(code)))) return undefined;
  if (rule.gap !== undefined && !standsBelow(basis, events, rule.gap)) return undefined;
  return rule.lastBlock ? [...basis.slice(0, -1), blockStart(basis.at(-1)!, events)] : basis;
}

function composed(pattern: Pattern, basis: readonly Event[]): Event {
  // The last event of the basis is where it became certain, and mostly the most telling line.
  const shown = basis.at(-1)!;
  const code = basis.find((event) => event.exitCode !== undefined)?.exitCode;
  const subject = (shown.subject.container ? shown : (basis.find((event) => event.subject.container) ?? shown)).subject;
  return {
    ...shown,
    subject,
    pattern: pattern.id,
    meaning: pattern.id,
    id: pattern.diagnosis ?? pattern.id,
    role: pattern.role,
    captures: Object.assign({}, ...basis.map((event) => event.captures)),
    ...(code !== undefined && { exitCode: code }),
  };
}

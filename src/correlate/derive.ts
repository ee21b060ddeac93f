/** Compositions of the library: events that together mean more than each of them alone. */
import type { Library } from '../match/library.ts';
import type { Derivation, Pattern } from '../match/pattern.ts';
import type { Event } from '../model.ts';

/**
 * @param group Events whose subjects hang together.
 * @returns one new event for each composition that holds, for each container of the group.
 */
export function derive(group: readonly Event[], library: Library): Event[] {
  const derived: Event[] = [];
  for (const events of byContainer(group)) {
    const all = [...events];
    // A composition may rest on another one.
    for (let grown = true; grown; ) {
      grown = false;
      for (const pattern of library.patterns) {
        if (!pattern.derive || all.some((event) => event.pattern === pattern.id)) continue;
        const basis = pattern.derive.map((rule) => basisOf(rule, all)).find((one) => one !== undefined);
        if (!basis) continue;
        const event = composed(pattern, basis);
        all.push(event);
        derived.push(event);
        grown = true;
      }
    }
  }
  return derived;
}

/** Each container with what concerns the whole pod; the group as a whole when it has at most one container. */
function byContainer(group: readonly Event[]): Event[][] {
  const names = new Set(group.flatMap((event) => event.subject.container ?? []));
  if (names.size <= 1) return [[...group]];
  return [...names].map((name) => group.filter(({ subject }) => (subject.container ?? name) === name));
}

function basisOf(rule: Derivation, events: readonly Event[]): Event[] | undefined {
  const has = (id: string) => events.find((event) => event.pattern === id || event.id === id || event.meaning === id);
  const basis = rule.all.map(has);
  if (basis.some((event) => event === undefined) || rule.none?.some(has)) return undefined;
  const codes = events.flatMap((event) =>
    event.exitCode !== undefined && event.role !== 'wrapper' ? event.exitCode : [],
  );
  if (rule.code && !codes.some((code) => rule.code!.includes(code))) return undefined;
  if (rule.notCode && (codes.length === 0 || codes.some((code) => rule.notCode!.includes(code)))) return undefined;
  return basis as Event[];
}

function composed(pattern: Pattern, basis: readonly Event[]): Event {
  // The last event of the basis is where it became certain, and mostly the most telling line.
  const shown = basis.at(-1)!;
  const code = basis.find((event) => event.exitCode !== undefined)?.exitCode;
  return {
    ...shown,
    pattern: pattern.id,
    meaning: pattern.id,
    id: pattern.diagnosis ?? pattern.id,
    role: pattern.role,
    captures: Object.assign({}, ...basis.map((event) => event.captures)),
    ...(code !== undefined && { exitCode: code }),
  };
}

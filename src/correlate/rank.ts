/** What leads: severity, then how close to the reason, what ended the step before what it survived, then how sure, then what happened first. */
import type { Library } from '../match/library.ts';
import type { Confidence, Event, Incident, Severity } from '../model.ts';
import { compareRoles } from './causality.ts';
import type { Survived } from './survived.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
const CONFIDENCE: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

export type Order = (a: Event, b: Event) => number;

/**
 * @param places What happened first, as `orderOfPlaces` knows it.
 * @param survived What did not end its step, as `survivals` knows it.
 */
export function compareEvents(library: Library, places: Order, survived: Survived = () => false): Order {
  return (a, b) => {
    const [p, q] = [library.get(a.meaning), library.get(b.meaning)];
    return (
      SEVERITY[p?.severity ?? 'notice'] - SEVERITY[q?.severity ?? 'notice'] ||
      compareRoles(a.role, b.role) ||
      Number(survived(a)) - Number(survived(b)) ||
      CONFIDENCE[p?.confidence ?? 'low'] - CONFIDENCE[q?.confidence ?? 'low'] ||
      places(a, b)
    );
  };
}

/** A cause that explains an error counts as much as the error. */
export function compareIncidents(order: Order): (a: Incident, b: Incident) => number {
  return (a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] || order(a.root, b.root);
}

/** @param chain The root first. */
export function severityOf(chain: readonly Event[], library: Library): Severity {
  const own = (event: Event) => library.get(event.meaning)?.severity ?? 'notice';
  const failed = chain.some((event) => event.role === 'wrapper' && own(event) === 'error');
  return failed ? 'error' : own(chain[0]!);
}

/**
 * Sources by the first time that is known of them, then by name; in a source the order of its lines, or of its clock
 * where an engine recorded all of it (`docker inspect` lists the newest container first). To compare single times
 * would be no order: `a < b` and `b < c` by name, but `c < a` by time.
 */
export function orderOfPlaces(events: readonly Event[]): Order {
  const starts = new Map<string, number>();
  const unclocked = new Set<string>();
  for (const { at, time, subject } of events) {
    if (time !== undefined) starts.set(at.source, Math.min(time, starts.get(at.source) ?? time));
    if (time === undefined || !subject.containerId) unclocked.add(at.source);
  }
  const start = (event: Event) => starts.get(event.at.source) ?? Number.MAX_VALUE;
  const clock = (event: Event) => (unclocked.has(event.at.source) ? 0 : event.time!);
  return (a, b) =>
    start(a) - start(b) ||
    compareText(a.at.source, b.at.source) ||
    clock(a) - clock(b) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.pattern, b.pattern);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What happened when: the events of an incident that have a time, in its order. */
import type { Library } from '../match/library.ts';
import type { Event, Incident, Moment, Subject } from '../model.ts';

/** Moments at most: the first and the last ones. */
const LIMIT = 8;
/** Milliseconds between the first and the last: below, the order tells more than the clock; above, the clocks differ. */
const SHORTEST = 500;
const LONGEST = 7 * 86_400_000;

/**
 * @param label What an event is called.
 * @returns nothing when times tell nothing: there is one moment only, or all are the same.
 */
export function timelineOf(
  { root, chain, context }: Incident,
  library: Library,
  label: (event: Event) => string,
): Moment[] {
  const told = [...chain, ...context.filter((event) => isMoment(event, library))];
  const timed = told.filter((event) => event.time !== undefined && isOf(event.subject, root.subject));
  const moments = distinct(timed.toSorted((a, b) => a.time! - b.time!)).map(
    (event): Moment => ({ time: new Date(event.time!).toISOString(), label: label(event), pattern: event.pattern }),
  );
  const shown = moments.filter((moment, i) => moment.label !== moments[i - 1]?.label);
  const span = shown.length > 1 ? Date.parse(shown.at(-1)!.time) - Date.parse(shown[0]!.time) : 0;
  if (span < SHORTEST || span > LONGEST) return [];
  if (shown.length <= LIMIT) return shown;
  const [next, ...last] = shown.slice(-LIMIT / 2);
  return [...shown.slice(0, LIMIT / 2), { ...next!, skipped: shown.length - LIMIT }, ...last];
}

/** A status in the background is a state and nothing that happened. */
const isMoment = ({ meaning, pattern }: Event, library: Library) =>
  ![meaning, pattern].some((id) => library.get(id)?.statuses);

/** What befell another container of the same incident is another story. */
const isOf = (subject: Subject, root: Subject) =>
  root.container === undefined || subject.container === undefined || subject.container === root.container;

/** One event a line; in one line the first is the nearest to the reason. */
function distinct(events: readonly Event[]): Event[] {
  const byPlace = new Map<string, Event>();
  for (const event of events) {
    const place = `${event.at.source}\n${event.at.line}\n${event.time}`;
    if (!byPlace.has(place)) byPlace.set(place, event);
  }
  return [...byPlace.values()];
}

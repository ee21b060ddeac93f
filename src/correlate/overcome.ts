/**
 * What the log itself says was no failure, or is none any more: a test that passed when it was run again, an error that
 * a play ignores, what a passing part of a program printed and a test only shows. Such events stay as background.
 */
import type { Library } from '../match/library.ts';
import type { Dismissal } from '../match/pattern.ts';
import type { Event } from '../model.ts';
import { stepOf } from './place.ts';
import { withoutWaiting } from './waited.ts';

/** @returns the events; what the log shows to have been overcome as background that says by what. */
export function openEvents(seen: readonly Event[], library: Library): readonly Event[] {
  return withoutWaiting(withoutDismissed(seen, library), library);
}

/** What another event of the step says to be no failure. */
function withoutDismissed(events: readonly Event[], library: Library): readonly Event[] {
  const speakers = events.filter(({ pattern }) => library.get(pattern)?.dismisses);
  if (speakers.length === 0) return events;
  const steps = new Map<string, Event[]>(speakers.map((speaker) => [stepOf(speaker), []]));
  for (const event of events) steps.get(stepOf(event))?.push(event);
  const dismissing = new Set(speakers.map(({ pattern }) => pattern));
  const overcome = new Map<Event, string>();
  const last = lastOf(speakers, library);
  const alike = alikeIn(steps);
  for (const speaker of speakers)
    for (const dismissal of library.get(speaker.pattern)!.dismisses!) {
      // What takes back all above it: the last one does it for all.
      if (!dismissal.since && !dismissal.until && !last.has(speaker)) continue;
      const step = steps.get(stepOf(speaker))!;
      const range = rangeOf(speaker, dismissal, step);
      for (const event of dismissal.same === undefined ? step : alike(speaker, dismissal.same))
        if (isIn(range, event) && isMeant(dismissal, event) && !dismissing.has(event.pattern))
          overcome.set(event, least(speaker.pattern, overcome.get(event)));
    }
  return events.map((event) => {
    const by = overcome.get(event);
    return by === undefined ? event : { ...event, role: 'context', overcome: by };
  });
}

/** @returns what finds the events of a step that have the speaker's own value of a capture, each step read once. */
function alikeIn(steps: ReadonlyMap<string, readonly Event[]>) {
  const known = new Map<string, ReadonlyMap<string, readonly Event[]>>();
  return (speaker: Event, name: string): readonly Event[] => {
    const value = speaker.captures[name];
    if (value === undefined) return [];
    const key = `${name} ${stepOf(speaker)}`;
    const groups = known.get(key) ?? byCapture(steps.get(stepOf(speaker))!, name);
    known.set(key, groups);
    return groups.get(value) ?? [];
  };
}

function byCapture(events: readonly Event[], name: string): ReadonlyMap<string, readonly Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const value = event.captures[name];
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(event);
    else groups.set(value, [event]);
  }
  return groups;
}

/** @returns the last event of each pattern in each step, and of each value where values must be the same. */
function lastOf(events: readonly Event[], library: Library): ReadonlySet<Event> {
  const last = new Map<string, Event>();
  for (const event of events) {
    const values = library.get(event.pattern)!.dismisses!.map(({ same }) => same && event.captures[same]);
    const key = `${event.pattern} ${stepOf(event)} ${values.join(' ')}`;
    if (event.at.line >= (last.get(key)?.at.line ?? 0)) last.set(key, event);
  }
  return new Set(last.values());
}

/** Lines between the two, without both. */
type Range = readonly [after: number, before: number];

function rangeOf({ at }: Event, { since, until }: Dismissal, step: readonly Event[]): Range {
  const linesOf = (ids: readonly string[]) =>
    step.filter(({ pattern }) => ids.includes(pattern)).map((event) => event.at.line);
  if (until) {
    const next = linesOf(until).filter((line) => line > at.line);
    // Without its end nobody knows how far it goes.
    return [at.line, next.length ? next.reduce((a, b) => Math.min(a, b)) : at.line];
  }
  const last = linesOf(since ?? []).filter((line) => line < at.line);
  return [last.reduce((a, b) => Math.max(a, b), 0), at.line];
}

const isIn = ([after, before]: Range, { at }: Event) => at.line > after && at.line < before;

const isMeant = ({ ids }: Dismissal, { id, pattern, meaning }: Event) =>
  ids === undefined || [id, pattern, meaning].some((name) => ids.includes(name));

const least = (a: string, b: string | undefined) => (b === undefined || a < b ? a : b);

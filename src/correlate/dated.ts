/** Gives events whose stamp lacks a year, or counts from the start of a kernel, the time that others make known. */
import type { Event } from '../model.ts';
import { withYear } from '../read/stamp.ts';

/** Stamps of one start of a kernel differ by no more than this, in milliseconds. */
const SAME_START = 5000;

/** @returns the same events in the same order; what cannot be known stays without a time. */
export function dated(events: readonly Event[]): Event[] {
  const latest = latestTimes(events);
  const years = events.map((event) => {
    const anchor = event.yearless === undefined ? undefined : (latest.get(event.at.source) ?? latest.get(RUN));
    const time = anchor === undefined ? undefined : withYear(event.yearless!, anchor);
    return time === undefined ? event : { ...event, time };
  });
  const starts = kernelStarts(years);
  return years.map((event) => {
    const start = event.time === undefined && event.uptime !== undefined ? starts.get(event.at.source) : undefined;
    return start === undefined ? event : { ...event, time: Math.round(start + event.uptime! * 1000) };
  });
}

const RUN = Symbol('run');

/** The latest time of each source and of all of them together. */
function latestTimes(events: readonly Event[]): Map<string | symbol, number> {
  const latest = new Map<string | symbol, number>();
  for (const { at, time } of events) {
    if (time === undefined) continue;
    for (const key of [at.source, RUN]) latest.set(key, Math.max(time, latest.get(key) ?? time));
  }
  return latest;
}

/** When the kernel of each source started, where lines tell both clocks and all agree. */
function kernelStarts(events: readonly Event[]): Map<string, number> {
  const starts = new Map<string, number>();
  const contradicted = new Set<string>();
  for (const { at, time, uptime } of events) {
    if (time === undefined || uptime === undefined) continue;
    const start = time - uptime * 1000;
    const known = starts.get(at.source) ?? start;
    if (Math.abs(known - start) > SAME_START) contradicted.add(at.source);
    starts.set(at.source, known);
  }
  for (const source of contradicted) starts.delete(source);
  return starts;
}

/** Keeps the events of a text in order, each once, and no more of a kind than a step may have. */
import type { Event, NearLine } from '../model.ts';
import { hasPassed, type Step } from '../read/ci/step.ts';
import type { Library } from './library.ts';
import { type Seen, swallowed } from './swallowed.ts';

/** Events that one pattern may give in one step. */
const EVENT_LIMIT = 1000;
/** Events of a text: above the first limit a pattern has one in a step, above the second none, whatever the text. */
const CROWDED = 20_000;
const FULL = 50_000;
/** What stands in no step. */
const NO_STEP = {};
/** Events of a pattern in a step of which the lines around are kept; one of the first is what a report shows. */
const SHOWN = 3;

export interface Collector {
  /**
   * @param step In which they were seen.
   * @param around The lines around all of them.
   */
  add(events: readonly Event[], step: Step | undefined, around?: () => readonly NearLine[]): void;
  /** From now on the same pattern may be seen at the same place again. */
  forgetPlaces(): void;
  /** What was seen, and what was dismissed since its step or its job passed. */
  end(passed: boolean): {
    readonly events: readonly Event[];
    readonly dismissed: readonly Event[];
    /** How many were too many to be kept. */
    readonly leftOut: number;
    /** Whether there are as many as a text may have. */
    readonly full: boolean;
  };
}

export function createCollector(library: Library): Collector {
  const seen: Seen[] = [];
  /** Where the events of the step begin that runs. */
  let begun = 0;
  let running: Step | undefined;
  const counts = new WeakMap<object, Map<string, number>>();
  const places = new Set<string>();
  let leftOut = 0;
  return {
    add(events, step, around) {
      if (events.length === 0) return;
      if (step !== running) {
        letGo(seen, begun);
        [begun, running] = [seen.length, step];
      }
      const counted = counts.get(step ?? NO_STEP) ?? new Map<string, number>();
      counts.set(step ?? NO_STEP, counted);
      let near: readonly NearLine[] | undefined;
      for (const event of events) {
        const count = counted.get(event.pattern) ?? 0;
        const place = `${event.pattern} ${event.at.line}:${event.at.column}`;
        if (places.has(place)) continue;
        if (count >= limitOf(seen.length)) {
          leftOut++;
          continue;
        }
        places.add(place);
        counted.set(event.pattern, count + 1);
        if (around && count < SHOWN && event.role !== 'context') near ??= around();
        seen.push({ event: near ? { ...event, around: near } : event, step });
      }
    },
    forgetPlaces() {
      if (places.size) places.clear();
    },
    end(passed) {
      letGo(seen, begun);
      // What a step printed that passed was no failure.
      const isPast = ({ step }: Seen) => passed || hasPassed(step);
      const told = seen.filter((one) => !isPast(one));
      const past = seen.filter(isPast);
      const hidden = new Set(swallowed(told, past, library));
      const events = [...told.map(({ event }) => event), ...hidden];
      const dismissed = past.map(({ event }) => event).filter((event) => !hidden.has(event));
      return { events, dismissed, leftOut, full: seen.length >= FULL };
    },
  };
}

/** @returns how many events of one pattern a step may have, by how many there are in all. */
const limitOf = (events: number) => (events < CROWDED ? EVENT_LIMIT : events < FULL ? 1 : 0);

/**
 * What explains other events of its step explains nothing when the step passed: a log of many steps that pass shall
 * not fill the memory.
 * @param from Where the events of the step begin.
 */
function letGo(seen: Seen[], from: number): void {
  let kept = from;
  for (let i = from; i < seen.length; i++) {
    const { event, step } = seen[i]!;
    if (event.role !== 'context' || !hasPassed(step)) seen[kept++] = seen[i]!;
  }
  seen.length = kept;
}

/** Keeps the events of a text in order, each once, and no more of a kind than a step may have. */
import type { Event } from '../model.ts';
import type { Step } from '../read/runner.ts';

/** Events that one pattern may give in one step. */
const EVENT_LIMIT = 1000;

export interface Collector {
  /** @param step In which they were seen. */
  add(events: readonly Event[], step: Step | undefined): void;
  /** From now on the same pattern may be seen at the same place again. */
  forgetPlaces(): void;
  /** What is left of them; a step that ended without an error has passed, whatever it printed. */
  telling(): readonly Event[];
}

export function createCollector(): Collector {
  const seen: { readonly event: Event; readonly step: Step | undefined }[] = [];
  let counts = new Map<string, number>();
  let counted: Step | undefined;
  let places = new Set<string>();
  return {
    add(events, step) {
      if (step !== counted) [counted, counts] = [step, new Map()];
      for (const event of events) {
        const place = `${event.pattern} ${event.at.line}:${event.at.column}`;
        if (places.has(place)) continue;
        places.add(place);
        const count = (counts.get(event.pattern) ?? 0) + 1;
        counts.set(event.pattern, count);
        if (count <= EVENT_LIMIT) seen.push({ event, step });
      }
    },
    forgetPlaces() {
      places = new Set();
    },
    telling: () => seen.filter(({ step }) => !step?.concluded || step.failed).map(({ event }) => event),
  };
}

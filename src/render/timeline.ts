/** What happened when: as a drawing in Markdown, as lines at a terminal. */
import type { Diagnosis, MemoryUse, Moment } from '../model.ts';
import { type Box, flow } from './mermaid.ts';
import type { Phrases } from './phrases/phrases.ts';

/** How one thing led to the other: with times where they tell something. @returns nothing when one box is all. */
export function drawing({ timeline = [], chain }: Diagnosis, phrases: Phrases): string {
  const moments = timeline.map(
    (moment, i): Box => ({
      words: `${clock(moment, true)} ${moment.label}`,
      ...(i > 0 && { arrow: since(timeline[i - 1]!, moment, phrases) }),
    }),
  );
  if (moments.length > 0) return flow(`${phrases.headings.timeline} (${phrases.timeline.zone})`, moments);
  const labels = [...new Set(chain.map(({ label }) => label))];
  const boxes = labels.map((words): Box => ({ words }));
  return boxes.length > 1 ? flow(phrases.headings.chain, boxes) : '';
}

/** One line a moment: the clock, how long after the one before, what. */
export function timelineLines(timeline: readonly Moment[], phrases: Phrases): (readonly [string, string, string])[] {
  return timeline.flatMap((moment, i) => {
    const { skipped } = moment;
    const before = timeline[i - 1];
    const gap = skipped ? [['', '', phrases.timeline.between(skipped)] as const] : [];
    const seconds = before ? secondsBetween(before, moment) : 0;
    return [...gap, [clock(moment), seconds < AT_ONCE ? '' : `+${phrases.duration(seconds)}`, moment.label] as const];
  });
}

/** Seconds; what follows sooner happened at once, as far as clocks tell. */
const AT_ONCE = 0.05;
const WIDTH = 20;

/** The use of memory against its limit, as a bar with its figures. */
export function memoryBar({ used, limit }: MemoryUse, { timeline: say, number, mebibytes: unit }: Phrases): string {
  const mebibytes = (bytes: number) => `${number(Math.round((bytes / 2 ** 20) * 10) / 10)} ${unit}`;
  const full = Math.min(WIDTH, Math.round((used / limit) * WIDTH));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${say.memory(mebibytes(used), mebibytes(limit))}`;
}

/** `00:27:03.2`; without the fraction where it is exact to the second only. */
const clock = ({ time }: Moment, short = false) => time.slice(11, short || time.slice(19, 23) === '.000' ? 19 : 21);

const secondsBetween = (a: Moment, b: Moment) => (Date.parse(b.time) - Date.parse(a.time)) / 1000;

function since(before: Moment, moment: Moment, { timeline: say, duration, marks }: Phrases): string {
  const seconds = secondsBetween(before, moment);
  const later = seconds < AT_ONCE ? '' : say.after(duration(seconds));
  return [later, moment.skipped ? say.between(moment.skipped) : ''].filter(Boolean).join(marks.comma);
}

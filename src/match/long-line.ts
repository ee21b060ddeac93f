/** A line that is too long to be judged whole: windows around what was found in it. */
import { characterAt, decode } from './block.ts';
import { type Hits, VIEW } from './filter.ts';
import { hitAround, sequencesIn } from './keywords.ts';

/** Bytes before and after each hit; a line that is not longer is judged whole. */
export const WINDOW = VIEW;

export interface LineWindow {
  readonly raw: string;
  /** Numbers of the keywords in it. */
  readonly found: readonly number[];
  /** Characters of the line before it. */
  readonly column: number;
  readonly whole: boolean;
  /** What begins at this column or behind it is judged in the next window: here its end may be missing. */
  readonly until: number;
}

/** @param hit The first place of the line `[start, end)` at which something was found. */
export function* windowsOf(
  bytes: Buffer,
  hits: Hits,
  start: number,
  end: number,
  hit: number,
): Generator<LineWindow, void> {
  let column = 0;
  for (let at = hit, known = start; at >= 0; ) {
    const from = characterAt(bytes, Math.max(start, at - WINDOW));
    const to = characterAt(bytes, Math.min(end, at + WINDOW));
    column += decode(bytes, known, from).length;
    known = from;
    // What stands near the end of a window gets one of its own, in which there is room behind it.
    const next = to < end ? to - WINDOW / 2 : end;
    yield {
      raw: decode(bytes, from, to),
      found: sequencesIn(hits, from, to),
      column,
      whole: from === start && to === end,
      until: to < end ? column + decode(bytes, from, next).length + 1 : Number.POSITIVE_INFINITY,
    };
    at = to < end ? hitAround(hits, start, next, end) : -1;
  }
}

/** Character offsets of a whole text <-> line and column. */
import type { Location } from '../model.ts';

export interface Columns {
  locate(source: string, offset: number, length: number): Location;
}

/** Longest text that a piece of evidence shows. */
export const EVIDENCE_LIMIT = 500;

/** @param text Lines end at `\n` only. */
export function lineTable(text: string): Columns {
  let starts: number[] | undefined;
  const index = () => {
    const found = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) found.push(i + 1);
    return found;
  };
  return {
    locate(source, offset, length) {
      starts ??= index();
      const line = lastAtOrBefore(starts, offset);
      const start = starts[line]!;
      const next = starts[line + 1];
      const end = next === undefined ? text.length : next - 1;
      const stop = Math.max(Math.min(offset + length, end), offset);
      const whole = text.slice(start, end);
      const part = excerpt(whole.endsWith('\r') ? whole.slice(0, -1) : whole, offset - start);
      return {
        source,
        line: line + 1,
        column: offset - start + 1,
        endColumn: stop - start + 1,
        text: part.text,
        highlight: part.span(offset - start, stop - start),
      };
    },
  };
}

export interface Excerpt {
  readonly text: string;
  /** Offsets of the line -> offsets of the excerpt. */
  span(from: number, to: number): [start: number, end: number];
}

/** The part of a line that shows column `from`, without the blanks around it. */
export function excerpt(line: string, from: number): Excerpt {
  const blanks = line.length - line.trimStart().length;
  const long = line.length - blanks > EVIDENCE_LIMIT;
  const cut = long ? Math.max(blanks, Math.min(from - EVIDENCE_LIMIT / 4, line.length - EVIDENCE_LIMIT)) : blanks;
  const stop = Math.min(line.length, cut + EVIDENCE_LIMIT);
  // A word that the cut would tear is left out: half a token is a secret that the redaction no longer knows.
  const start = cut > blanks ? cut + (/^[\w+/=.~-]+/.exec(line.slice(cut, from))?.[0].length ?? 0) : cut;
  const end = stop < line.length ? stop - tornTail(line.slice(from, stop)) : stop;
  const body = line.slice(start, end).trimEnd();
  const head = start > blanks ? '…' : '';
  const tail = stop < line.length ? '…' : '';
  const place = (column: number) => Math.max(0, Math.min(column - start + head.length, head.length + body.length));
  return { text: head + body + tail, span: (a, b) => [place(a), place(b)] };
}

/** Length of the word at the end; a very long one is no word. */
function tornTail(text: string): number {
  let at = text.length;
  while (at > 0 && /[\w+/=.~-]/.test(text[at - 1]!)) at--;
  return text.length - at > 200 ? 0 : text.length - at;
}

/** @returns the index of the last of the ascending numbers that is not above `value`; 0 when there is none. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

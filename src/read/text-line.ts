/** A line of a text source: clean text, and the way back to its place in the raw bytes. */
import type { Location } from '../model.ts';
import { type CleanLine, cleanLine } from './clean.ts';
import { excerpt } from './lines.ts';

export interface TextLine extends CleanLine {
  readonly source: string;
  /** 1-based. */
  readonly number: number;
  /** Where a part of the clean text stands; the whole line by default. */
  locate(from?: number, to?: number): Location;
}

/**
 * @param raw One line, or the window of a very long one.
 * @param number Its 1-based number.
 * @param offset Raw columns in front of the window.
 */
export function textLine(source: string, number: number, raw: string, offset = 0): TextLine {
  const clean = cleanLine(raw);
  return {
    ...clean,
    source,
    number,
    locate(from = 0, to = clean.text.length) {
      const end = Math.max(to, from);
      const part = excerpt(clean.text, from);
      return {
        source,
        line: number,
        column: offset + clean.rawColumn(from) + 1,
        endColumn: offset + (end > from ? clean.rawColumn(end - 1) + 1 : clean.rawColumn(from)) + 1,
        text: part.text,
        highlight: part.span(from, end),
      };
    },
  };
}

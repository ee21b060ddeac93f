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
 * @param clean The line, when it was cleaned before.
 */
export function textLine(source: string, number: number, raw: string, offset = 0, clean = cleanLine(raw)): TextLine {
  const { text, facts, rawColumn } = clean;
  return {
    text,
    facts,
    rawColumn,
    source,
    number,
    locate(from = 0, to = text.length) {
      const end = Math.max(to, from);
      const part = excerpt(text, from);
      return {
        source,
        line: number,
        column: offset + rawColumn(from) + 1,
        endColumn: offset + (end > from ? rawColumn(end - 1) + 1 : rawColumn(from)) + 1,
        text: part.text,
        highlight: part.span(from, end),
      };
    },
  };
}

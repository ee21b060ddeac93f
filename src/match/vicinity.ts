/** The lines around a find, for who reads the report; also where a block ends between them. */
import type { NearLine } from '../model.ts';
import { cleanLine } from '../read/clean.ts';
import { excerpt } from '../read/lines.ts';
import { characterAt, decode, lineAround } from './block.ts';

const ABOVE = 2;
const BELOW = 3;
/** Bytes of a line that are looked at; far more than are shown. */
const WIDTH = 4096;
/** A line of a key or of a file in letters: nobody reads it, and alone it does not show whether it is secret. */
const BLOB = /^[\w+/=-]{40,}$/;

export interface Vicinity {
  /** Before anything in the block is asked for: what stands below finds of the block before. */
  begin(block: Buffer): void;
  /**
   * @param number Of the line that begins at `start` and ends at `end`.
   * @returns the lines around it, in order; those in blocks to come are added when they come.
   */
  around(block: Buffer, start: number, end: number, number: number): readonly NearLine[];
  /** Nothing more is asked of the block. */
  finish(block: Buffer): void;
}

interface Open {
  /** Blanks in front of the line, which are not shown; the others are moved with it. */
  readonly indent: number;
  readonly lines: NearLine[];
  /** The number of the next line. */
  next: number;
  left: number;
}

export function createVicinity(): Vicinity {
  /** The last lines of the block before. */
  let last: string[] = [];
  let open: Open[] = [];

  /** @returns whether the block ended before the lines were complete. */
  const fill = (one: Open, block: Buffer, from: number): boolean => {
    for (let at = from; at < block.length && one.left > 0; one.left--) {
      const { end } = lineAround(block, at);
      one.lines.push({ line: one.next++, text: moved(textOf(block, at, end), one.indent) });
      at = end + 1;
    }
    return one.left > 0;
  };

  return {
    begin(block) {
      open = open.filter((one) => fill(one, block, 0));
    },
    around(block, start, end, number) {
      const above = linesAbove(block, start, ABOVE);
      const before = [...last, ...above].slice(-ABOVE);
      const indent = indentOf(textOf(block, start, end));
      const lines = before.map((text, i) => ({ line: number - before.length + i, text: moved(text, indent) }));
      const one = { indent, lines, next: number + 1, left: BELOW };
      if (fill(one, block, end + 1)) open.push(one);
      return lines;
    },
    finish(block) {
      last = [...last, ...linesAbove(block, block.length, ABOVE)].slice(-ABOVE);
    },
  };
}

/** @returns up to `count` whole lines that end in front of `start`. */
function linesAbove(block: Buffer, start: number, count: number): string[] {
  const lines: string[] = [];
  for (let end = start - 1; end >= 0 && lines.length < count; ) {
    const line = lineAround(block, end);
    lines.unshift(textOf(block, line.start, end));
    end = line.start - 1;
  }
  return lines;
}

function textOf(block: Buffer, from: number, to: number): string {
  const { text } = cleanLine(decode(block, from, Math.min(to, characterAt(block, from + WIDTH))));
  const said = text.trim();
  if (BLOB.test(said)) return '…';
  return text.slice(0, indentOf(text)) + excerpt(said, 0).text;
}

const indentOf = (text: string) => text.length - text.trimStart().length;
const moved = (text: string, indent: number) => text.slice(Math.min(indent, indentOf(text)));

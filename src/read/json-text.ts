/** JSON as characters: where a value ends and how deep it goes, told without parsing it. */
import { LIMITS } from './limits.ts';

export const TOO_DEEP = `it is nested deeper than ${LIMITS.depth} levels`;

const QUOTE = 34;
const BACKSLASH = 92;

/** @returns the index of the quote that closes the string opened at `at`, or -1. */
function stringEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return -1;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote;
    from = quote + 1;
  }
}

const isOpen = (code: number) => code === 123 || code === 91;
const isClose = (code: number) => code === 125 || code === 93;

/** @returns whether brackets stand deeper within each other than `limit`; those in strings do not count. */
export function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = stringEnd(text, i);
      if (i < 0) return false;
    } else if (isOpen(code)) {
      if (++depth > limit) return true;
    } else if (isClose(code)) depth--;
  }
  return false;
}

export interface JsonLine {
  /** Whether all of it, up to `end`, can be a part of a JSON text. */
  readonly json: boolean;
  /** How many brackets are open behind `end`. */
  readonly depth: number;
  /** Behind the bracket that leaves no more than `floor` open; the length of the line when there is none. */
  readonly end: number;
}

// Counted: a repetition over millions of blanks would exceed the stack of the engine; the loop goes on behind it.
const WORD = /true|false|null|[-+.\deE]{1,1000}|[\s,:]{1,1000}/y;

/**
 * Strings do not go over the end of a line in JSON, so a line can be read without those before it.
 * @param depth How many brackets are open in front of it.
 */
export function readJsonLine(text: string, from: number, depth: number, floor = 0): JsonLine {
  let open = depth;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = stringEnd(text, i);
      if (i < 0) return { json: false, depth: open, end: text.length };
    } else if (isOpen(code)) {
      if (++open > LIMITS.depth) return { json: false, depth: open, end: i };
    } else if (isClose(code)) {
      if (--open <= floor) return { json: true, depth: open, end: i + 1 };
    } else {
      WORD.lastIndex = i;
      if (!WORD.test(text)) return { json: false, depth: open, end: i };
      i = WORD.lastIndex - 1;
    }
  }
  return { json: true, depth: open, end: text.length };
}

/** A log of any size, always the same for the same options: what tools print, coloured here and there, and failures. */
import { NOISE, WORDS } from './noise.ts';

export interface LogOptions {
  readonly bytes: number;
  readonly seed?: number;
  /** Lines that failing tools print; one of them stands after each `every` lines. */
  readonly failures?: readonly string[];
  /** Lines from one failure to the next; 5,000 by default. */
  readonly every?: number;
  /** Share of coloured lines; 0.05 by default. */
  readonly coloured?: number;
  /** What stands between lines; a space makes one long line of all. */
  readonly between?: string;
}

const BLOCK = 1 << 20;
/** Lines that one tool prints before it is the turn of another. */
const STRETCH = 400;
/** The first stamp. */
const START = Date.UTC(2025, 0, 1);

/** @returns blocks of about 1 MB, `bytes` in all. */
export function* generateLog(options: LogOptions): Generator<Buffer> {
  const { bytes, seed = 1, failures = [], every = 5000, coloured = 0.05, between = '\n' } = options;
  const random = randomFrom(seed);
  let tool = NOISE[0]!;
  let line = 0;
  let stretch = 0;
  let left = bytes;
  while (left > 0) {
    let text = '';
    while (text.length < BLOCK && text.length < left) {
      if (stretch-- <= 0) {
        tool = NOISE[pick(NOISE.length, random)]!;
        stretch = pick(2 * STRETCH, random);
      }
      const failure = failures.length > 0 && ++line % every === 0;
      const said = failure
        ? failures[pick(failures.length, random)]!
        : filled(tool[pick(tool.length, random)]!, random);
      const shown = random() < coloured ? painted(said, random) : said;
      text += `${new Date(START + line * 7).toISOString().slice(0, -1)}${digits(4, random)}Z ${shown}${between}`;
    }
    const block = Buffer.from(text).subarray(0, left);
    left -= block.length;
    yield block;
  }
}

const COLOURS = ['\x1b[31m', '\x1b[1;32m', '\x1b[33m', '\x1b[90m', '\x1b[38;5;244m'];

function painted(line: string, random: () => number): string {
  const from = line.indexOf(' ', pick(line.length, random)) + 1;
  return `${line.slice(0, from)}${COLOURS[pick(COLOURS.length, random)]!}${line.slice(from)}\x1b[0m`;
}

function filled(template: string, random: () => number): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => FILL[name]?.(random) ?? whole);
}

const word = (random: () => number) => WORDS[pick(WORDS.length, random)]!;
const FILL: Readonly<Record<string, (random: () => number) => string>> = {
  word,
  Word: (random) => word(random).replace(/^./, (letter) => letter.toUpperCase()),
  WORD: (random) => word(random).toUpperCase(),
  n: (random) => digits(1 + pick(3, random), random),
  hex: (random) =>
    pick(2 ** 31, random)
      .toString(16)
      .padStart(8, '0'),
  version: (random) => `${pick(9, random)}.${pick(30, random)}.${pick(20, random)}`,
  time: (random) => new Date(START + pick(1e9, random)).toISOString(),
};

const pick = (count: number, random: () => number) => Math.floor(random() * count);
const digits = (count: number, random: () => number) => String(pick(10 ** count, random)).padStart(count, '1');

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

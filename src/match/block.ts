import { GRID, type Hits } from './filter.ts';

/** Bytes with whole lines in them: line bounds and line numbers, counted only as far as somebody asks. */
export type Block = Uint8Array;

const LF = 10;

/** @returns the bounds of the line that holds byte `at`, without its `\n`. */
export function lineAround(bytes: Block, at: number): { start: number; end: number } {
  const end = bytes.indexOf(LF, at);
  return {
    // lastIndexOf would take -1 for the last byte.
    start: at === 0 ? 0 : bytes.lastIndexOf(LF, at - 1) + 1,
    end: end < 0 ? bytes.length : end,
  };
}

/** @returns `bytes[from, to)` as text. A byte order mark is a column of the raw line like any other character. */
export const decode = (bytes: Buffer, from: number, to: number): string => bytes.toString('utf8', from, to);

type LineEnds = Pick<Hits, 'lineEnds'>;

export interface LineCounter {
  /** @returns the 1-based number of the line that starts at `offset`; offsets may only grow within a block. */
  lineAt(bytes: Block, hits: LineEnds, offset: number): number;
  /** The block is done: the next offsets count from its end. */
  finish(bytes: Block, hits: LineEnds): void;
  /** Lines so far; a last line without `\n` counts. */
  total(): number;
}

export function createLineCounter(): LineCounter {
  /** Of the first line of the block. */
  let first = 1;
  let line = 1;
  let counted = 0;
  let open = false;
  return {
    lineAt(bytes, { lineEnds }, offset) {
      const cell = offset >> GRID;
      if (cell > counted >> GRID) [line, counted] = [first + lineEnds[cell]!, cell << GRID];
      for (; counted < offset; counted++) if (bytes[counted] === LF) line++;
      return line;
    },
    finish(bytes, { lineEnds }) {
      first += lineEnds.at(-1)!;
      [line, counted] = [first, 0];
      if (bytes.length > 0) open = bytes[bytes.length - 1] !== LF;
    },
    total: () => first - (open ? 0 : 1),
  };
}

/**
 * Cuts a stream into blocks that end at a line end, so that no line is torn. A block is valid until the next one is
 * asked for: it may be a part of what came in.
 * @param limit A line longer than this many bytes is torn after all, to bound memory.
 */
export async function* wholeLines(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit = 8 * 1024 * 1024,
): AsyncGenerator<Block> {
  // Kept in parts, so that a long line is copied once and not again with every block.
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const block of blocks) {
    const cut = block.lastIndexOf(LF) + 1;
    // Only the line that was begun is copied, and not all of the block.
    const first = cut > 0 && size > 0 ? block.indexOf(LF) + 1 : 0;
    if (first > 0) yield join([...rest, block.subarray(0, first)]);
    // The same object when it is taken whole: something may be known of it.
    if (cut > first) yield cut - first === block.length ? block : block.subarray(first, cut);
    if (cut > 0) [rest, size] = [[], 0];
    if (cut < block.length) rest.push(Uint8Array.from(block.subarray(cut)));
    size += block.length - cut;
    if (size > limit) {
      yield join(rest);
      rest = [];
      size = 0;
    }
  }
  if (size) yield join(rest);
}

const BLANK = new Set([...' \t\r\n[]{},-#'].map((sign) => sign.charCodeAt(0)));

/** @returns whether nothing stands there but blanks, brackets and signs that stand between structured parts. */
export function isBlank(bytes: Block, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BLANK.has(bytes[at]!)) return false;
  return true;
}

/** @returns the first place from `at` on that is not inside a character. */
export function characterAt(bytes: Block, at: number): number {
  let place = at;
  while (place < at + 3 && (bytes[place] ?? 0) >> 6 === 0b10) place++;
  return place;
}

/** @returns all parts as one block. */
export function join(parts: readonly Uint8Array[]): Block {
  if (parts.length === 1) return parts[0]!;
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

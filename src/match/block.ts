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

export interface LineCounter {
  /** @returns the 1-based number of the line that starts at `offset`; offsets may only grow within a block. */
  lineAt(bytes: Block, offset: number): number;
  /** The block is done: the next offsets count from its end. */
  finish(bytes: Block): void;
  /** Lines so far; a last line without `\n` counts. */
  total(): number;
}

export function createLineCounter(): LineCounter {
  let line = 1;
  let counted = 0;
  let open = false;
  const countTo = (bytes: Block, to: number) => {
    for (let at = bytes.indexOf(LF, counted); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) line++;
    counted = Math.max(counted, to);
  };
  return {
    lineAt(bytes, offset) {
      countTo(bytes, offset);
      return line;
    },
    finish(bytes) {
      countTo(bytes, bytes.length);
      counted = 0;
      if (bytes.length > 0) open = bytes[bytes.length - 1] !== LF;
    },
    total: () => line - (open ? 0 : 1),
  };
}

/**
 * Cuts a stream into blocks that end at a line end, so that no line is torn.
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
    if (cut > 0) {
      yield join([...rest, block.subarray(0, cut)]);
      rest = [];
      size = 0;
    }
    rest.push(block.slice(cut));
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

/**
 * Finds the places in raw bytes where a pattern may match, by looking at every fourth byte position only. A filter:
 * it misses nothing and may find too much; the regexes decide.
 */
import type { FilterData } from './filter-data.ts';
import { buildTables } from './filter-tables.ts';
import type { MakeKernel } from './kernel/kernel.ts';

/** Places of a block at which a sequence stands. */
export interface Hits {
  readonly count: number;
  /** First byte of the sequence; the lines that they lie in are in ascending order. */
  readonly positions: Int32Array;
  readonly sequences: Uint16Array;
}

export interface Filter {
  /** @returns views that are valid until the next call. */
  find(bytes: Uint8Array): Hits;
}

/** Bytes that are looked at in one go: with the table they fit into a core's second cache. */
const PIECE = 256 * 1024;
/** Longest sequence, and a byte on each side. */
const MARGIN = 64;

export function createFilter(data: FilterData, makeKernel: MakeKernel): Filter {
  const tables = buildTables(data);
  const kernel = makeKernel(tables.bits, PIECE + 2 * MARGIN);
  const { room, words, marked } = kernel;
  let positions = new Int32Array(1024);
  let found = new Uint16Array(1024);
  let count = 0;

  const add = (position: number, sequence: number) => {
    if (count === positions.length) {
      [positions, found] = [doubled(positions), doubled(found)];
    }
    positions[count] = position;
    found[count++] = sequence;
  };

  /** Looks at `bytes[from, from + PIECE)`; what stands across its ends is in the room too. */
  const findInPiece = (bytes: Uint8Array, from: number) => {
    const lead = Math.min(from, MARGIN);
    const end = Math.min(bytes.length, from + PIECE + MARGIN);
    const filled = MARGIN + end - from;
    room.fill(0, 0, MARGIN - lead);
    room.set(bytes.subarray(from - lead, end), MARGIN - lead);
    room.fill(0, filled);
    const length = Math.min(PIECE, (filled - MARGIN + 15) & ~15);
    const hits = kernel.mark(MARGIN >> 2, length >> 2);
    for (let n = 0; n < hits; n++) {
      const index = (MARGIN >> 2) + marked[n]!;
      for (let entry = tables.first(words[index]!); entry !== 0; entry = tables.next[entry - 1]!) {
        const sequence = tables.sequences[entry - 1]!;
        const at = index * 4 - tables.offsets[entry - 1]!;
        if (tables.stands(sequence, room, at)) add(from + at - MARGIN, sequence);
      }
    }
  };

  return {
    find(bytes) {
      count = 0;
      for (let from = 0; from < bytes.length; from += PIECE) findInPiece(bytes, from);
      return { count, positions, sequences: found };
    },
  };
}

function doubled<T extends Int32Array | Uint16Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

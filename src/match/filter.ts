/**
 * Finds the places in raw bytes where a pattern may match, by looking at every fourth byte position only. A filter:
 * it misses nothing and may find too much; the regexes decide.
 */
import type { FilterTables } from './filter-tables.ts';
import type { MakeKernel } from './kernel/kernel.ts';

/** What stands where in a block. */
export interface Hits {
  /** First byte of each sequence that was found, ascending. */
  readonly positions: Int32Array;
  readonly sequences: Uint16Array;
  /** Line ends before each `2 ** GRID` bytes of the block; the last number is of the whole block. */
  readonly lineEnds: Int32Array;
}

/** Changes bytes in `room[from, to)` before they are looked at; it must leave line ends where they are. */
export type Prepare = (room: Buffer, from: number, to: number) => void;

export interface Filter {
  /** @param prepare Sees each line of at most `VIEW` bytes whole. */
  find(bytes: Uint8Array, prepare?: Prepare): Hits;
  /** What somebody else has found in these bytes with the same tables; `find` need not look again. */
  know(bytes: Uint8Array, hits: Hits): void;
}

export const GRID = 9;
const CELL = 2 ** GRID;
/** Bytes that are looked at in one go: with the table they fit into a core's second cache. */
const PIECE = 256 * 1024;
export const VIEW = 4096;
/** A line on each side, and the longest sequence. */
const MARGIN = VIEW + 64;
const LF = 10;

export function createFilter(tables: FilterTables, makeKernel: MakeKernel): Filter {
  const kernel = makeKernel(tables, PIECE + 2 * MARGIN);
  const { room } = kernel;
  let positions = new Int32Array(1024);
  let found = new Uint16Array(1024);
  let count = 0;
  const known = new WeakMap<Uint8Array, Hits>();

  /** Two windows of one sequence may be hit, and later words open earlier sequences: nearly sorted. */
  const add = (position: number, sequence: number) => {
    if (count === positions.length) [positions, found] = [doubled(positions), doubled(found)];
    let at = count++;
    for (; at > 0 && positions[at - 1]! > position; at--) {
      positions[at] = positions[at - 1]!;
      found[at] = found[at - 1]!;
    }
    positions[at] = position;
    found[at] = sequence;
  };

  /** Puts `bytes[from, from + PIECE)` into the room, with what stands around it. @returns where it ends there. */
  const fill = (bytes: Uint8Array, from: number, prepare: Prepare | undefined): number => {
    const lead = Math.min(from, MARGIN);
    const end = Math.min(bytes.length, from + PIECE + MARGIN);
    const filled = MARGIN + end - from;
    room.fill(0, 0, MARGIN - lead);
    room.set(bytes.subarray(from - lead, end), MARGIN - lead);
    room.fill(0, filled, Math.min(room.length, filled + CELL + MARGIN));
    prepare?.(room, MARGIN - lead, filled);
    return Math.min(MARGIN + PIECE, filled);
  };

  return {
    know: (bytes, hits) => void known.set(bytes, hits),
    find(bytes, prepare) {
      const before = known.get(bytes);
      if (before) return before;
      count = 0;
      const lineEnds = new Int32Array(Math.ceil(bytes.length / CELL) + 1);
      for (let from = 0; from < bytes.length; from += PIECE) {
        const end = fill(bytes, from, prepare);
        for (let at = MARGIN, cell = from >> GRID; at < end; at += CELL, cell++) {
          // Behind the last byte of a block there are zeros.
          lineEnds[cell + 1] = lineEnds[cell]! + kernel.count(at, CELL, LF);
        }
        kernel.find(MARGIN, (end - MARGIN + 15) & ~15, (at, sequence) => add(from + at - MARGIN, sequence));
      }
      return { positions: positions.slice(0, count), sequences: found.slice(0, count), lineEnds };
    },
  };
}

function doubled<T extends Int32Array | Uint16Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

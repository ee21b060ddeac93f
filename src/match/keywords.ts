/**
 * Where in a block of raw bytes a marker of a reader or a pattern may be found, line by line. The filter looks at
 * each block once.
 */

import type { Filter } from './filter.ts';

export interface KeywordIndex {
  /**
   * @param lead Where to start reading when a sequence may begin before `from`.
   * @returns a byte of the line of the first hit in `bytes[from, to)`, or -1.
   */
  firstHit(bytes: Uint8Array, from: number, to: number, lead?: number): number;
  /** Bytes of the longest sequence. */
  readonly longest: number;
  /** Adds the numbers of all sequences that begin in `bytes[from, to)` to `found`. */
  collect(bytes: Uint8Array, from: number, to: number, found: Set<number>): void;
}

interface Seen {
  readonly positions: Int32Array;
  readonly sequences: Uint16Array;
}

export function keywordIndex(filter: Filter): KeywordIndex {
  let block: Uint8Array | undefined;
  let seen: Seen = { positions: new Int32Array(0), sequences: new Uint16Array(0) };
  const hitsOf = (bytes: Uint8Array): Seen => {
    if (bytes !== block) {
      block = bytes;
      seen = find(filter, bytes);
    }
    return seen;
  };
  return {
    longest: 64,
    firstHit(bytes, from, to, lead = from) {
      const { positions } = hitsOf(bytes);
      const at = positions[firstFrom(positions, lead)];
      return at === undefined || at >= to ? -1 : Math.max(at, from);
    },
    collect(bytes, from, to, found) {
      const { positions, sequences } = hitsOf(bytes);
      for (let i = firstFrom(positions, from); i < positions.length && positions[i]! < to; i++)
        found.add(sequences[i]!);
    },
  };
}

/** Hits in ascending order. */
function find(filter: Filter, bytes: Uint8Array): Seen {
  const { count, positions, sequences } = filter.find(bytes);
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  return {
    positions: Int32Array.from(order, (i) => positions[i]!),
    sequences: Uint16Array.from(order, (i) => sequences[i]!),
  };
}

/** @returns the index of the first value that is not below `least`. */
function firstFrom(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

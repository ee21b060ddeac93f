/** Which sequences stand in a part of a block. */
import type { Hits } from './filter.ts';

/** Bytes of the longest sequence, and more. */
const LONGEST = 64;
/** Beyond, a set pays. */
const MANY = 16;

/**
 * @param lead Where to start reading when a sequence may begin before `from`.
 * @returns a byte of the line of the first hit in `[from, to)`, or -1.
 */
export function firstHit({ positions }: Hits, from: number, to: number, lead = from): number {
  const at = positions[firstFrom(positions, lead)];
  return at === undefined || at >= to ? -1 : Math.max(at, from);
}

/** The same, for what may have begun just before. */
export function hitAround(hits: Hits, start: number, from: number, to: number): number {
  return firstHit(hits, from, to, Math.max(start, from - LONGEST));
}

/** @returns the numbers of all sequences that begin in `[from, to)`, each once. */
export function sequencesIn({ positions, sequences }: Hits, from: number, to: number): readonly number[] {
  const first = firstFrom(positions, from);
  const last = firstFrom(positions, to);
  if (last - first > MANY) return [...new Set(sequences.subarray(first, last))];
  const found: number[] = [];
  for (let i = first; i < last; i++) if (!found.includes(sequences[i]!)) found.push(sequences[i]!);
  return found;
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

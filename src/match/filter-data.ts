/** The sequences of a filter in flat arrays. */
import type { ByteSet, Windows } from './windows.ts';

/** A row of bytes of which one must stand in each line that a pattern matches. */
export interface Sequence {
  readonly sets: readonly ByteSet[];
  readonly windows: Windows;
}

export interface FilterData {
  /** Distinct byte sets, 32 bytes each: one bit a byte. */
  readonly sets: Uint8Array;
  /** The sets of all sequences, one after the other, by number. */
  readonly places: Uint16Array;
  /** Where each sequence ends in `places`. */
  readonly ends: Uint32Array;
  /** Four offsets a sequence: see Windows. */
  readonly windows: Int8Array;
}

export function filterData(sequences: readonly Sequence[]): FilterData {
  const numbers = new Map<string, number>();
  const sets: number[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  for (const sequence of sequences) {
    for (const set of sequence.sets) {
      const key = set.join();
      if (!numbers.has(key)) {
        numbers.set(key, numbers.size);
        sets.push(...bitsOf(set));
      }
      places.push(numbers.get(key)!);
    }
    ends.push(places.length);
  }
  return {
    sets: Uint8Array.from(sets),
    places: Uint16Array.from(places),
    ends: Uint32Array.from(ends),
    windows: Int8Array.from(sequences.flatMap(({ windows }) => windows)),
  };
}

function bitsOf(set: ByteSet): Uint8Array {
  const bits = new Uint8Array(32);
  for (const byte of set) bits[byte >> 3]! |= 1 << (byte & 7);
  return bits;
}

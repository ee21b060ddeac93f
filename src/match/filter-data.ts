/** The sequences of a filter in flat arrays: made when the library is built, so that a scan starts at once. */
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

/** The sequences of `b` are numbered after those of `a`. */
export function joinFilterData(a: FilterData, b: FilterData): FilterData {
  const setShift = a.sets.length / 32;
  return {
    sets: Uint8Array.from([...a.sets, ...b.sets]),
    places: Uint16Array.from([...a.places, ...b.places.map((set) => set + setShift)]),
    ends: Uint32Array.from([...a.ends, ...b.ends.map((end) => end + a.places.length)]),
    windows: Int8Array.from([...a.windows, ...b.windows]),
  };
}

const FIELDS = [
  ['sets', Uint8Array],
  ['places', Uint16Array],
  ['ends', Uint32Array],
  ['windows', Int8Array],
] as const;

export type PackedFilter = Readonly<Record<keyof FilterData, string>>;

export function packFilter(data: FilterData): PackedFilter {
  const packed = FIELDS.map(([name]) => [name, Buffer.from(data[name].buffer).toString('base64')]);
  return Object.fromEntries(packed) as PackedFilter;
}

export function unpackFilter(packed: PackedFilter): FilterData {
  const unpacked = FIELDS.map(([name, Kind]) => {
    // A small Buffer is a part of a pool; its own copy starts at an even address.
    const bytes = Uint8Array.from(Buffer.from(packed[name], 'base64'));
    return [name, new Kind(bytes.buffer)];
  });
  return Object.fromEntries(unpacked) as FilterData;
}

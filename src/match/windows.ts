/**
 * Where a byte sequence can be recognised by looking at aligned 4-byte words only: one window for each of the four
 * ways in which the sequence may lie on the words. A sequence of seven bytes always holds such a word; one of five or
 * six may need a byte next to it, which is enumerated.
 */

/** The bytes that may stand at one place, ascending. */
export type ByteSet = readonly number[];

/** Offsets of the windows in the sequence, by its position modulo 4; -1 and length-3 reach one byte beyond it. */
export type Windows = readonly [number, number, number, number];

/** How often a 4-byte word (little endian, unsigned) occurs in logs, on some scale; never below zero. */
export type Rarity = (word: number) => number;

/** Shortest sequence that has windows. */
export const SHORTEST = 5;
/** Words that one window may stand for. */
const ENTRY_LIMIT = 2600;
const ANY: ByteSet = Array.from({ length: 256 }, (_, byte) => byte);

export interface WindowCost {
  readonly windows: Windows;
  /** Words that have to be entered into the filter's table. */
  readonly entries: number;
  /** Sum of the words' rarity. */
  readonly hits: number;
}

/** @returns undefined when some position of the sequence cannot be seen through a small enough window. */
export function chooseWindows(sequence: readonly ByteSet[], rarity: Rarity): WindowCost | undefined {
  const windows: number[] = [];
  let entries = 0;
  let hits = 0;
  for (let position = 0; position < 4; position++) {
    let best: { offset: number; entries: number; hits: number } | undefined;
    for (let offset = -1; offset <= sequence.length - 3; offset++) {
      if ((position + offset + 4) % 4 !== 0) continue;
      const size = sizeOf(sequence, offset);
      if (size > ENTRY_LIMIT) continue;
      const bound = best ? best.hits + best.entries - size : Number.POSITIVE_INFINITY;
      const sum = hitsAt(sequence, offset, rarity, bound);
      if (sum < bound) best = { offset, entries: size, hits: sum };
    }
    if (!best) return undefined;
    windows.push(best.offset);
    entries += best.entries;
    hits += best.hits;
  }
  return { windows: windows as unknown as Windows, entries, hits };
}

const setAt = (sequence: readonly ByteSet[], place: number): ByteSet => sequence[place] ?? ANY;

function sizeOf(sequence: readonly ByteSet[], offset: number): number {
  let size = 1;
  for (let i = 0; i < 4; i++) size *= setAt(sequence, offset + i).length;
  return size;
}

/** @returns the summed rarity of every word that can stand in the window, or anything from `bound` on when it is as much. */
export function hitsAt(sequence: readonly ByteSet[], offset: number, rarity: Rarity, bound: number): number {
  const last = setAt(sequence, offset + 3);
  let sum = 0;
  for (const a of setAt(sequence, offset))
    for (const b of setAt(sequence, offset + 1))
      for (const c of setAt(sequence, offset + 2)) {
        if (sum >= bound) return sum;
        for (const d of last) sum += rarity((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
      }
  return sum;
}

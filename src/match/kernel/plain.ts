/** The kernel in plain JavaScript: the reference, and what runs where there is no WebAssembly. */
import { type FilterTables, MASKS } from '../filter-tables.ts';
import { BEFORE, HASH_BITS, hashOf, neighbourHashOf, PART_BITS, SLOT_BITS } from '../hash.ts';
import type { Kernel } from './kernel.ts';

export function plainKernel(tables: FilterTables, size: number): Kernel {
  const { bits, neighbours, parts, slots, words: known, marks } = tables;
  const room = Buffer.from(new ArrayBuffer(size));
  const words = new Int32Array(room.buffer);
  const marked = new Int32Array(words.length + 1);

  const mark = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) {
      const hash = hashOf(words[i]!, HASH_BITS);
      // Without a branch: the next write overwrites what was no hit.
      marked[count] = i;
      count += (bits[hash >> 3]! >> (hash & 7)) & 1;
    }
    return count;
  };

  return {
    room,
    find(from, length, take) {
      const count = mark(from >> 2, (from + length) >> 2);
      for (let n = 0; n < count; n++) {
        const index = marked[n]!;
        const word = words[index]!;
        const behind = neighbourHashOf(word, room[index * 4 + 4]!);
        const before = neighbourHashOf(word, room[index * 4 - 1]! + BEFORE);
        if (!(isSet(neighbours, behind) || isSet(neighbours, before))) continue;
        for (let kind = 0; kind < MASKS.length; kind++) {
          const wanted = word & MASKS[kind]!;
          if (kind > 0 && !isSet(parts, hashOf(wanted, PART_BITS))) continue;
          const slot = hashOf(wanted, SLOT_BITS);
          for (let entry = slots[slot]!; entry < slots[slot + 1]!; entry++) {
            const one = marks[entry]!;
            if (known[entry] !== wanted || ((one >> 8) & 0xff) !== kind) continue;
            const at = index * 4 - ((one << 24) >> 24);
            if (stands(tables, one >>> 16, room, at)) take(at, one >>> 16);
          }
        }
      }
    },
    count(from, length, byte) {
      let total = 0;
      for (let i = from; i < from + length; i++) if (room[i] === byte) total++;
      return total;
    },
  };
}

const isSet = (bits: Uint8Array, place: number) => (bits[place >> 3]! >> (place & 7)) & 1;

/** @returns whether the sequence stands in `bytes` at `at`. */
function stands({ sets, places, ends }: FilterTables, sequence: number, bytes: Uint8Array, at: number): boolean {
  const end = ends[sequence]!;
  let place = sequence === 0 ? 0 : ends[sequence - 1]!;
  for (let p = at; place < end; place++, p++) {
    const byte = bytes[p]!;
    if (((sets[places[place]! * 32 + (byte >> 3)]! >> (byte & 7)) & 1) === 0) return false;
  }
  return true;
}

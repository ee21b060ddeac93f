/**
 * What the filter looks up, in flat arrays: made when the library is built, so that a scan starts at once. Users'
 * patterns are joined to it.
 */
import type { FilterData } from './filter-data.ts';
import { BEFORE, HASH_BITS, hashOf, NEIGHBOUR_BITS, neighbourHashOf, PART_BITS, SLOT_BITS } from './hash.ts';

export interface FilterTables {
  /** One bit for each value of a hash of `HASH_BITS`: whether some word with that hash opens a window. */
  readonly bits: Uint8Array;
  /** The same of `neighbourHashOf`, of the byte of the sequence that stands beside the window. */
  readonly neighbours: Uint8Array;
  /** The same of `PART_BITS`, of words in which a byte does not count. */
  readonly parts: Uint8Array;
  /** The entries of each value of a hash of `SLOT_BITS`: from this number up to the next. */
  readonly slots: Uint32Array;
  /** The word of each entry; what does not count in it is 0. */
  readonly words: Int32Array;
  /** Of each entry: the sequence (upper 16 bits), the kind (8) and the offset in the sequence (8, signed). */
  readonly marks: Int32Array;
  /** As in FilterData. */
  readonly sets: Uint8Array;
  readonly places: Uint16Array;
  readonly ends: Uint32Array;
}

/** The bytes of a word that count, by kind: all, all but the first, all but the last. */
export const MASKS = [-1, ~0xff, 0xffffff] as const;
/** Which byte does not count, by kind. */
const ANY_BYTE = [undefined, 0, 3] as const;
const ANY = Uint8Array.of(0);

type Sequences = Pick<FilterTables, 'sets' | 'places' | 'ends'>;

export function buildTables(data: FilterData): FilterTables {
  const words: number[] = [];
  const marks: number[] = [];
  const members = memberLists(data.sets);
  for (let window = 0; window < data.windows.length; window++) {
    const offset = data.windows[window]!;
    const sequence = window >> 2;
    const start = sequence === 0 ? 0 : data.ends[sequence - 1]!;
    const kind = offset < 0 ? 1 : start + offset + 4 > data.ends[sequence]! ? 2 : 0;
    const at = (i: number) => (i === ANY_BYTE[kind] ? ANY : members[data.places[start + offset + i]!]!);
    for (const a of at(0))
      for (const b of at(1))
        for (const c of at(2))
          for (const d of at(3)) {
            words.push(a | (b << 8) | (c << 16) | (d << 24));
            marks.push((sequence << 16) | (kind << 8) | (offset & 0xff));
          }
  }
  return tablesOf(words, marks, data);
}

/** The sequences of `b` are numbered after those of `a`. */
export function joinTables(a: FilterTables, b: FilterTables): FilterTables {
  const [setShift, shift] = [a.sets.length / 32, a.ends.length];
  return tablesOf([...a.words, ...b.words], [...a.marks, ...b.marks.map((mark) => mark + (shift << 16))], {
    sets: Uint8Array.from([...a.sets, ...b.sets]),
    places: Uint16Array.from([...a.places, ...b.places.map((set) => set + setShift)]),
    ends: Uint32Array.from([...a.ends, ...b.ends.map((end) => end + a.places.length)]),
  });
}

function tablesOf(words: readonly number[], marks: readonly number[], sequences: Sequences): FilterTables {
  const bits = new Uint8Array(2 ** (HASH_BITS - 3));
  const neighbours = new Uint8Array(2 ** (NEIGHBOUR_BITS - 3));
  const parts = new Uint8Array(2 ** (PART_BITS - 3));
  const beside = neighboursOf(sequences);
  const slots = new Uint32Array(2 ** SLOT_BITS + 1);
  for (const word of words) slots[hashOf(word, SLOT_BITS) + 1]!++;
  for (let slot = 1; slot < slots.length; slot++) slots[slot]! += slots[slot - 1]!;
  const free = slots.slice();
  const sorted = { words: new Int32Array(words.length), marks: new Int32Array(words.length) };
  words.forEach((word, i) => {
    const place = free[hashOf(word, SLOT_BITS)]!++;
    sorted.words[place] = word;
    sorted.marks[place] = marks[i]!;
    const any = ANY_BYTE[(marks[i]! >> 8) & 0xff];
    if (any !== undefined) setBit(parts, hashOf(word, PART_BITS));
    const besides = beside(marks[i]!);
    for (let byte = 0; byte < (any === undefined ? 1 : 256); byte++) {
      const one = word | (byte << (8 * (any ?? 0)));
      setBit(bits, hashOf(one, HASH_BITS));
      for (const neighbour of besides) setBit(neighbours, neighbourHashOf(one, neighbour));
    }
  });
  const { sets, places, ends } = sequences;
  return { bits, neighbours, parts, slots, ...sorted, sets, places, ends };
}

/** @returns of each entry, what may stand behind its window, or in front of it (`BEFORE`): the fewer of both. */
function neighboursOf({ sets, places, ends }: Sequences): (mark: number) => readonly number[] {
  const lists = memberLists(sets);
  return (mark) => {
    const sequence = mark >>> 16;
    const offset = (mark << 24) >> 24;
    const start = sequence === 0 ? 0 : ends[sequence - 1]!;
    const at = (i: number) => (i >= 0 && start + i < ends[sequence]! ? lists[places[start + i]!] : undefined);
    const [before, behind] = [at(offset - 1), at(offset + 4)];
    if (behind && !(before && before.length < behind.length)) return [...behind];
    // A sequence is longer than a window.
    return Array.from(before!, (byte) => byte + BEFORE);
  };
}

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3]! |= 1 << (place & 7);
}

function memberLists(sets: Uint8Array): Uint8Array[] {
  const lists: Uint8Array[] = [];
  for (let row = 0; row < sets.length; row += 32) {
    const list: number[] = [];
    for (let byte = 0; byte < 256; byte++) if ((sets[row + (byte >> 3)]! >> (byte & 7)) & 1) list.push(byte);
    lists.push(Uint8Array.from(list));
  }
  return lists;
}

/** What the filter looks up, made of its data in a millisecond or two. */
import type { FilterData } from './filter-data.ts';
import { HASH_BITS, hashOf } from './hash.ts';

export interface FilterTables {
  /** One bit for each value of `hashOf`: whether some word with that hash opens a window. */
  readonly bits: Uint8Array;
  /** @returns the first entry of exactly this word plus one, or 0. */
  first(word: number): number;
  /** The next entry of the same word plus one, or 0. */
  readonly next: Int32Array;
  /** Of each entry: the sequence, and the offset in it at which the word stands. */
  readonly sequences: Uint16Array;
  readonly offsets: Int8Array;
  /** @returns whether a sequence stands in `bytes` at `at`. */
  stands(sequence: number, bytes: Uint8Array, at: number): boolean;
}

export function buildTables(data: FilterData): FilterTables {
  const bits = new Uint8Array(2 ** (HASH_BITS - 3));
  const entries = enterWords(data, bits);
  const { words, sequences, offsets } = entries;
  return { bits, sequences, offsets, ...chainsOf(words), stands: verifier(data) };
}

const ANY = Uint8Array.from({ length: 256 }, (_, byte) => byte);

interface Entries {
  readonly words: Int32Array;
  readonly sequences: Uint16Array;
  readonly offsets: Int8Array;
}

/** Every word that can stand in a window of a sequence. */
function enterWords(data: FilterData, bits: Uint8Array): Entries {
  const members = memberLists(data.sets);
  const count = data.ends.length;
  const setAt = (sequence: number, offset: number) => {
    const start = sequence === 0 ? 0 : data.ends[sequence - 1]!;
    const place = start + offset;
    return place < start || place >= data.ends[sequence]! ? ANY : members[data.places[place]!]!;
  };
  const total = () => {
    let size = 0;
    for (let window = 0; window < count * 4; window++) {
      const offset = data.windows[window]!;
      let product = 1;
      for (let i = 0; i < 4; i++) product *= setAt(window >> 2, offset + i).length;
      size += product;
    }
    return size;
  };
  const size = total();
  const words = new Int32Array(size);
  const sequences = new Uint16Array(size);
  const offsets = new Int8Array(size);
  let at = 0;
  for (let window = 0; window < count * 4; window++) {
    const sequence = window >> 2;
    const offset = data.windows[window]!;
    const [first, second] = [setAt(sequence, offset), setAt(sequence, offset + 1)];
    const [third, fourth] = [setAt(sequence, offset + 2), setAt(sequence, offset + 3)];
    for (let a = 0; a < first.length; a++)
      for (let b = 0; b < second.length; b++)
        for (let c = 0; c < third.length; c++) {
          const head = first[a]! | (second[b]! << 8) | (third[c]! << 16);
          for (let d = 0; d < fourth.length; d++) {
            const word = head | (fourth[d]! << 24);
            const hash = hashOf(word);
            bits[hash >> 3]! |= 1 << (hash & 7);
            words[at] = word;
            sequences[at] = sequence;
            offsets[at++] = offset;
          }
        }
  }
  return { words, sequences, offsets };
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

/** Open addressing by word; the entries of one word hang together. */
function chainsOf(entries: Int32Array): Pick<FilterTables, 'first' | 'next'> {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const keys = new Int32Array(size);
  const heads = new Int32Array(size);
  const next = new Int32Array(entries.length);
  const slotOf = (word: number) => {
    let slot = hashOf(word) & (size - 1);
    while (heads[slot] !== 0 && keys[slot] !== word) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let i = 0; i < entries.length; i++) {
    const slot = slotOf(entries[i]!);
    keys[slot] = entries[i]!;
    next[i] = heads[slot]!;
    heads[slot] = i + 1;
  }
  return { next, first: (word) => heads[slotOf(word)]! };
}

function verifier({ sets, places, ends }: FilterData): FilterTables['stands'] {
  return (sequence, bytes, at) => {
    const end = ends[sequence]!;
    let place = sequence === 0 ? 0 : ends[sequence - 1]!;
    for (let p = at; place < end; place++, p++) {
      const byte = bytes[p]!;
      if (((sets[places[place]! * 32 + (byte >> 3)]! >> (byte & 7)) & 1) === 0) return false;
    }
    return true;
  };
}

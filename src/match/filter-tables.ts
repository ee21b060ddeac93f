/** What the filter looks up, made of its data in a millisecond or two. */
import type { FilterData } from './filter-data.ts';
import { HASH_BITS, hashOf, otherHashOf } from './hash.ts';

export interface FilterTables {
  /** One bit for each value of `hashOf`: whether some word with that hash opens a window. */
  readonly bits: Uint8Array;
  /** The same of `otherHashOf`. */
  readonly otherBits: Uint8Array;
  /** The windows by their word; in some of them the first or the last byte of the word does not count. */
  readonly kinds: readonly Windowed[];
  /** @returns whether a sequence stands in `bytes` at `at`. */
  stands(sequence: number, bytes: Uint8Array, at: number): boolean;
}

/** Entries of words of which the bytes in `mask` count. */
export interface Windowed {
  readonly mask: number;
  /** Open addressing: the first entry of the word in `keys` plus one, or 0. */
  readonly heads: Int32Array;
  readonly keys: Int32Array;
  /** The next entry of the same word plus one, or 0. */
  readonly next: Int32Array;
  /** Of each entry: the sequence, and the offset in it at which the word stands. */
  readonly sequences: Uint16Array;
  readonly offsets: Int8Array;
}

export function buildTables(data: FilterData): FilterTables {
  const bits = new Uint8Array(2 ** (HASH_BITS - 3));
  const otherBits = new Uint8Array(bits.length);
  const members = memberLists(data.sets);
  const kinds = KINDS.map((kind) => windowed(data, members, kind, [bits, otherBits]));
  return { bits, otherBits, kinds: kinds.filter(({ next }) => next.length > 0), stands: verifier(data) };
}

/** Which byte of a word does not count: none, the first, the last. */
const KINDS = [
  { mask: -1, any: undefined },
  { mask: ~0xff, any: 0 },
  { mask: 0xffffff, any: 3 },
] as const;
type Kind = (typeof KINDS)[number];

const ANY = Uint8Array.of(0);
type BitTables = readonly [Uint8Array, Uint8Array];

/** Every word that can stand in a window of this kind. */
function windowed(data: FilterData, members: readonly Uint8Array[], { mask, any }: Kind, tables: BitTables): Windowed {
  const words: number[] = [];
  const sequences: number[] = [];
  const offsets: number[] = [];
  for (let window = 0; window < data.windows.length; window++) {
    const offset = data.windows[window]!;
    const sequence = window >> 2;
    const start = sequence === 0 ? 0 : data.ends[sequence - 1]!;
    const beyond = start + offset + 4 > data.ends[sequence]!;
    if (any !== (offset < 0 ? 0 : beyond ? 3 : undefined)) continue;
    const at = (i: number) => (i === any ? ANY : members[data.places[start + offset + i]!]!);
    const [first, second, third, fourth] = [at(0), at(1), at(2), at(3)];
    for (let a = 0; a < first.length; a++)
      for (let b = 0; b < second.length; b++)
        for (let c = 0; c < third.length; c++)
          for (let d = 0; d < fourth.length; d++) {
            const word = first[a]! | (second[b]! << 8) | (third[c]! << 16) | (fourth[d]! << 24);
            words.push(word);
            sequences.push(sequence);
            offsets.push(offset);
            mark(tables, word, any);
          }
  }
  return {
    mask,
    ...chainsOf(words),
    sequences: Uint16Array.from(sequences),
    offsets: Int8Array.from(offsets),
  };
}

function mark([bits, otherBits]: BitTables, word: number, any: Kind['any']): void {
  const step = any === undefined ? 0 : 1 << (8 * any);
  for (let byte = 0, one = word; byte < (step === 0 ? 1 : 256); byte++, one = (one + step) | 0) {
    const hash = hashOf(one);
    bits[hash >> 3]! |= 1 << (hash & 7);
    const other = otherHashOf(one);
    otherBits[other >> 3]! |= 1 << (other & 7);
  }
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
function chainsOf(words: readonly number[]): Pick<Windowed, 'heads' | 'keys' | 'next'> {
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
  const keys = new Int32Array(size);
  const heads = new Int32Array(size);
  const next = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const slot = slotOf(words[i]!, keys, heads);
    keys[slot] = words[i]!;
    next[i] = heads[slot]!;
    heads[slot] = i + 1;
  }
  return { next, heads, keys };
}

/** @returns where the word is, or where it would be. */
function slotOf(word: number, keys: Int32Array, heads: Int32Array): number {
  const last = heads.length - 1;
  let slot = hashOf(word) & last;
  while (heads[slot] !== 0 && keys[slot] !== word) slot = (slot + 1) & last;
  return slot;
}

/** @returns the first entry of the word plus one, or 0. */
export const firstEntry = ({ mask, keys, heads }: Windowed, word: number): number =>
  heads[slotOf(word & mask, keys, heads)]!;

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

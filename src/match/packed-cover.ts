/** A built-in cover as one run of bytes, which is read as it lies there. */
import type { FilterTables } from './filter-tables.ts';
import type { Cover } from './library.ts';

const ARRAYS = {
  bits: Uint8Array,
  neighbours: Uint8Array,
  parts: Uint8Array,
  slots: Uint32Array,
  words: Int32Array,
  marks: Int32Array,
  sets: Uint8Array,
  places: Uint16Array,
  ends: Uint32Array,
  ownerEnds: Uint32Array,
  owners: Uint16Array,
} as const;

type Arrays = FilterTables & {
  /** Where the owners of each sequence end in `owners`. */
  readonly ownerEnds: Uint32Array;
  /** Numbers of patterns. */
  readonly owners: Uint16Array;
};
type Name = keyof typeof ARRAYS;
const NAMES = Object.keys(ARRAYS) as Name[];

/** Each array starts at a multiple of this. */
const STEP = 16;
const padded = (size: number) => Math.ceil(size / STEP) * STEP;
/** The lengths in bytes. */
const HEAD = padded(NAMES.length * 4);

/** @param ids In the order in which the patterns are numbered. */
export function packCover({ tables, owners }: Cover, ids: readonly string[]): Uint8Array {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const lists = Array.from(tables.ends, (_, sequence) => owners(sequence).map((id) => numbers.get(id)!));
  let end = 0;
  const ownerEnds = Uint32Array.from(lists, (list) => {
    end += list.length;
    return end;
  });
  const arrays: Arrays = { ...tables, ownerEnds, owners: Uint16Array.from(lists.flat()) };
  const sizes = NAMES.map((name) => arrays[name].byteLength);
  const packed = new Uint8Array(HEAD + sizes.reduce((sum, size) => sum + padded(size), 0));
  new Uint32Array(packed.buffer).set(sizes);
  let at = HEAD;
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return packed;
}

/** @param ids As given to `packCover`. */
export function unpackCover(packed: Uint8Array, ids: readonly string[]): Cover {
  // What was read into a pool may start anywhere.
  const { buffer, byteOffset } = packed.byteOffset % STEP === 0 ? packed : Uint8Array.from(packed);
  const sizes = new Uint32Array(buffer, byteOffset, NAMES.length);
  let at = byteOffset + HEAD;
  const views = NAMES.map((name, i) => {
    const Kind = ARRAYS[name];
    const view = new Kind(buffer as ArrayBuffer, at, sizes[i]! / Kind.BYTES_PER_ELEMENT);
    at += padded(sizes[i]!);
    return [name, view];
  });
  const { ownerEnds, owners, ...tables } = Object.fromEntries(views) as Arrays;
  return {
    tables,
    owners: (sequence) =>
      Array.from(owners.subarray(ownerEnds[sequence - 1] ?? 0, ownerEnds[sequence]), (number) => ids[number]!),
  };
}

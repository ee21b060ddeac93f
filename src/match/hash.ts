/** The hashes of a 4-byte word, the same in plain JavaScript, in the tables and in the WebAssembly kernel. */
export const HASH_BITS = 20;
export const NEIGHBOUR_BITS = 21;
/** Of words of which a byte does not count. */
export const PART_BITS = 16;
export const SLOT_BITS = 15;
const MULTIPLIER = 0x9e3779b1 | 0;

/** @param bits How many the hash has: `HASH_BITS`, `PART_BITS`, or `SLOT_BITS` of the place of a word's entries. */
export const hashOf = (word: number, bits: number): number => Math.imul(word, MULTIPLIER) >>> (32 - bits);

/** What stands in front of a word is told from what stands behind it. */
export const BEFORE = 256;

/**
 * The same of a word and the byte behind it, or the one in front of it and `BEFORE`: a word alone is often met where
 * nothing of ours stands.
 */
export const neighbourHashOf = (word: number, byte: number): number =>
  (Math.imul(word ^ (word >>> 15), 0x85ebca6b | 0) + Math.imul(byte, 0xc2b2ae35 | 0)) >>> (32 - NEIGHBOUR_BITS);

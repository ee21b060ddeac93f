/** The hashes of a 4-byte word, the same in plain JavaScript, in the tables and in the WebAssembly kernel. */
export const HASH_BITS = 20;
export const SLOT_BITS = 15;
const MULTIPLIER = 0x9e3779b1 | 0;

export const hashOf = (word: number): number => Math.imul(word, MULTIPLIER) >>> (32 - HASH_BITS);

/** Another one: a word that is none of ours seldom passes both. */
export const otherHashOf = (word: number): number =>
  Math.imul(word ^ (word >>> 15), 0x85ebca6b | 0) >>> (32 - HASH_BITS);

/** Where the entries of a word stand. */
export const slotOf = (word: number): number => Math.imul(word, MULTIPLIER) >>> (32 - SLOT_BITS);

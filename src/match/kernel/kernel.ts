/** The loops over every byte, with the memory that they work on. */

export interface Kernel {
  /** Where bytes are put to be looked at. */
  readonly room: Uint8Array;
  /** The same bytes as 4-byte words, little endian. */
  readonly words: Int32Array;
  /** What `mark` found: indexes into `words`, ascending. */
  readonly marked: Int32Array;
  /**
   * Finds the words whose bit is set in the table.
   * @param from Index of the first word, a multiple of 4.
   * @param words How many; a multiple of 4.
   * @returns how many there are in `marked`; they count from `from`.
   */
  mark(from: number, words: number): number;
  /** @returns how often `byte` occurs in `room[from, from + length)`; both are multiples of 16. */
  count(from: number, length: number, byte: number): number;
}

/** @param size Bytes of `room`, a multiple of 16. */
export type MakeKernel = (bits: Uint8Array, size: number) => Kernel;

/** The loops over every byte, with the memory that they work on. */
import type { FilterTables } from '../filter-tables.ts';

export interface Kernel {
  /** Where bytes are put to be looked at. */
  readonly room: Buffer;
  /**
   * Finds where sequences stand by the words in `room[from, from + length)`, in the order of the words.
   * @param from A multiple of 16, like `length`; around these bytes the room holds what stands there.
   * @param take Is given the first byte of each sequence and its number.
   */
  find(from: number, length: number, take: (at: number, sequence: number) => void): void;
  /** @returns how often `byte` occurs in `room[from, from + length)`; both are multiples of 16. */
  count(from: number, length: number, byte: number): number;
}

/** @param size Bytes of `room`, a multiple of 16. */
export type MakeKernel = (tables: FilterTables, size: number) => Kernel;

/** A file block by block, without promises and without new memory for each block: they take longer than the reading. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Of a block. */
export const LARGE = 1024 * 1024;

/** @param from The first byte that is read. */
export function* readInPlace(path: string, from = 0): Generator<Uint8Array> {
  const block = new Uint8Array(LARGE);
  const file = openSync(path, 'r');
  try {
    let at = from;
    for (let size = readSync(file, block, 0, LARGE, at); size > 0; size = readSync(file, block, 0, LARGE, at)) {
      at += size;
      yield block.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

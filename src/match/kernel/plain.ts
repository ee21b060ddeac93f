/** The kernel in plain JavaScript: the reference, and what runs where there is no WebAssembly. */
import { hashOf } from '../hash.ts';
import type { Kernel } from './kernel.ts';

export function plainKernel(bits: Uint8Array, size: number): Kernel {
  const room = new Uint8Array(size);
  const words = new Int32Array(room.buffer);
  const marked = new Int32Array(words.length + 1);
  return {
    room,
    words,
    marked,
    mark(from, length) {
      let count = 0;
      for (let i = 0; i < length; i++) {
        const hash = hashOf(words[from + i]!);
        // Without a branch: the next write overwrites what was no hit.
        marked[count] = i;
        count += (bits[hash >> 3]! >> (hash & 7)) & 1;
      }
      return count;
    },
    count(from, length, byte) {
      let total = 0;
      for (let i = from; i < from + length; i++) if (room[i] === byte) total++;
      return total;
    },
  };
}

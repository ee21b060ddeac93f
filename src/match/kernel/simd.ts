/** The kernel in WebAssembly. Its memory: the tables, the room, the marked words, what was found. */
import { KERNEL } from '../../generated/kernel.ts';
import type { Kernel, MakeKernel } from './kernel.ts';

const PAGE = 64 * 1024;
const up = (size: number, step: number) => Math.ceil(size / step) * step;
/** Sequences that are found before they are handed over. */
const FOUND = 2048;

interface Exports {
  place(...addresses: number[]): void;
  mark(from: number, length: number, out: number): number;
  narrow(count: number, marked: number): number;
  judge(from: number, count: number, marked: number, out: number, limit: number): number;
  count(from: number, length: number, byte: number): number;
}

/** @throws when there is no WebAssembly, or none with SIMD. */
export const simdKernel: MakeKernel = (tables, size): Kernel => {
  const { bits, neighbours, parts, slots, words, marks, sets, places, ends } = tables;
  // Room that is never used is never touched.
  const limit = FOUND + 3 * words.length;
  let end = 0;
  const reserved = (bytes: number) => {
    const at = end;
    end = up(at + bytes, 16);
    return at;
  };
  const arrays = [bits, neighbours, parts, slots, words, marks, sets, places, ends];
  const addresses = arrays.map(({ byteLength }) => reserved(byteLength));
  const [roomAt, markedAt, foundAt] = [reserved(size), reserved(size + 4), reserved(8 * limit + 8)];
  const memory = new WebAssembly.Memory({ initial: up(end, PAGE) / PAGE });
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { place, mark, narrow, judge, count } = new WebAssembly.Instance(module, { env: { memory } })
    .exports as unknown as Exports;
  const bytes = new Uint8Array(memory.buffer);
  arrays.forEach(({ buffer, byteOffset, byteLength }, i) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), addresses[i]!);
  });
  place(...addresses);
  const found = new Int32Array(memory.buffer, foundAt, 2 * limit + 2);
  return {
    room: Buffer.from(memory.buffer, roomAt, size),
    find(from, length, take) {
      const marked = narrow(mark(roomAt + from, length, markedAt), markedAt);
      for (let next = 0; next < marked; ) {
        next = judge(next, marked, markedAt, foundAt, limit);
        for (let i = 1; i <= found[0]!; i++) take(found[2 * i]! - roomAt, found[2 * i + 1]!);
      }
    },
    count: (from, length, byte) => count(roomAt + from, length, byte),
  };
};

/** The kernel in WebAssembly. */
import { KERNEL } from '../../generated/kernel.ts';
import type { Kernel } from './kernel.ts';

const PAGE = 64 * 1024;
const up = (size: number, step: number) => Math.ceil(size / step) * step;

interface Exports {
  mark(from: number, words: number, bits: number, out: number): number;
  count(from: number, length: number, byte: number): number;
}

/** @throws when there is no WebAssembly, or none with SIMD. */
export function simdKernel(bits: Uint8Array, size: number): Kernel {
  const roomAt = up(bits.length, 16);
  const outAt = roomAt + up(size, 16);
  const memory = new WebAssembly.Memory({ initial: up(outAt + size + 4, PAGE) / PAGE });
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { mark, count } = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;
  new Uint8Array(memory.buffer).set(bits);
  return {
    room: new Uint8Array(memory.buffer, roomAt, size),
    words: new Int32Array(memory.buffer, roomAt, size >> 2),
    marked: new Int32Array(memory.buffer, outAt, (size >> 2) + 1),
    mark: (from, words) => mark(roomAt + from * 4, words, 0, outAt),
    count: (from, length, byte) => count(roomAt + from, length, byte),
  };
}

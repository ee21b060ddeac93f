/** A file as it is found: on disk, in an archive, in memory. It becomes a Source when it is known what it is. */
import type { Gap } from '../model.ts';
import { type Allowance, LIMITS, OVER } from './limits.ts';

export interface Item {
  /** As people see it: `logs.zip/build/1_Set up job.txt`. */
  readonly name: string;
  /** Unpacked bytes, as far as known. */
  readonly size?: number;
  /** The first bytes, up to `HEAD_BYTES`. */
  readonly head: Uint8Array;
  /** Where it stands on disk as it is. */
  readonly path?: string;
  /** The bytes from the start. @throws what ends them early. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The same, faster: a block is valid only until the next one is asked for. */
  read?(): Iterable<Uint8Array>;
}

export interface Items {
  readonly items: readonly Item[];
  readonly gaps: readonly Gap[];
}

/** Enough to tell an archive: the mark of a tar stands at byte 257, and may be packed. */
export const HEAD_BYTES = 4096;

/** @returns the first bytes of a stream, which is closed then. */
export async function headOf(blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const block of blocks) {
    parts.push(block);
    size += block.length;
    if (size >= HEAD_BYTES) break;
  }
  // A copy, so that the block is not kept.
  return Uint8Array.from(Buffer.concat(parts).subarray(0, HEAD_BYTES));
}

/** @throws when it is larger than what may be held. */
export async function held(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  allowance: Allowance,
): Promise<Buffer> {
  // Grows by doubling: with the blocks beside what they are joined to, it would be in memory twice.
  let bytes = Buffer.alloc(0);
  let size = 0;
  for await (const block of blocks) {
    allowance.held -= block.length;
    if (allowance.held < 0) throw new Error(OVER.heldBytes);
    if (Array.isArray(blocks) && blocks.length === 1) return Buffer.from(block.buffer, block.byteOffset, block.length);
    if (size + block.length > bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + block.length));
      bytes.copy(larger, 0, 0, size);
      bytes = larger;
    }
    bytes.set(block, size);
    size += block.length;
  }
  return bytes.subarray(0, size);
}

/** @returns the label of a file in an archive: one that leads out of the archive would name another file. */
export function nameWithin(archive: string, name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const label = parts.join('/').replace(/[\x00-\x1f\x7f]/g, '?');
  return `${archive}/${label.length > LIMITS.nameLength ? `${label.slice(0, LIMITS.nameLength)}…` : label}`;
}

/** Standard input and other pipes, which can be read only once. */
import type { Gap } from '../model.ts';
import { gapOf } from './gap.ts';
import { HEAD_BYTES, held, type Items } from './item.ts';
import { fullAllowance } from './limits.ts';
import { packingOf } from './packing.ts';
import { unpack } from './unpack.ts';

type Blocks = AsyncIterable<Uint8Array>;

/** A log is streamed; an archive is held in memory, within a limit. */
export async function streamedItems(name: string, blocks: Blocks): Promise<Items> {
  const gaps: Gap[] = [];
  try {
    const { head, whole } = await peeked(blocks);
    if (!(await packingOf(head))?.archive) return unpack({ name, head, open: () => whole });
    const bytes = await held(whole, fullAllowance());
    return await unpack({ name, head, size: bytes.length, open: () => [bytes] });
  } catch (error) {
    gaps.push(gapOf(name, error));
  }
  return { items: [], gaps };
}

async function peeked(blocks: Blocks): Promise<{ head: Uint8Array; whole: Blocks }> {
  const iterator = blocks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  async function* whole() {
    yield* first.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), whole: whole() };
}

/** Archives that are read from front to back: a first pass lists the files, a second one reads them. */
import type { Gap } from '../model.ts';
import { HEAD_BYTES, type Item, type Items, nameWithin } from './item.ts';
import { type Allowance, OVER } from './limits.ts';

export interface SerialFile {
  readonly name: string;
  /** Undefined when the archive tells it behind the file. */
  readonly size?: number;
  /** To be read before the next file is asked for. */
  readonly body: AsyncIterable<Uint8Array>;
}

export const CUT = 'the archive is cut; what came before is used, fetch it again';

/**
 * @param start Walks over the files from the first; throws behind the last one when the archive is cut or damaged.
 * @returns what was found; what is broken is a gap.
 */
export async function serialItems(
  archive: Item,
  start: () => AsyncGenerator<SerialFile>,
  allowance: Allowance,
): Promise<Items> {
  const items: Item[] = [];
  const gaps: Gap[] = [];
  const read = cursorOver(start);
  try {
    for await (const { name, size, body } of start()) {
      if (allowance.files <= 0) throw new Error(OVER.files);
      allowance.files--;
      const index = items.length;
      const { head, failure } = await drained(body);
      const label = nameWithin(archive.name, name);
      items.push({ name: label, ...(size !== undefined && { size }), head, open: () => read(index) });
      if (failure) throw failure;
    }
  } catch (error) {
    gaps.push({ source: archive.name, message: (error as Error).message });
  }
  return { items, gaps };
}

async function drained(body: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; failure?: unknown }> {
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const block of body) {
      if (size < HEAD_BYTES) head.push(block.slice(0, HEAD_BYTES - size));
      size += block.length;
    }
    return { head: Buffer.concat(head) };
  } catch (failure) {
    return { head: Buffer.concat(head), failure };
  }
}

/** Files are mostly asked for in their order, so the archive is unpacked once and not once for each of them. */
function cursorOver(start: () => AsyncGenerator<SerialFile>): (index: number) => AsyncGenerator<Uint8Array> {
  let walk: AsyncGenerator<SerialFile> | undefined;
  let next = 0;
  return async function* (index) {
    if (!walk || next > index) {
      await walk?.return(undefined);
      walk = start();
      next = 0;
    }
    for (;;) {
      const { value, done } = await walk.next();
      if (done) throw new Error(CUT);
      const body = value.body[Symbol.asyncIterator]();
      // The next file stands behind the last byte of this one, whoever wants it.
      const leave = async () => {
        while (!(await body.next()).done);
      };
      if (next++ < index) {
        await leave();
        continue;
      }
      let bytes = 0;
      try {
        for (let part = await body.next(); !part.done; part = await body.next()) {
          bytes += part.value.length;
          yield part.value;
        }
      } finally {
        await leave();
      }
      if (bytes < (value.size ?? 0)) throw new Error(CUT);
      return;
    }
  };
}

/** The files of a tar archive. */
import { ReadableStream } from 'node:stream/web';
import { createTarDecoder } from 'modern-tar';
import type { Item, Items } from './item.ts';
import type { Allowance } from './limits.ts';
import { CUT, type SerialFile, serialItems } from './serial.ts';

export const tarItems = (archive: Item, allowance: Allowance): Promise<Items> =>
  serialItems(archive, () => tarFiles(archive.open()), allowance);

/** @throws behind the last file when the archive is cut or damaged. */
async function* tarFiles(blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<SerialFile> {
  let failure: unknown;
  let last: Uint8Array = new Uint8Array();
  const quiet = async function* () {
    try {
      for await (const block of blocks) {
        last = block.slice(-512);
        yield block;
      }
    } catch (error) {
      // The decoder would drop what it holds: it is to see an end.
      failure = error;
    }
  };
  for await (const { header, body } of ReadableStream.from(quiet()).pipeThrough(createTarDecoder())) {
    if (header.type === 'file') yield { name: header.name, size: header.size, body };
    else await body.cancel();
  }
  if (failure) throw failure;
  // A whole archive ends with blocks of zeros.
  if (last.some((byte) => byte !== 0)) throw new Error(CUT);
}

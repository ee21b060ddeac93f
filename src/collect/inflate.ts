/** Unpacks a stream; what could be unpacked before it breaks is given out first. */
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib';
import { limited, type Meter } from './limits.ts';

type Blocks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Packed bytes that are unpacked at once. Deflate makes at most 1032 times as many of them, and all of it is held until
 * it is taken: what swells goes in small slices.
 */
const SLICE = 32 * 1024;
const SMALL_SLICE = 2 * 1024;
/** Unpacked bytes of one slice that are more than any log makes of it. */
const SWOLLEN = 2 ** 20;
const CHUNK = 128 * 1024;

/** A gzip file of one or several members. @throws when it is cut, damaged or beyond a limit. */
export async function* gunzip(blocks: Blocks, meter: Meter): AsyncGenerator<Uint8Array> {
  const engine = createGunzip({ chunkSize: CHUNK });
  yield* limited(pump(blocks, engine), () => engine.bytesWritten, meter);
}

/**
 * A deflated file of a zip archive.
 * @param done Told how many packed bytes it was; those behind it are not its own.
 * @throws when it is cut or damaged.
 */
export async function* inflateRaw(blocks: Blocks, done?: (consumed: number) => void): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize: CHUNK });
  yield* pump(blocks, engine);
  done?.(engine.bytesWritten);
}

async function* pump(blocks: Blocks, engine: Gunzip | InflateRaw): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | undefined;
  let over = false;
  let slice = SMALL_SLICE;
  const settled = new Promise<void>((resolve) => {
    engine.on('error', (error) => {
      failure = error;
      resolve();
    });
    engine.on('end', () => {
      over = true;
      resolve();
    });
  });
  engine.on('data', (part: Uint8Array) => ready.push(part));
  const take = () => {
    const parts = ready;
    ready = [];
    return parts;
  };
  try {
    for await (const block of blocks) {
      for (let at = 0, end = 0; at < block.length && !failure && !over; at = end) {
        end = at + slice;
        const written = new Promise<void>((resolve) => engine.write(block.subarray(at, end), () => resolve()));
        // Behind the end of the packed bytes nothing is taken in, and the write is never answered.
        await Promise.race([written, settled]);
        const parts = take();
        slice = parts.reduce((sum, { length }) => sum + length, 0) > SWOLLEN ? SMALL_SLICE : SLICE;
        yield* parts;
      }
      if (failure || over) break;
    }
    // What is on its way out must be out before the end is judged: an error drops it.
    await new Promise(setImmediate);
    yield* take();
    engine.end();
    await settled;
    yield* take();
  } finally {
    engine.destroy();
  }
  if (failure) throw new Error(explained(failure), { cause: failure });
}

function explained(error: Error): string {
  const what = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'cut' : `damaged (${error.message})`;
  return `the archive is ${what}; what came before is used, fetch it again`;
}

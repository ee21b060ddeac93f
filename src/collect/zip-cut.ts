/** A zip archive without its directory, which stands at its end: the files are found one behind the other. */
import { inflateRaw } from './inflate.ts';
import type { Item, Items } from './item.ts';
import { type Allowance, fullAllowance, limited } from './limits.ts';
import { CUT, type SerialFile, serialItems } from './serial.ts';

type Blocks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const FILE = Buffer.from('PK\x03\x04', 'latin1');
const HEADER = 30;
const ENCRYPTED = 1;
/** Size and checksum may stand behind a file, in at most so many bytes. */
const SIZE_BEHIND = 1 << 3;
const DESCRIPTOR = 24;
const NOTHING = Buffer.alloc(0);

export const cutZipItems = (archive: Item, allowance: Allowance): Promise<Items> =>
  serialItems(archive, () => filesInOrder(archive.open()), allowance);

/** Always ends by throwing that the archive is cut. */
async function* filesInOrder(blocks: Blocks): AsyncGenerator<SerialFile> {
  const reader = readerOf(blocks);
  for (;;) {
    const header = await reader.take(HEADER);
    if (header.length < HEADER || !header.subarray(0, 4).equals(FILE)) throw new Error(CUT);
    const flags = header.readUInt16LE(6);
    const deflated = header.readUInt16LE(8) === 8;
    const name = (await reader.take(header.readUInt16LE(26))).toString();
    await reader.take(header.readUInt16LE(28));
    // Where such a file ends is not known.
    if (flags & ENCRYPTED || (flags & SIZE_BEHIND && !deflated)) throw new Error(CUT);
    const body = deflated ? reader.inflated() : reader.stored(header.readUInt32LE(18));
    const size = flags & SIZE_BEHIND ? {} : { size: header.readUInt32LE(22) };
    if (name.endsWith('/')) for await (const _ of body);
    else yield { name, ...size, body };
    if (flags & SIZE_BEHIND) await reader.skipTo(FILE, DESCRIPTOR);
  }
}

function readerOf(blocks: Blocks) {
  const source = (async function* () {
    for await (const block of blocks) yield Buffer.from(block.buffer, block.byteOffset, block.length);
  })();
  let rest: Buffer = NOTHING;
  const next = async (): Promise<Buffer> => {
    if (rest.length === 0) rest = (await source.next()).value ?? NOTHING;
    const block = rest;
    rest = NOTHING;
    return block;
  };
  async function* stored(length: number) {
    for (let left = length; left > 0; ) {
      const block = await next();
      if (block.length === 0) return;
      rest = block.subarray(left);
      yield block.subarray(0, left);
      left -= block.length;
    }
  }
  const take = async (length: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const part of stored(length)) parts.push(part);
    return Buffer.concat(parts);
  };
  async function* inflated() {
    let fed = 0;
    let last: Buffer = NOTHING;
    const feed = async function* () {
      for (;;) {
        last = await next();
        if (last.length === 0) return;
        fed += last.length;
        yield last;
      }
    };
    const giveBack = (consumed: number) => {
      rest = last.subarray(last.length - (fed - consumed));
    };
    const meter = { allowance: fullAllowance(), archive: false, counted: 0 };
    yield* limited(inflateRaw(feed(), giveBack), () => fed, meter);
  }
  const skipTo = async (mark: Buffer, within: number): Promise<void> => {
    const near = await take(within + mark.length);
    const at = near.indexOf(mark);
    rest = Buffer.concat([near.subarray(Math.max(0, at)), rest]);
  };
  return { take, stored, inflated, skipTo };
}

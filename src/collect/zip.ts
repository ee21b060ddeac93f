/** The files of a zip archive: found in its directory, streamed one by one, never extracted to disk. */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { Gap } from '../model.ts';
import { inflateRaw } from './inflate.ts';
import { HEAD_BYTES, held, type Item, type Items, nameWithin } from './item.ts';
import { type Allowance, LIMITS, OVER } from './limits.ts';
import { cutZipItems } from './zip-cut.ts';

const STORED = 0;
const DEFLATED = 8;

/** yauzl must not judge names: they are labels here, and one bad name would end its walk. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: false } as const;

/** @throws when it is too large to be held, and is not on disk. */
export async function zipItems(archive: Item, allowance: Allowance): Promise<Items> {
  const { path } = archive;
  const bytes = path === undefined ? await held(archive.open(), allowance) : undefined;
  const open = () => (bytes ? fromBufferPromise(bytes, OPTIONS) : openPromise(path!, OPTIONS));
  const items: Item[] = [];
  const gaps: Gap[] = [];
  const told = new Set<string>();
  let zip: ZipFile;
  try {
    zip = await open();
  } catch {
    return cutZipItems(archive, allowance);
  }
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameWithin(archive.name, labelOf(entry));
      const refused = isFile(entry) ? refusal(entry, allowance) : undefined;
      if (refused) {
        // What holds for the whole archive is said once.
        const source = refused === OVER.files || refused === OVER.totalBytes ? archive.name : name;
        if (!told.has(source + refused)) gaps.push({ source, message: refused });
        told.add(source + refused);
        if (refused === OVER.files) break;
      } else if (isFile(entry)) {
        allowance.files--;
        allowance.bytes -= entry.uncompressedSize;
        items.push({
          name,
          size: entry.uncompressedSize,
          head: await headOfEntry(zip, entry),
          open: () => readEntry(open, entry),
        });
      }
    }
  } catch (error) {
    const message = `its directory is damaged (${(error as Error).message}); what it lists before is read, fetch it again`;
    gaps.push({ source: archive.name, message });
  } finally {
    zip.close();
  }
  return { items, gaps };
}

const labelOf = (entry: Entry) =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

/** Folders end with a slash; a link of Unix holds nothing but a path. */
function isFile(entry: Entry): boolean {
  const unixType = (entry.externalFileAttributes >>> 28) & 0xf;
  return !/[/\\]$/.test(labelOf(entry)) && (unixType === 0 || unixType === 0o10);
}

function refusal(entry: Entry, allowance: Allowance): string | undefined {
  const { uncompressedSize, compressedSize, compressionMethod } = entry;
  if (allowance.files <= 0) return OVER.files;
  if (entry.isEncrypted()) return 'it is encrypted; unpack it with its password and give the file';
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    return `it is packed with method ${compressionMethod}, which is not known here; unpack it and give the file`;
  if (uncompressedSize > LIMITS.fileBytes) return OVER.fileBytes;
  if (uncompressedSize > LIMITS.ratioFrom && uncompressedSize > compressedSize * LIMITS.ratio) return OVER.ratio;
  return uncompressedSize > allowance.bytes ? OVER.totalBytes : undefined;
}

/** @returns nothing for an entry that is damaged, which reading it will tell. */
async function headOfEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const end = Math.min(entry.compressedSize, HEAD_BYTES);
  try {
    const packed: Uint8Array[] = [];
    for await (const part of await zip.openReadStreamPromise(entry, { decodeFileData: false, start: 0, end }))
      packed.push(part);
    const head = Buffer.concat(packed);
    if (entry.compressionMethod === STORED) return head;
    const unpacked = inflateRawSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
    return Uint8Array.from(unpacked.subarray(0, HEAD_BYTES));
  } catch {
    return new Uint8Array();
  }
}

/** @throws when the bytes are not those that the directory speaks of. */
async function* readEntry(open: () => Promise<ZipFile>, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await open();
  let bytes = 0;
  let sum = 0;
  try {
    const packed: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    for await (const block of entry.compressionMethod === STORED ? packed : inflateRaw(packed)) {
      bytes += block.length;
      // Node.js before 20.15 has no crc32.
      sum = crc32?.(block, sum) ?? entry.crc32;
      yield block;
      if (bytes > entry.uncompressedSize) throw damaged('it is longer than the directory of the archive says');
    }
  } finally {
    zip.close();
  }
  if (bytes < entry.uncompressedSize) throw damaged('it is shorter than the directory of the archive says');
  if (sum !== entry.crc32) throw damaged('its checksum is wrong');
}

const damaged = (what: string) => new Error(`${what}, so the archive is damaged; fetch it again`);

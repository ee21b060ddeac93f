/** The files of a zip archive: found in its directory, streamed one by one, never extracted to disk. */
import { createReadStream } from 'node:fs';
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

type Part = (start: number, end: number) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What is kept of an entry until it is read: with many thousands of them, more than that would fill the memory. */
interface Facts {
  /** Where its packed bytes begin, or what is wrong with that place. */
  readonly start: number | Error;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
  readonly stored: boolean;
}

/** @throws when it is too large to be held, and is not on disk. */
export async function zipItems(archive: Item, allowance: Allowance): Promise<Items> {
  const { path } = archive;
  const bytes = path === undefined ? await held(archive.open(), allowance) : undefined;
  const part: Part = (start, end) =>
    bytes ? [bytes.subarray(start, end)] : createReadStream(path!, { start, end: end - 1 });
  const items: Item[] = [];
  const gaps: Gap[] = [];
  const told = new Set<string>();
  let zip: ZipFile;
  try {
    zip = await (bytes ? fromBufferPromise(bytes, OPTIONS) : openPromise(path!, OPTIONS));
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
        const head = await headOfEntry(zip, entry);
        const facts = await factsOf(zip, entry);
        items.push({ name, size: entry.uncompressedSize, head, open: () => readEntry(part, facts) });
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

async function factsOf(zip: ZipFile, entry: Entry): Promise<Facts> {
  const start = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).then(
    ({ fileDataStart }) => fileDataStart,
    (error: Error) => error,
  );
  const { compressedSize: packed, uncompressedSize: size, crc32: sum, compressionMethod } = entry;
  return { start, packed, size, sum, stored: compressionMethod === STORED };
}

/**
 * Opens nothing but the packed bytes: yauzl would look for the directory again, for each of many files.
 * @throws when the bytes are not those that the directory speaks of.
 */
async function* readEntry(part: Part, { start, packed, size, sum, stored }: Facts): AsyncGenerator<Uint8Array> {
  if (start instanceof Error) throw start;
  const blocks = packed === 0 ? [] : part(start, start + packed);
  let bytes = 0;
  let found = 0;
  for await (const block of stored ? blocks : inflateRaw(blocks)) {
    bytes += block.length;
    // Node.js before 20.15 has no crc32.
    found = crc32?.(block, found) ?? sum;
    yield block;
    if (bytes > size) throw damaged('it is longer than the directory of the archive says');
  }
  if (bytes < size) throw damaged('it is shorter than the directory of the archive says');
  if (found !== sum) throw damaged('its checksum is wrong');
}

const damaged = (what: string) => new Error(`${what}, so the archive is damaged; fetch it again`);

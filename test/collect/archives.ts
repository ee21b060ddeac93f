/** Archives made in memory, whole or wrong in one way, and a folder to put files into. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { type Collected, collectPaths } from '../../src/collect/files.ts';
import type { Source } from '../../src/model.ts';

type Content = string | Uint8Array;

export interface ZipFile {
  readonly name: string;
  readonly content: Content;
  /** What the directory says instead of the truth. */
  readonly lie?: { readonly size?: number; readonly crc?: number; readonly method?: number };
  readonly encrypted?: boolean;
  /** Size and checksum stand behind the file. */
  readonly streamed?: boolean;
  readonly stored?: boolean;
  readonly unixMode?: number;
}

/** @see APPNOTE.TXT 4.3 */
export function zip(...files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, lie = {}, encrypted, streamed, stored, unixMode = 0 } of files) {
    const label = Buffer.from(name);
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((encrypted ? 1 : 0) | (streamed ? 8 : 0) | 0x800, 2);
    shared.writeUInt16LE(lie.method ?? (stored ? 0 : 8), 4);
    shared.writeUInt32LE(lie.crc ?? crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(lie.size ?? plain.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const local = Buffer.from(shared);
    if (streamed) local.fill(0, 10, 22);
    const behind = streamed ? Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), shared.subarray(10, 22)]) : '';
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), local, label, packed, Buffer.from(behind));
    const place = Buffer.alloc(14);
    place.writeUInt32LE((unixMode << 16) >>> 0, 6);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, place, label);
    offset += 4 + local.length + label.length + packed.length + behind.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  const large = files.length > 0xfffe ? [zip64End(files.length, size, offset)] : [];
  return Buffer.concat([...parts, ...directory, ...large, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt32LE(0x2d002d, 12);
  [count, count, size, offset].forEach((value, i) => {
    end.writeBigUInt64LE(BigInt(value), 24 + 8 * i);
  });
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

export async function tar(files: Readonly<Record<string, Content>>): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, content]) => {
    const body = Buffer.from(content);
    return { header: { name, size: body.length, type: 'file' as const }, body };
  });
  return Buffer.from(await packTar(entries));
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, Content>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-collect-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const collectFrom = (files: Readonly<Record<string, Content>>, ...paths: string[]): Promise<Collected> =>
  collectPaths(paths.length ? paths : Object.keys(files), folderWith(files));

export interface Read {
  readonly name: string;
  readonly text: string;
  readonly trouble: string | undefined;
}

export async function textOf(blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const block of blocks) parts.push(block);
  return Buffer.concat(parts).toString();
}

export async function readAll(sources: readonly Source[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const { name, blocks, trouble } of sources)
    read.push({ name, text: await textOf(blocks), trouble: trouble?.() });
  return read;
}

/** `name: text` of each source, ` ! trouble` behind it. */
export async function told({ sources }: { readonly sources: readonly Source[] }): Promise<string[]> {
  const read = await readAll(sources);
  return read.map(({ name, text, trouble }) => `${name}: ${text}${trouble ? ` ! ${trouble}` : ''}`);
}

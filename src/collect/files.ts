/** Files, folders, globs and standard input -> Sources. */
import { createReadStream, type Stats } from 'node:fs';
import { lstat, open, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Gap, Source } from '../model.ts';
import { gapOf } from './gap.ts';
import { HEAD_BYTES, type Item, type Items } from './item.ts';
import { placesOf } from './places.ts';
import { readInPlace } from './read-in-place.ts';
import { sourceOf } from './source.ts';
import { streamedItems } from './stream.ts';
import { unpack } from './unpack.ts';
import { walk } from './walk.ts';

const BLOCK = 256 * 1024;
const NO_BYTES = new Uint8Array();

export interface Collected {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
}

/**
 * @param paths Files, folders (read whole), archives, globs (`!` excludes), or `-` for standard input.
 * @param cwd Names of sources are relative to it.
 */
export async function collectPaths(paths: readonly string[], cwd: string): Promise<Collected> {
  const sources: Source[] = [];
  const gaps: Gap[] = [];
  const taken = new Set<string>();
  const excluded = paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1));
  for (const path of paths.filter((one) => !one.startsWith('!'))) {
    const found = await itemsOf(path, cwd, excluded, taken);
    gaps.push(...found.gaps);
    sources.push(...sourcesOf(found.items));
  }
  return { sources: uniquelyNamed(sources), gaps };
}

/** Files that say the same as others are left out. */
export function sourcesOf(items: readonly Item[]): Source[] {
  const places = placesOf(items);
  return items.flatMap((item, i) => {
    const { skip, ...facts } = places[i]!;
    return skip ? [] : [sourceOf(item, facts)];
  });
}

/** @param taken Files that were collected before; they are not read twice. */
async function itemsOf(path: string, cwd: string, excluded: readonly string[], taken: Set<string>): Promise<Items> {
  if (path === '-') return streamedItems('stdin', process.stdin);
  const absolute = isAbsolute(path) ? path : join(cwd, path);
  const stats = await stat(absolute).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!('isFile' in stats)) return globbed(path, absolute, stats, cwd, excluded, taken);
  if (stats.isDirectory()) return folderItems(path, absolute, cwd, excluded, taken);
  if (stats.isFile()) return fileItems([absolute], cwd, taken);
  if (stats.isFIFO()) return streamedItems(nameOf(absolute, cwd), createReadStream(absolute, { highWaterMark: BLOCK }));
  return {
    items: [],
    gaps: [{ source: path, message: 'it is a device or a socket; give a file, or - for standard input' }],
  };
}

async function globbed(
  path: string,
  absolute: string,
  error: NodeJS.ErrnoException,
  cwd: string,
  excluded: readonly string[],
  taken: Set<string>,
): Promise<Items> {
  const link = await lstat(absolute).then(
    (stats: Stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (link || !/[*?[\]{}]/.test(path)) return { items: [], gaps: [gapOf(path, error, link)] };
  const { glob } = await import('tinyglobby');
  const files = await glob(path, { cwd, absolute: true, ignore: [...excluded] });
  if (files.length === 0) return { items: [], gaps: [{ source: path, message: 'the glob matches no file; check it' }] };
  return fileItems(files.sort(), cwd, taken);
}

async function folderItems(
  path: string,
  absolute: string,
  cwd: string,
  excluded: readonly string[],
  taken: Set<string>,
): Promise<Items> {
  const { files, gaps } = await walk(absolute);
  const named = gaps.map((gap) => ({ ...gap, source: nameOf(gap.source, cwd) }));
  const left = await withoutExcluded(files, [absolute, cwd], excluded);
  if (left.length === 0 && gaps.length === 0)
    return {
      items: [],
      gaps: [{ source: path, message: 'the folder holds no files (hidden ones are left out); check the path' }],
    };
  const { items, gaps: more } = await fileItems(left, cwd, taken);
  return { items, gaps: [...named, ...more] };
}

/** What is excluded may be named from the folder or from where we stand. */
async function withoutExcluded(files: readonly string[], from: readonly string[], excluded: readonly string[]) {
  if (excluded.length === 0) return files;
  const { glob } = await import('tinyglobby');
  const found = await Promise.all(from.map((cwd) => glob([...excluded], { cwd, absolute: true, dot: true })));
  const out = new Set(found.flat());
  return files.filter((file) => !out.has(file.replaceAll('\\', '/')));
}

async function fileItems(files: readonly string[], cwd: string, taken: Set<string>): Promise<Items> {
  const opened: Items[] = [];
  for (const file of files) {
    if (taken.has(file)) continue;
    taken.add(file);
    opened.push(await unpack(await fileItem(file, nameOf(file, cwd))));
  }
  return { items: opened.flatMap(({ items }) => items), gaps: opened.flatMap(({ gaps }) => gaps) };
}

function nameOf(file: string, cwd: string): string {
  const name = relative(cwd, file);
  return name.startsWith('..') || name === '' ? file : name;
}

/** A file that cannot be opened says so when it is read. */
async function fileItem(path: string, name: string): Promise<Item> {
  const item = {
    name,
    path,
    open: () => createReadStream(path, { highWaterMark: BLOCK }),
    read: () => readInPlace(path),
  };
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return { ...item, head: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
    } finally {
      await file.close();
    }
  } catch {
    return { ...item, head: NO_BYTES };
  }
}

/** An archive may hold two files of one name. */
function uniquelyNamed(sources: readonly Source[]): Source[] {
  const counts = new Map<string, number>();
  return sources.map((source) => {
    const count = (counts.get(source.name) ?? 0) + 1;
    counts.set(source.name, count);
    return count === 1 ? source : { ...source, name: `${source.name} (${count})` };
  });
}

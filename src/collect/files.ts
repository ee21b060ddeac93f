/** Files, folders, globs and standard input -> Sources. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { createGunzip } from 'node:zlib';
import { glob } from 'tinyglobby';
import type { Gap, Source } from '../model.ts';
import { gapOf } from './gap.ts';

const BLOCK = 256 * 1024;

export interface Collected {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
}

/**
 * @param paths Files, folders (read whole), globs (`!` excludes), or `-` for standard input.
 * @param cwd Names of sources are relative to it.
 */
export async function collectPaths(paths: readonly string[], cwd: string): Promise<Collected> {
  const sources: Source[] = [];
  const gaps: Gap[] = [];
  const excluded = paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1));
  for (const path of paths.filter((one) => !one.startsWith('!'))) {
    if (path === '-') sources.push({ name: 'stdin', blocks: process.stdin });
    else {
      const files = await filesOf(path, cwd, excluded);
      if (files.length === 0) gaps.push({ source: path, message: missing(path) });
      for (const file of files) sources.push(fileSource(file, cwd));
    }
  }
  const unique = new Map(sources.map((source) => [source.name, source]));
  return { sources: [...unique.values()], gaps };
}

async function filesOf(path: string, cwd: string, excluded: readonly string[]): Promise<string[]> {
  const absolute = isAbsolute(path) ? path : join(cwd, path);
  if (existsSync(absolute)) {
    if (!statSync(absolute).isDirectory()) return [absolute];
    const inside = await glob('**/*', { cwd: absolute, absolute: true, dot: false, ignore: [...excluded] });
    return inside.sort();
  }
  if (!/[*?[\]{}]/.test(path)) return [];
  const found = await glob(path, { cwd, absolute: true, ignore: [...excluded] });
  return found.sort();
}

function missing(path: string): string {
  return /[*?[\]{}]/.test(path) ? 'the glob matches no file; check it' : 'no such file or folder; check the path';
}

function fileSource(file: string, cwd: string): Source {
  const name = relative(cwd, file);
  return { name: name.startsWith('..') || name === '' ? file : name, blocks: readFile(file) };
}

/** @throws the system's error, or `gapOf`-ready text when a `.gz` is cut or broken. */
async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: BLOCK });
  if (!file.endsWith('.gz')) {
    yield* stream;
    return;
  }
  const unzipped = stream.pipe(createGunzip());
  stream.on('error', (error) => unzipped.destroy(error));
  try {
    yield* unzipped;
  } catch (error) {
    throw new Error(`${gapOf(file, error).message}; the archive is cut or no gzip, fetch it again`, { cause: error });
  }
}

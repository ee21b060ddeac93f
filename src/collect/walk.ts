/** A folder -> the files in it. What cannot be read is said, and the rest goes on. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gap } from '../model.ts';
import { gapOf } from './gap.ts';

export interface Walked {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Hidden files and folders are left out; links are followed, each folder once. */
export async function walk(folder: string): Promise<Walked> {
  const files: string[] = [];
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  const enter = async (path: string): Promise<void> => {
    try {
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of await readdir(path, { withFileTypes: true }))
        if (!entry.name.startsWith('.')) await take(join(path, entry.name), entry);
    } catch (error) {
      gaps.push(gapOf(path, error));
    }
  };
  const take = async (path: string, entry: Dirent): Promise<void> => {
    try {
      const kind = entry.isSymbolicLink() ? await stat(path) : entry;
      if (kind.isDirectory()) await enter(path);
      else if (kind.isFile()) files.push(path);
      else
        gaps.push({ source: path, message: 'it is a pipe, a socket or a device and was left out; name it to read it' });
    } catch (error) {
      gaps.push(gapOf(path, error, entry.isSymbolicLink()));
    }
  };
  await enter(folder);
  return { files: files.sort(), gaps };
}

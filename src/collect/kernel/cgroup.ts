/** What the memory cgroup of this process has counted: how often the kernel killed in it, its limit and its peak. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../model.ts';
import { textSource } from '../text-source.ts';

const ROOT = '/sys/fs/cgroup';
/** Above this a limit of version 1 means none. */
const NO_LIMIT = 2 ** 60;

export interface MemoryCgroup {
  /** Processes that the kernel killed in it since it was made. */
  readonly kills: number;
  /** Bytes; absent when there is none. */
  readonly limit?: number;
  /** Bytes. */
  readonly peak?: number;
}

/** @returns undefined where it cannot be read. */
export async function readCgroup(root = ROOT, ownFile = '/proc/self/cgroup'): Promise<MemoryCgroup | undefined> {
  const own = await text(ownFile);
  for (const folder of foldersOf(own ?? '', root)) {
    const kills = /^oom_kill (\d+)$/m.exec((await text(join(folder.path, folder.counts))) ?? '')?.[1];
    if (kills === undefined) continue;
    const limit = await number(join(folder.path, folder.limit));
    const peak = await number(join(folder.path, folder.peak));
    return {
      kills: Number(kills),
      ...(limit !== undefined && limit < NO_LIMIT && { limit }),
      ...(peak !== undefined && { peak }),
    };
  }
  return undefined;
}

/** @returns `limit 268435456, peak 268435456`, as far as they are known. */
export const boundWords = ({ limit, peak }: MemoryCgroup): string =>
  [limit !== undefined && `limit ${limit}`, peak !== undefined && `peak ${peak}`].filter(Boolean).join(', ');

/** @returns undefined when nothing was killed in it. */
export async function captureCgroup(): Promise<Source | undefined> {
  const cgroup = await readCgroup();
  if (!cgroup || cgroup.kills === 0) return undefined;
  const words = [`oom_kill ${cgroup.kills}`, boundWords(cgroup)].filter(Boolean).join(', ');
  return textSource('memory cgroup', `memory cgroup of this job: ${words}\n`);
}

/** Where the files of this process stand; in a container they may be at the root. */
function foldersOf(own: string, root: string) {
  const v2 = { counts: 'memory.events.local', limit: 'memory.max', peak: 'memory.peak' };
  const v1 = { counts: 'memory.oom_control', limit: 'memory.limit_in_bytes', peak: 'memory.max_usage_in_bytes' };
  const unified = /^0::(.*)$/m.exec(own)?.[1];
  const memory = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(own)?.[1];
  return [
    ...(unified === undefined ? [] : [{ ...v2, path: join(root, unified) }]),
    { ...v2, path: root },
    // Kernels before 5.2 count for a cgroup and all below it.
    { ...v2, counts: 'memory.events', path: root },
    ...(memory === undefined ? [] : [{ ...v1, path: join(root, 'memory', memory) }]),
    { ...v1, path: join(root, 'memory') },
  ];
}

const text = (file: string) => readFile(file, 'utf8').catch(() => undefined);

async function number(file: string): Promise<number | undefined> {
  const value = (await text(file))?.trim();
  return value !== undefined && /^\d{1,20}$/.test(value) ? Number(value) : undefined;
}

/** What the memory cgroup of this process has counted: how often the kernel killed in it, its limit and its peak. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../model.ts';
import { textSource } from '../text-source.ts';

const ROOT = '/sys/fs/cgroup';
/** Above this a limit of version 1 means none. */
const NO_LIMIT = 2 ** 60;

/** @returns undefined when nothing was killed in it, or it cannot be read. */
export async function captureCgroup(root = ROOT, ownFile = '/proc/self/cgroup'): Promise<Source | undefined> {
  const own = await text(ownFile);
  for (const folder of foldersOf(own ?? '', root)) {
    const counts = (await text(join(folder.path, folder.counts))) ?? '';
    const kills = Number(/^oom_kill (\d+)$/m.exec(counts)?.[1] ?? 0);
    if (kills === 0) continue;
    const limit = await number(join(folder.path, folder.limit));
    const peak = await number(join(folder.path, folder.peak));
    const words = [`oom_kill ${kills}`];
    if (limit !== undefined && limit < NO_LIMIT) words.push(`limit ${limit}`);
    if (peak !== undefined) words.push(`peak ${peak}`);
    return textSource('memory cgroup', `memory cgroup of this job: ${words.join(', ')}\n`);
  }
  return undefined;
}

/** Where the files of this process stand; in a container they may be at the root. */
function foldersOf(own: string, root: string) {
  const v2 = { counts: 'memory.events', limit: 'memory.max', peak: 'memory.peak' };
  const v1 = { counts: 'memory.oom_control', limit: 'memory.limit_in_bytes', peak: 'memory.max_usage_in_bytes' };
  const unified = /^0::(.*)$/m.exec(own)?.[1];
  const memory = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(own)?.[1];
  return [
    ...(unified === undefined ? [] : [{ ...v2, path: join(root, unified) }]),
    { ...v2, path: root },
    ...(memory === undefined ? [] : [{ ...v1, path: join(root, 'memory', memory) }]),
    { ...v1, path: join(root, 'memory') },
  ];
}

const text = (file: string) => readFile(file, 'utf8').catch(() => undefined);

async function number(file: string): Promise<number | undefined> {
  const value = (await text(file))?.trim();
  return value !== undefined && /^\d{1,20}$/.test(value) ? Number(value) : undefined;
}

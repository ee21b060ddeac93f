/** What is said of a memory limit that was reached. */
import type { Diagnosis } from '../../model.ts';
import type { ChangePhrases } from '../../render/phrases/change.ts';
import type { MemoryLimit } from './memory-limit.ts';

const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;

/** With the peak of what the kernel recorded of the processes that it killed. */
export function limitWords(
  { limit, twice }: MemoryLimit,
  { evidence }: Pick<Diagnosis, 'evidence'>,
  say: ChangePhrases,
): string {
  const peaks = evidence.flatMap(({ text }) => {
    const [, process, ...kilobytes] = RSS.exec(text) ?? [];
    return process ? [{ process, size: kilobytes.reduce((sum, one = '0') => sum + Number(one), 0) }] : [];
  });
  const [peak] = peaks.sort((a, b) => b.size - a.size);
  return say.memory(limit, peak && { mebibytes: mebibytes(peak.size), process: peak.process }, twice);
}

const mebibytes = (kilobytes: number) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');

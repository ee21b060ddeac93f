/** How much memory was in use when a limit was reached, as the kernel recorded it. */
import type { Diagnosis, Event, Incident, MemoryUse } from '../model.ts';

const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;

interface Peak {
  readonly process: string;
  readonly kibibytes: number;
  /** Without the pages of files. */
  readonly own: number;
}

/** @returns the largest of the processes that the kernel has killed. */
export function killedPeak(evidence: Diagnosis['evidence'] | readonly Event['at'][]): Peak | undefined {
  const peaks = evidence.flatMap(({ text }): Peak[] => {
    const [, process, ...sizes] = RSS.exec(text) ?? [];
    if (!process) return [];
    const [anonymous = 0, file = 0, shared = 0] = sizes.map((size) => Number(size ?? 0));
    return [{ process, kibibytes: anonymous + file + shared, own: anonymous + shared }];
  });
  return peaks.sort((a, b) => b.kibibytes - a.kibibytes)[0];
}

/** Without the pages of files, which a limit does not count where they are shared. @returns undefined unless both are known. */
export function memoryOf({ chain, context }: Incident): MemoryUse | undefined {
  const events = [...chain, ...context];
  const peak = killedPeak(events.map(({ at }) => at));
  const limit = events.map(({ captures }) => /^(\d+)kB$/.exec(captures.limit ?? '')?.[1]).find(Boolean);
  return peak && limit ? { used: peak.own * 1024, limit: Number(limit) * 1024 } : undefined;
}

/** How the time of a scan grows with the number of patterns: engine alone, in this process. */
import { trainedRarity } from '../../src/author/cover/grams.ts';
import { coverLibrary } from '../../src/author/cover/library-cover.ts';
import { builtInLibrary } from '../../src/knowledge.ts';
import { createLibrary } from '../../src/match/library.ts';
import { MARKERS } from '../../src/match/markers.ts';
import { listedPatterns } from '../../src/match/pattern-book.ts';
import { matchSource } from '../../src/match/source.ts';

export interface Growth {
  readonly patterns: number;
  /** Seconds of processor time. */
  readonly cpu: number;
}

const ROUNDS = 3;

/** @param log Is scanned with more and more patterns; those of each number are spread over the library. */
export async function growthOf(log: Uint8Array, numbers: readonly number[]): Promise<Growth[]> {
  const all = builtInLibrary().patterns;
  const growth: Growth[] = [];
  for (const number of numbers) {
    const few = all.filter(
      (_, i) => Math.floor((i * number) / all.length) !== Math.floor(((i - 1) * number) / all.length),
    );
    const { cover } = coverLibrary(few, MARKERS, trainedRarity());
    const library = createLibrary(listedPatterns(few), () => cover);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      await matchSource({ name: 'log', blocks: [log] }, library);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1e6);
    }
    growth.push({ patterns: few.length, cpu: Math.min(...times) });
  }
  return growth;
}

/** @returns e where the time grows like patterns^e: the least squares of the logarithms. */
export function exponentOf(growth: readonly Growth[]): number {
  const points = growth.map(({ patterns, cpu }) => [Math.log(patterns), Math.log(cpu)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  const up = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return up / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

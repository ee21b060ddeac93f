/** The filter misses nothing: a scan sees what running every regex on every line sees. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { failingLines } from '../../scripts/bench/failures.ts';
import { generateLog } from '../../scripts/bench/log.ts';
import { naiveLibrary } from '../../scripts/bench/naive.ts';
import { builtInLibrary } from '../../src/knowledge.ts';
import type { Library } from '../../src/match/library.ts';
import { matchSource } from '../../src/match/source.ts';
import { cutAt } from '../build.ts';

const library = builtInLibrary();
const naive = naiveLibrary(library);
const failures = await failingLines();

async function seen(blocks: readonly Uint8Array[], by: Library): Promise<string[]> {
  const { events, dismissed, report } = await matchSource({ name: 'log', blocks }, by);
  const all = [...events, ...(dismissed ?? [])].map(({ pattern, at }) => `${at.line}:${at.column} ${pattern}`);
  return [`${report.lines} lines`, ...all.sort()];
}

test.each(['test/logs', 'test/clean', 'examples'])(
  'the logs of %s',
  async (folder) => {
    const root = new URL(`../../${folder}/`, import.meta.url);
    for (const name of readdirSync(root).filter((one) => one.endsWith('.log'))) {
      const log = [readFileSync(new URL(name, root))];
      expect([name, ...(await seen(log, library))]).toEqual([name, ...(await seen(log, naive))]);
    }
  },
  120_000,
);

test.each([
  [1000, 1_000],
  [40, 10_000],
])(
  '%i generated logs of %i bytes, in any blocks',
  async (numRuns, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom(1, 2, 20, 200),
        fc.array(fc.nat(), { maxLength: 4 }),
        async (seed, every, cuts) => {
          const log = Buffer.concat([...generateLog({ bytes, seed, failures, every, coloured: 0.3 })]);
          expect(await seen(cutAt(log, cuts), library)).toEqual(await seen([log], naive));
        },
      ),
      { numRuns },
    );
  },
  900_000,
);

test('each line of a failure alone, bare and stamped', async () => {
  for (const line of failures)
    for (const text of [line, `2026-11-20T09:14:02.1130000Z ${line} `]) {
      const log = [Buffer.from(text)];
      expect([text, ...(await seen(log, library))]).toEqual([text, ...(await seen(log, naive))]);
    }
}, 120_000);

test('a line of each failure', async () => {
  const log = [Buffer.from(failures.join('\n'))];
  const all = await seen(log, library);
  expect(all.length).toBeGreaterThan(failures.length / 2);
  expect(all).toEqual(await seen(log, naive));
}, 120_000);

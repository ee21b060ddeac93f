/** The filter misses nothing: a scan sees what running every regex on every line sees. */
import fc from 'fast-check';
import { failingLines } from '../../scripts/bench/failures.ts';
import { generateLog } from '../../scripts/bench/log.ts';
import { misses } from '../../scripts/bench/oracle.ts';
import { fuzz } from './fuzz.ts';

const failures = await failingLines();
const log = fc.record({
  seed: fc.nat(),
  bytes: fc.integer({ min: 200, max: 3000 }),
  every: fc.constantFrom(1, 3, 10),
  coloured: fc.constantFrom(0, 0.3, 1),
});

test('generated logs', async () => {
  await fuzz('filter', 10_000, log, async (options) => {
    expect(await misses(Buffer.concat([...generateLog({ ...options, failures })]))).toEqual([]);
  });
});

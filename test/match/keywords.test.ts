/** Hits of a block, line by line. */
import { literalCover } from '../../src/author/cover/cover.ts';
import { createFilter } from '../../src/match/filter.ts';
import { filterData } from '../../src/match/filter-data.ts';
import { buildTables } from '../../src/match/filter-tables.ts';
import { plainKernel } from '../../src/match/kernel/plain.ts';
import { firstHit, hitAround, sequencesIn } from '../../src/match/keywords.ts';
import { bytes } from '../build.ts';

const filter = createFilter(
  buildTables(filterData(['boiler', 'kettle'].map((word) => literalCover(word, false, () => 1)!))),
  plainKernel,
);

test('the first hit from a place on', () => {
  const log = bytes('all is well\nthe boiler is cold\nthe kettle too\n');
  const hits = filter.find(log);
  expect(firstHit(hits, 0, log.length)).toBe(16);
  expect(firstHit(hits, 17, log.length)).toBe(35);
  expect(firstHit(hits, 36, log.length)).toBe(-1);
  expect([...sequencesIn(hits, 12, 30)]).toEqual([0]);
});

test('a hit that began before the place counts, but not before the line', () => {
  const hits = filter.find(bytes('the boiler is cold'));
  expect(hitAround(hits, 0, 7, 18)).toBe(7);
  expect(hitAround(hits, 5, 7, 18)).toBe(-1);
});

/** Hits of a block, line by line. */
import { literalCover } from '../../src/author/cover/cover.ts';
import { createFilter } from '../../src/match/filter.ts';
import { filterData } from '../../src/match/filter-data.ts';
import { plainKernel } from '../../src/match/kernel/plain.ts';
import { keywordIndex } from '../../src/match/keywords.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const index = (...words: string[]) =>
  keywordIndex(createFilter(filterData(words.map((word) => literalCover(word, false, () => 1)!)), plainKernel));
const collected = (keywords: ReturnType<typeof index>, log: Uint8Array, from = 0, to = log.length) => {
  const numbers = new Set<number>();
  keywords.collect(log, from, to, numbers);
  return [...numbers].sort();
};

test('the first hit from a place on', () => {
  const log = bytes('all is well\nthe boiler is cold\nthe kettle too\n');
  const keywords = index('boiler', 'kettle');
  expect(keywords.firstHit(log, 0, log.length)).toBe(16);
  expect(keywords.firstHit(log, 17, log.length)).toBe(35);
  expect(keywords.firstHit(log, 36, log.length)).toBe(-1);
  expect(collected(keywords, log, 12, 30)).toEqual([0]);
});

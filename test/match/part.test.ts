/** src/match/part.ts: a structured part of a text is fed within bounds, and gives back what was none of it. */
import { partOf } from '../../src/match/part.ts';
import type { Observation } from '../../src/model.ts';
import { LIMITS } from '../../src/read/limits.ts';
import type { openRegion } from '../../src/read/region.ts';
import { line } from '../build.ts';

type Region = NonNullable<ReturnType<typeof openRegion>>;
const SEEN = [{ kind: 'status', status: 'OOMKilled' }] as unknown as Observation[];
/** A region that takes every line but `end`. */
const region = (more: Partial<Region> = {}): Region => ({
  feed: ({ text }) => text !== 'end',
  close: () => SEEN,
  format: () => 'made up',
  ...more,
});
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

test('it takes the lines of its own', () => {
  const part = partOf(region(), line('first'), () => {});
  expect([part.feed(line('a')), part.feed(line('end'))]).toEqual([true, false]);
  expect(part.close()).toEqual({ observations: SEEN, format: 'made up', problem: undefined, rest: [] });
});

test('what only looked like one gives all its lines back', () => {
  const part = partOf(region({ close: () => undefined }), line('first'), () => {});
  part.feed(line('a'));
  part.feed(line('end'));
  const { observations, rest } = part.close();
  expect([observations, texts(rest)]).toEqual([undefined, ['first', 'a']]);
});

test('what the region gives back itself, and what is wrong with it', () => {
  const part = partOf(region({ rest: () => [line('z')], problem: () => 'cut' }), line('first'), () => {});
  expect(part.close()).toMatchObject({ problem: 'cut', rest: [{ text: 'z' }] });
});

test('what it hands over while it is open need not be given back', () => {
  const taken: unknown[] = [];
  const part = partOf(region({ take: () => SEEN, close: () => undefined }), line('first'), (some) => taken.push(some));
  part.feed(line('a'));
  expect(taken).toEqual([SEEN]);
  expect(part.close().rest).toEqual([]);
});

test('no more lines are kept than the limit, and no more characters', () => {
  const many = partOf(region(), line('first'), () => {});
  const one = line('a');
  let lines = 1;
  while (many.feed(one)) lines++;
  expect(lines).toBe(LIMITS.regionLines);
  const long = partOf(region(), line('x'.repeat(LIMITS.regionLength / 2)), () => {});
  expect(long.feed(line('x'.repeat(LIMITS.regionLength / 2)))).toBe(true);
  expect(long.feed(line('x'))).toBe(false);
});

test('once it is sure what it is, it may be longer', () => {
  const part = partOf(region({ take: () => SEEN }), line('x'.repeat(LIMITS.regionLength - 1)), () => {});
  expect([part.feed(line('x')), part.feed(line('x'))]).toEqual([true, true]);
});

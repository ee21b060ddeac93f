/** src/match/block.ts: whole lines and their numbers, however the bytes came. */
import fc from 'fast-check';
import { createLineCounter, join, lineAround, wholeLines } from '../../src/match/block.ts';
import { createFilter } from '../../src/match/filter.ts';
import { filterData } from '../../src/match/filter-data.ts';
import { buildTables } from '../../src/match/filter-tables.ts';
import { plainKernel } from '../../src/match/kernel/plain.ts';
import { bytes, cutAt, holds } from '../build.ts';

const lineEnds = createFilter(buildTables(filterData([])), plainKernel).find;

const text = fc.array(fc.constantFrom('a', 'bb', '\n', '\n\n', '\r\n', 'Ö')).map((parts) => parts.join(''));
const cuts = fc.array(fc.nat(), { maxLength: 8 });

async function blocksOf(whole: string, places: readonly number[], limit?: number): Promise<string[]> {
  const blocks: string[] = [];
  for await (const block of wholeLines(cutAt(bytes(whole), places), limit)) blocks.push(Buffer.from(block).toString());
  return blocks;
}

test('blocks end at line ends and together are the text', async () => {
  await holds(
    fc.asyncProperty(text, cuts, async (whole, places) => {
      const blocks = await blocksOf(whole, places);
      expect(blocks.join('')).toBe(whole);
      for (const block of blocks.slice(0, -1)) expect(block).toMatch(/\n$/);
      expect(blocks).not.toContain('');
    }),
  );
});

test('a line above the limit is torn', async () => {
  expect(await blocksOf('aaaabbbbcc\nd', [4, 8], 5)).toEqual(['aaaabbbb', 'cc\n', 'd']);
});

test('a long line in small blocks ends', async () => {
  const small = Array.from({ length: 100_000 }, () => bytes('x'.repeat(50)));
  for await (const block of wholeLines(small)) expect(block.length).toBe(5_000_000);
});

test('the line around each byte', () => {
  holds(
    fc.property(text, fc.nat(), (whole, place) => {
      fc.pre(whole !== '');
      const all = bytes(whole);
      const at = place % all.length;
      const before = Buffer.from(all.subarray(0, at)).lastIndexOf(10) + 1;
      const after = Buffer.from(all).indexOf(10, at);
      expect(lineAround(all, at)).toEqual({ start: before, end: after < 0 ? all.length : after });
    }),
  );
});

test('line numbers go on over blocks', async () => {
  await holds(
    fc.asyncProperty(text, cuts, async (whole, places) => {
      const counter = createLineCounter();
      let line = 1;
      for await (const block of wholeLines(cutAt(bytes(whole), places))) {
        const ends = lineEnds(block);
        for (let at = 0; at < block.length; ) {
          const { start, end } = lineAround(block, at);
          expect(counter.lineAt(block, ends, start)).toBe(line++);
          at = end + 1;
        }
        counter.finish(block, ends);
      }
      expect(counter.total()).toBe(line - 1);
    }),
  );
});

test('line numbers in a block of many cells', () => {
  const block = bytes(Array.from({ length: 90_001 }, (_, i) => 'x'.repeat(i % 7)).join('\n'));
  const counter = createLineCounter();
  const ends = lineEnds(block);
  for (let at = 0, line = 1; at < block.length; line++) {
    const { start, end } = lineAround(block, at);
    if (line % 5 === 0 || line > 80_000) expect(counter.lineAt(block, ends, start)).toBe(line);
    at = end + 1;
  }
  counter.finish(block, ends);
  expect(counter.total()).toBe(90_001);
});

test.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
  ['\n', 1],
  ['\n\n', 2],
])('%j has %i lines', (whole, lines) => {
  const counter = createLineCounter();
  counter.finish(bytes(whole), lineEnds(bytes(whole)));
  expect(counter.total()).toBe(lines);
});

test('joining gives the bytes in order', () => {
  expect(Buffer.from(join([bytes('a'), bytes(''), bytes('bc')])).toString()).toBe('abc');
  expect(join([])).toHaveLength(0);
});

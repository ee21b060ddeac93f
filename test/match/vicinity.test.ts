/** src/match/vicinity.ts: the lines around a find are the same however the text comes. */
import fc from 'fast-check';
import { createVicinity } from '../../src/match/vicinity.ts';
import type { NearLine } from '../../src/model.ts';

/** @param at Numbers of the lines that are asked for; the text is cut in front of the lines in `cuts`. */
function around(lines: readonly string[], at: readonly number[], cuts: readonly number[] = []) {
  const vicinity = createVicinity();
  const found: (readonly NearLine[])[] = [];
  const bounds = [...new Set([0, ...cuts.map((cut) => cut % lines.length), lines.length])].sort((a, b) => a - b);
  for (const [i, first] of bounds.slice(0, -1).entries()) {
    const part = lines.slice(first, bounds[i + 1]);
    const block = Buffer.from(part.map((line) => `${line}\n`).join(''));
    vicinity.begin(block);
    let start = 0;
    for (const [k, line] of part.entries()) {
      const end = start + Buffer.byteLength(line);
      const number = first + k + 1;
      if (at.includes(number)) found.push(vicinity.around(block, start, end, number));
      start = end + 1;
    }
    vicinity.finish(block);
  }
  return found;
}

const told = (near: readonly NearLine[] | undefined) => near?.map(({ line, text }) => `${line} ${text}`);

test('two above and three below, without stamps and colours', () => {
  const lines = ['a', 'b', 'c', '2026-11-20T09:14:02.1130000Z \x1b[31md\x1b[0m', 'e', 'f', 'g', 'h'];
  expect(told(around(lines, [5])[0])).toEqual(['3 c', '4 d', '6 f', '7 g', '8 h']);
});

test.each([
  ['the first line', 1, ['2 b', '3 c']],
  ['the last line', 3, ['1 a', '2 b']],
])('%s has fewer', (_, at, near) => {
  expect(told(around(['a', 'b', 'c'], [at])[0])).toEqual(near);
});

test('the same wherever the blocks end', () => {
  const line = fc.constantFrom('', 'a', '  two', '\tthree', '2026-11-20T09:14:02Z four', 'fünf'.repeat(3000));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 12 })),
      fc.array(fc.nat(), { maxLength: 6 }),
      (lines, at, cuts) => expect(around(lines, at, cuts)).toEqual(around(lines, at)),
    ),
    { numRuns: 1000 },
  );
});

test('indentation is that beside the line itself', () => {
  expect(told(around(['  at a', '    E  x', '      at b', '    at c'], [2])[0])).toEqual([
    '1 at a',
    '3   at b',
    '4 at c',
  ]);
});

test('a long line is cut at a word, and one of letters without words is not shown', () => {
  const [near] = around([`${'word '.repeat(150)}`, 'found', 'QUJD'.repeat(16)], [2]);
  expect(near!.map(({ text }) => text.length <= 501)).toEqual([true, true]);
  expect([near![0]!.text.endsWith('word…') || near![0]!.text.endsWith('word …'), near![1]!.text]).toEqual([true, '…']);
});

/** What a pattern may cost is known without a clock. */
import { fileURLToPath } from 'node:url';
import { checkCosts } from '../../src/author/check-cost.ts';
import { trainedRarity } from '../../src/author/cover/grams.ts';
import type { PatternFile } from '../../src/author/pattern-file.ts';
import { validatePattern } from '../../src/author/validate.ts';
import { readCostBook, readPatternFiles } from '../../src/collect/patterns.ts';

const FOLDER = fileURLToPath(new URL('../../patterns', import.meta.url));
const rarity = trainedRarity();
const { files } = await readPatternFiles(FOLDER);
const authored = files.flatMap((one) => {
  const { pattern } = validatePattern(one);
  return pattern ? [{ file: one.file, pattern }] : [];
});
const [model] = authored;
const looking = (regex: string) => [
  { file: 'test.yml', pattern: { ...model!.pattern, id: 'test', match: [{ regex }] } },
];
const messages = (regex: string, book = {}) =>
  checkCosts(looking(regex) as { file: string; pattern: PatternFile }[], rarity, book);

test('the library is within the budget, and its exceptions are needed', async () => {
  expect(authored.length).toBeGreaterThan(800);
  expect(checkCosts(authored, rarity, await readCostBook(FOLDER))).toEqual([]);
}, 120_000);

test('a literal that is rare costs nothing to speak of', () => {
  expect(messages('the flux capacitor is empty')).toEqual([]);
});

test('what many lines hold is too expensive, and the message says what it is and what to do', () => {
  const [problem, ...more] = messages('(?:info|from) ');
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: 'test.yml', field: 'match' });
  expect(problem!.message).toMatch(/^has \d+ lines judged in each MB .*for "from "; give each alternative seven/);
});

test('sets of bytes fill the table', () => {
  expect(messages('[XY]\\d\\d\\d[XY]\\d\\d\\d[XY]').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^fills \d+ places in the filter's table \(budget: 6000\), most of them for "\[2\]/),
  ]);
});

test('an exception needs a reason to be one', () => {
  expect(messages('(?:info|from) ', { test: 'it is what is looked for' })).toEqual([]);
  expect(messages('the flux capacitor is empty', { test: 'long gone' })).toEqual([
    { file: 'test', field: '', message: expect.stringContaining('take it out of cost.json') },
  ]);
});

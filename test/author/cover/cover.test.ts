/** No line that a regex matches may be missed by the byte sequences that stand for it. */
import fc from 'fast-check';
import { coverOf } from '../../../src/author/cover/cover.ts';
import { stretchesOf } from '../../../src/author/cover/variants.ts';
import { builtInLibrary } from '../../../src/knowledge.ts';
import { createFilter } from '../../../src/match/filter.ts';
import { filterData } from '../../../src/match/filter-data.ts';
import { buildTables } from '../../../src/match/filter-tables.ts';
import { plainKernel } from '../../../src/match/kernel/plain.ts';
import type { Pattern } from '../../../src/match/pattern.ts';

const rare = () => 1;
const shown = (source: string, flags = '') =>
  coverOf(source, flags, rare)?.map(({ sets }) =>
    sets.map((set) => (set.length === 1 ? String.fromCharCode(set[0]!) : `[${set.length}]`)).join(''),
  );

test.each([
  ['exit code (\\d+)', ['exit code [10]']],
  ['^(?:Killed|Aborted)$', ['Killed', 'Aborted']],
  ['\\.go:(\\d+):\\d+', ['.go:[10][11]']],
  ['a\\d+:boom', ['[10]:boom']],
  ['colou?red', ['colored', 'coloured']],
  ['x[ab]{3}yz', ['x[2][2][2]yz']],
])('%s is covered by %j', (source, expected) => {
  expect(shown(source)).toEqual(expected);
});

test('letters of both cases stand where a regex does not tell them apart', () => {
  expect(shown('failure', 'i')).toEqual(['[2]'.repeat(7)]);
});

test.each(['\\w+', '.*', 'abc.def', '(?:error|x)', 'ab+c'])('%s has no five bytes in a row', (source) => {
  expect(coverOf(source, '', rare)).toBeUndefined();
});

test('what would multiply beyond all bounds becomes a gap', () => {
  for (const variants of stretchesOf('(?:a|b|c|d|e|f|g|h)'.repeat(8), '').flat())
    expect(variants.length).toBeLessThanOrEqual(48);
});

/** Generated strings that match, with something around them. */
const matching = (regex: RegExp) => fc.tuple(fc.string(), fc.stringMatching(regex), fc.string());

const PATTERNS = builtInLibrary().patterns;
const generated = PATTERNS.flatMap((pattern: Pattern) =>
  (pattern.match ?? []).flatMap((wording) => {
    const cover = coverOf(wording.source, wording.flags, rare);
    return cover ? [{ id: pattern.id, wording, cover }] : [];
  }),
);

test('nearly every regex of the library has a cover of its own', () => {
  const all = PATTERNS.flatMap((pattern) => pattern.match ?? []).length;
  expect(generated.length / all).toBeGreaterThan(0.98);
});

test('lines made from the regexes of the library are found', () => {
  let tried = 0;
  for (const { id, wording, cover } of generated) {
    const regex = new RegExp(wording.source, wording.flags);
    let lines: (readonly [string, string, string])[];
    try {
      lines = fc.sample(matching(regex), { numRuns: 3, seed: 7 });
    } catch {
      continue; // The generator knows neither look-around nor word bounds.
    }
    tried++;
    const filter = createFilter(buildTables(filterData(cover)), plainKernel);
    for (const parts of lines) {
      const line = parts.join('').replaceAll('\n', ' ');
      if (!regex.test(line)) continue;
      expect([id, line, filter.find(new TextEncoder().encode(line)).positions.length > 0]).toEqual([id, line, true]);
    }
  }
  expect(tried).toBeGreaterThan(generated.length / 2);
});

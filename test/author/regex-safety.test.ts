/** Every regex of the library was judged, runs in linear time, and is the same with and without XRegExp. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import XRegExp from 'xregexp';
import { boundedRegexes } from '../../src/author/bounded-regex.ts';
import { nativeRegex } from '../../src/author/compile.ts';
import { asSample, type PatternFile } from '../../src/author/pattern-file.ts';
import { checkRegexSafety, relaxed, type Verdict, type VerdictBook } from '../../src/author/regex-safety.ts';
import { validatePattern } from '../../src/author/validate.ts';
import { readPatternFiles } from '../../src/collect/patterns.ts';

const folder = fileURLToPath(new URL('../../patterns', import.meta.url));
const { files } = await readPatternFiles(folder);
const authored = files.flatMap((file) => validatePattern(file).pattern ?? []);
const book = JSON.parse(readFileSync(`${folder}/recheck.json`, 'utf8')) as VerdictBook;
const native = (source: string) => nativeRegex(source);
const withRegex = (regex: string) => [{ file: 'p.yml', pattern: { match: [{ regex }] } as unknown as PatternFile }];
const judgeAs = (verdict: Verdict) => async () => verdict;
const said = async (regex: string, verdict: Verdict, accepted: Record<string, string> = {}) => {
  const judged = await checkRegexSafety(withRegex(regex), native, { verdicts: {}, accepted }, judgeAs(verdict));
  return judged.problems.map(({ message }) => message).join('\n');
};

test('every regex of the library has a committed verdict that is accepted', async () => {
  const unjudged: string[] = [];
  const judge = async (source: string): Promise<Verdict> => {
    unjudged.push(source);
    return 'safe';
  };
  const all = files.flatMap((file) => {
    const { pattern } = validatePattern(file);
    return pattern ? [{ file: file.file, pattern }] : [];
  });
  const { problems, book: after } = await checkRegexSafety(all, native, book, judge);
  expect(unjudged).toEqual([]);
  expect(problems).toEqual([]);
  expect(Object.keys(book.verdicts).filter((source) => !(source in after.verdicts))).toEqual([]);
}, 60_000);

test.each<[Verdict, RegExp]>([
  ['safe', /^$/],
  ['degree 2', /quadratically/],
  ['degree 3 or more', /badly/],
  ['exponential', /badly/],
  ['unknown', /badly/],
])('a regex that is %s', async (verdict, message) => {
  expect(await said('abcd', verdict)).toMatch(message);
});

test('degree 2 needs a reason', async () => {
  expect(await said('abcd', 'degree 2', { abcd: 'short lines only' })).toBe('');
});

test.each(['(?i)abcd', 'abcd(?=e)', '(a)\\1'])('%s cannot run in linear time', async (regex) => {
  expect(await said(regex, 'safe')).toMatch(/linear time/);
});

test('counted repeats are judged without their upper bound', () => {
  expect(relaxed('a{1,300}b{0,40}c{2}d{1,3}e{64}')).toBe('a+b*c{2}d{1,3}e+');
});

test('the native source of every regex finds in every sample what XRegExp finds', () => {
  for (const { match = [], samples } of authored)
    for (const { regex } of match) {
      const { source, flags, names } = nativeRegex(regex);
      for (const sample of [...samples.match, ...samples.ignore])
        for (const line of asSample(sample).line.split('\n')) {
          const theirs = XRegExp.exec(line, XRegExp(regex));
          const ours = new RegExp(source, flags).exec(line);
          expect(ours?.[0]).toBe(theirs?.[0]);
          names.forEach((name, i) => {
            if (name) expect(ours?.[i + 1]).toBe((theirs?.groups ?? theirs)?.[name as never]);
          });
        }
    }
});

test('a regex of a stranger that backtracks for ever is stopped, named and dropped', () => {
  const bounded = boundedRegexes();
  // Case folding keeps it off the linear engine.
  const slow = bounded.make('^(?:a+)+$', 'i', 'theirs');
  expect(slow.exec(`${'a'.repeat(40)}b`)).toBeNull();
  expect([...bounded.dropped]).toEqual(['theirs']);
  expect(bounded.make('^(?:a+)+$', '', 'linear').exec(`${'a'.repeat(5000)}b`)).toBeNull();
  expect([...bounded.dropped]).toEqual(['theirs']);
});

/** Regexes of strangers: they end, whether the linear engine takes them or not, and match as they did before. */
import { boundedRegexes } from '../../src/author/bounded-regex.ts';
import { expectNoHang } from '../build.ts';

const BAD = 'a'.repeat(60_000);

test.each([
  ['exponential, linear engine', '^(?:a+)+$', ''],
  ['exponential, flag i', '^(?:a+)+$', 'i'],
  ['exponential, look-ahead', '^(?=a)(?:a+)+$', ''],
  ['exponential, look-behind', '(?<!b)(?:a|a)+$', ''],
  ['a back-reference', '^(a+)+\\1$', ''],
  ['polynomial', '(?=a)a*a*a*a*b', ''],
  ['unless', '^(?=.*(?:a*)*c)', ''],
])('%s', (_, source, flags) => {
  const bounded = boundedRegexes();
  const matcher = bounded.make(source, flags, 'mine');
  expectNoHang(() => {
    for (let line = 0; line < 200; line++) expect(matcher.exec(`${BAD}${line}!`)).toBeNull();
  });
});

test('one that is dropped is named, and takes no other with it', () => {
  const bounded = boundedRegexes();
  const bad = bounded.make('^(?=a)(?:a+)+$', '', 'bad');
  const good = bounded.make('^(?=a)a(?<rest>b+)$', '', 'good');
  expect(bad.exec(`${BAD}!`)).toBeNull();
  expect([...bounded.dropped]).toEqual(['bad']);
  expect(bad.exec('aaa')).toBeNull();
  expect(good.exec('abb')?.groups?.rest).toBe('bb');
});

test('many lines that are nearly too slow are too slow together', () => {
  const bounded = boundedRegexes();
  const slow = bounded.make('(?=a)a*a*b', '', 'slow');
  const line = 'a'.repeat(300);
  expectNoHang(() => {
    for (let i = 0; i < 20_000 && bounded.dropped.size === 0; i++) slow.exec(line);
  });
  expect([...bounded.dropped]).toEqual(['slow']);
});

test('what is no regex is refused', () => {
  expect(() => boundedRegexes().make('(', '', 'x')).toThrow(SyntaxError);
});

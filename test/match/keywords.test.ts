/** src/match/keywords.ts against the naive way: is the keyword, without regard to ASCII case, in the text? */
import fc from 'fast-check';
import { indexKeywords } from '../../src/match/keywords.ts';
import { bytes, holds } from '../build.ts';

const fold = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function found(keywords: readonly string[], text: string): string[] {
  const numbers = new Set<number>();
  const haystack = bytes(text);
  indexKeywords(keywords).collect(haystack, 0, haystack.length, numbers);
  return [...numbers].sort((a, b) => a - b).map((number) => keywords[number]!);
}

test.each([
  [['he', 'she', 'hers', 'his'], 'ushers', ['he', 'she', 'hers']],
  [['OOMKilled'], 'reason: oomkilled', ['OOMKilled']],
  [['killed'], 'Out of memory: KILLED', ['killed']],
  [['aa', 'aaa'], 'aaaa', ['aa', 'aaa']],
  [['x', 'x'], 'x', ['x', 'x']],
  [['Größe'], 'die größe', ['Größe']],
  [['GRÖSSE'], 'größe', []],
  [['exit code'], 'exit\ncode', []],
  [['a'], '', []],
])('%j in %j: %j', (keywords, text, expected) => {
  expect(found(keywords, text)).toEqual(expected);
});

const letters = fc.constantFrom('a', 'b', 'A', 'B', '#', '[', 'ö', '😀', ' ');
const keyword = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const keywords = fc.array(keyword, { minLength: 1, maxLength: 12 });
const text = fc
  .array(fc.oneof(letters, fc.constant('\n'), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('it finds what includes() finds', () => {
  holds(
    fc.property(keywords, text, (words, where) => {
      expect(found(words, where)).toEqual(words.filter((word) => fold(where).includes(fold(word))));
    }),
  );
});

/** Where keywords end, as indices of their last byte. */
function ends(words: readonly string[], haystack: Uint8Array): number[] {
  const all = Buffer.from(fold(Buffer.from(haystack).toString('latin1')), 'latin1');
  return words.flatMap((word) => {
    const needle = Buffer.from(fold(word));
    const places: number[] = [];
    for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, at + 1)) places.push(at + needle.length - 1);
    return places;
  });
}

test('the first hit is the first end of any keyword', () => {
  holds(
    fc.property(keywords, text, (words, where) => {
      const haystack = bytes(where);
      expect(indexKeywords(words).firstHit(haystack, 0, haystack.length)).toBe(
        Math.min(...ends(words, haystack), Infinity) === Infinity ? -1 : Math.min(...ends(words, haystack)),
      );
    }),
  );
});

test('with a lead a keyword across the border is found, and none that ended before it', () => {
  holds(
    fc.property(keywords, text, fc.nat(), (words, where, place) => {
      const haystack = bytes(where);
      const from = place % (haystack.length + 1);
      const index = indexKeywords(words);
      const expected =
        ends(words, haystack)
          .filter((end) => end >= from)
          .sort((a, b) => a - b)[0] ?? -1;
      expect(index.firstHit(haystack, from, haystack.length, Math.max(0, from - index.longest))).toBe(expected);
    }),
  );
});

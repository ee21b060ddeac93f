/** src/render/redact/{known,likely,span}.ts: every spelling of a value, and nothing beside it. */
import fc from 'fast-check';
import { knownSpans, spellings } from '../../src/render/redact/known.ts';
import { isLikelySecret, isRandom } from '../../src/render/redact/likely.ts';
import { redact, withoutKnown } from '../../src/render/redact/redact.ts';
import { masked, spansBy } from '../../src/render/redact/span.ts';
import { holds } from '../build.ts';

test('a value is found in base64 wherever it begins in the encoded text', () => {
  holds(
    fc.property(
      fc.string({ minLength: 12, maxLength: 30 }).filter((one) => one.trim() === one),
      fc.string({ maxLength: 9 }),
      fc.string({ maxLength: 9 }),
      (value, before, behind) => {
        const coded = Buffer.from(before + value + behind).toString('base64');
        const clean = withoutKnown(coded, spellings([value]));
        expect(clean).toContain('***');
        // No more than the neighbours and the character that each shares with the value is left.
        const left = clean.replaceAll('***', '').replace(/=+$/, '');
        expect(left.length).toBeLessThanOrEqual(
          Math.ceil((before.length * 4) / 3) + Math.ceil((behind.length * 4) / 3) + 4,
        );
      },
    ),
  );
});

test.each([
  ['as it is', 'a+b/c"d\\e', 'x a+b/c"d\\e y'],
  ['in JSON', 'a+b/c"d\\e', 'x a+b/c\\"d\\\\e y'],
  ['in an address', 'a+b/c"d\\e', 'x a%2Bb%2Fc%22d%5Ce y'],
  ['a line of it', 'first line\nsecond line', 'x second line y'],
  ['with blanks around it', '  spaced-out ', 'x spaced-out y'],
])('%s', (_, value, text) => {
  expect(withoutKnown(text, spellings([value]))).toBe('x *** y');
});

test('short values and masks are not looked for', () => {
  expect(spellings(['short', '*****', '******', ''])).toEqual([]);
  expect(spellings(['sixsix'])[0]).toBe('sixsix');
  // A short line of a value does not keep the others from being found.
  expect(spellings(['ab\nviolet-umbrella'])).toContain('violet-umbrella');
});

test('at the start, at the end, one behind the other', () => {
  expect(knownSpans('secretsecret x secret', ['secret'])).toEqual([
    [0, 6],
    [6, 12],
    [15, 21],
  ]);
});

test('spans that touch or overlap become one mask each, and what is between them stays', () => {
  expect(
    masked(
      '0123456789',
      [
        [7, 9],
        [1, 4],
        [2, 6],
        [2, 3],
      ],
      '*',
    ),
  ).toBe('0*6*9');
  expect(
    masked(
      '0123',
      [
        [0, 2],
        [2, 4],
      ],
      '*',
    ),
  ).toBe('**');
  expect(spansBy(/a(?<secret>\d)|(?<bare>b)/g, 'a1 x b a2', (value) => value !== '1')).toEqual([
    [5, 6],
    [8, 9],
  ]);
});

test.each([
  ['hunter2', 'password', false, true],
  ['p4ssw', 'password', false, false],
  ['p4sswd', 'password', false, true],
  ['wrong', 'password', false, false],
  ['wrongly', 'password', true, true],
  ['bad', 'password', true, false],
  ['true', 'password', true, false],
  ['false', 'password', true, false],
  ['web-x7k2p9', 'token', false, false],
  ['null', 'password', true, false],
  ['${PASSWORD}', 'password', true, false],
  ['<password>', 'password', true, false],
  ['/run/secrets/db', 'password', true, false],
  ['https://vault.example', 'token', true, false],
  ['web-tls-v2', 'token', false, false],
  ['abc1234', 'token', false, false],
  ['abcd1234', 'token', false, true],
  ['abc123', 'token', true, true],
  ['12345678', 'token', true, false],
  ['ContainerCreating', 'token', false, false],
  ['AbcDefGhi', 'token', true, true],
] as const)('%s behind the name of a %s (certain: %s): %s', (value, promised, certain, expected) => {
  expect(isLikelySecret(value, promised, certain)).toBe(expected);
});

test.each([
  ['random bytes', 'q3VtZw8Kx0dLr7NhB2sYc5PfJ9aT', true],
  ['no upper case', 'q3vtzw8kx0dlr7nhb2syc5pfj9at', false],
  ['no lower case', 'Q3VTZW8KX0DLR7NHB2SYC5PFJ9AT', false],
  ['no digit', 'qTVtZwEKxOdLrENhBRsYcNPfJZaT', false],
  ['words', 'AbstractControllerFactoryBean3Implementation', false],
  ['small letters from a to z', `${'za'.repeat(12)}A1`, false],
  ['capitals from A to Z', `${'ZA'.repeat(12)}a1`, false],
  ['digits from 0 to 9', `${'09'.repeat(12)}aA`, false],
  ['capitals and digits in turn', 'A1B2C3D4E5F6G7H8I9J0a', true],
  ['digits and signs in turn', `abcdefghijklmnopqrsT1${'+2'.repeat(25)}`, true],
  ['half of it digits', `aB${'1'.repeat(10)}c2d3e4f5g6`, true],
  ['short', 'q3VtZw8Kx0dLr7NhB2s', false],
  ['short parts', 'q3VtZw8Kx0/dLr7NhB2s/Yc5PfJ9aT', false],
])('%s', (_, text, expected) => {
  expect(isRandom(text)).toBe(expected);
});

test('the second secret of a line is found when the first is none', () => {
  expect(redact('token: none, token: abcd1234efgh')).toBe('token: none, token: ***');
});

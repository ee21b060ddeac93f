/** src/match/colours.ts: keywords that a program coloured in parts. */
import fc from 'fast-check';
import { dropColours } from '../../src/match/colours.ts';
import { bytes, expectNoHang, holds } from '../build.ts';

const KEPT = ['\x1b[36;1m'].map(bytes);
const searched = (text: string, limit = 100) => {
  const room = Buffer.from(text);
  dropColours(room, 0, room.length, KEPT, limit);
  return new TextDecoder().decode(room);
};

test.each([
  ['a word in parts', 'x \x1b[31merr\x1b[0mor y', 'x error y'],
  ['codes at the end of a line', 'a\x1b[K\nerr\x1b[mor\n', 'a   \nerror   \n'],
  ['a code that somebody searches for', '\x1b[36;1mmake\x1b[0m', '\x1b[36;1mmake    '],
  ['what is no colour', 'a\x1b[2Ab\x1b]0;t\x07c\x1b', 'a\x1b[2Ab\x1b]0;t\x07c\x1b'],
  ['codes behind zero bytes', '\0\x1b[31merr\0\x1b[0mor\0', 'error\0       '],
  ['a code that the line end cuts', 'a\x1b[3\n1mb', 'a\x1b[3\n1mb'],
])('%s', (_, text, expected) => {
  expect(searched(text).replace(/ +$/, '')).toBe(expected.replace(/ +$/, ''));
  expect(searched(text)).toHaveLength(text.length);
});

test('a code has no more parameters than terminals take', () => {
  expect(searched(`a\x1b[${'1'.repeat(29)}mb`, 200).trimEnd()).toBe('ab');
  expect(searched(`a\x1b[${'1'.repeat(30)}mb`, 200).trimEnd()).toBe('ab');
  expect(searched(`a\x1b[${'1'.repeat(31)}mb`, 200)).toBe(`a\x1b[${'1'.repeat(31)}mb`);
});

test('a long line stays as it is, the others do not', () => {
  const long = 'err\x1b[0mor'.repeat(20);
  expect(searched(`${long}\nerr\x1b[0mor\n`)).toBe(`${long}\nerror    \n`);
});

test('nothing changes outside of the given part', () => {
  const room = Buffer.from('\x1b[0ma\nb\x1b[0mc\nd\x1b[0me');
  dropColours(room, 6, 13, KEPT, 100);
  expect(new TextDecoder().decode(room)).toBe('\x1b[0ma\nbc    \nd\x1b[0me');
});

test('every line stays where it is and keeps all that is no colour', () => {
  const part = fc.constantFrom(
    '\x1b[31m',
    '\x1b[0;1m',
    '\x1b[K',
    '\n',
    'a',
    'err',
    ' ',
    '\x1b',
    '[',
    'm',
    'é',
    '\x1b[36;1m',
  );
  holds(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const lines = searched(text).split('\n');
      expect(bytes(lines.join('\n'))).toHaveLength(bytes(text).length);
      text.split('\n').forEach((line, i) => {
        const rest = line.replace(/(?!\x1b\[36;1m)\x1b\[[0-?]*[mK]/g, '');
        expect(lines[i]).toBe(rest + ' '.repeat(line.length - rest.length));
      });
    }),
  );
});

test('a block of nothing but codes ends', () => {
  for (const part of ['\x1b', '\x1b[', '\x1b[0m', '\x1b[0m\n', '\x1b[;;;;;;;;;;;'])
    expectNoHang(() => dropColours(Buffer.from(part.repeat(100_000)), 0, 100_000 * part.length, KEPT, 4096));
});

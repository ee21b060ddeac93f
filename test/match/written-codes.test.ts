/** src/match/written-codes.ts: colour codes whose escape byte is written out as two characters. */
import { withCodes } from '../../src/match/written-codes.ts';
import { cleanLine } from '../../src/read/clean.ts';
import { bytes } from '../build.ts';

const read = (text: string) => new TextDecoder().decode(withCodes(bytes(text)));

test.each([
  ['colours', '^[[1m^[[91merror^[[0m: could not compile', 'error: could not compile'],
  ['an erasure', 'done^[[K', 'done'],
  ['a code that is none', 'a^[[2Ab ^[[x ^[ [0m', 'a^[[2Ab ^[[x ^[ [0m'],
  ['a code that the block cuts', 'a^[[3', 'a^[[3'],
  ['a regex', 's/^[[:digit:]]*m//', 's/^[[:digit:]]*m//'],
  ['more parameters than terminals take', `^[[${'1'.repeat(40)}m`, `^[[${'1'.repeat(40)}m`],
])('%s', (_, text, expected) => {
  expect(cleanLine(read(text)).text).toBe(expected);
});

test('every column stays where it is, and what holds no code is not copied', () => {
  expect(read('^[[1merror')).toHaveLength('^[[1merror'.length);
  expect(cleanLine(read('^[[1merror')).rawColumn(0)).toBe('^[[1m'.length);
  const plain = bytes('error: could not compile');
  expect(withCodes(plain)).toBe(plain);
});

import { blockOf } from '../../src/diagnose/block.ts';

/** @param lines From the third on, where the shown line is left out. */
const near = (...lines: readonly string[]) =>
  blockOf(
    5,
    lines.map((text, i) => ({ line: i < 2 ? 3 + i : 4 + i, text })),
  ).map(({ line, text }) => `${line} ${text}`);

test.each([
  ['all of it', ['a', 'b', 'c', 'd', 'e'], ['3 a', '4 b', '6 c', '7 d', '8 e']],
  ['up to blank lines', ['a', ' ', 'c', '', 'e'], ['6 c']],
  ['a headline, a blank line and what follows', ['a', 'b', '', 'd', 'e'], ['3 a', '4 b', '6 ', '7 d', '8 e']],
  ['nothing behind two blank lines', ['a', 'b', '', '', 'e'], ['3 a', '4 b']],
  ['no step that begins or ends', ['a', '##[endgroup]', 'c', '##[error]Process completed', 'e'], ['6 c']],
])('%s', (_, lines, block) => {
  expect(near(...lines)).toEqual(block);
});

test('nothing is around nothing', () => {
  expect(blockOf(1, [])).toEqual([]);
});

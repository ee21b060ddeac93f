/** src/render/mermaid.ts: whatever the words are, they stay words. */
import fc from 'fast-check';
import { flow } from '../../src/render/mermaid.ts';
import { holds } from '../build.ts';

test('boxes below each other', () => {
  expect(flow('How', [{ words: 'One' }, { words: 'Two (2)', arrow: '1 s later' }, { words: 'Three' }])).toBe(
    '```mermaid\n%%{init: {"flowchart": {"wrappingWidth": 320, "rankSpacing": 28, "padding": 8}}}%%\nflowchart TD\n  accTitle: How\n  b0["One"]\n  b0 -->|"1 s later"| b1["Two (2)"]\n  b1 --> b2["Three"]\n```',
  );
});

test.each([
  ['容器“网页”：被结束（退出码 137），见下。', '容器“网页”：被结束（退出码 137），见下。'],
  ['1. - <b>x</b> #35;', 'b x /b 35'],
  ['a"]; b["c', 'a b c'],
])('words of any script stay, syntax does not: %s', (words, shown) => {
  expect(flow('x', [{ words }])).toContain(`b0["${shown}"]`);
});

test('no text leaves its box', () => {
  holds(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, arrow) => {
      const lines = flow(words, [{ words }, { words, arrow }]).split('\n');
      expect(lines).toHaveLength(7);
      expect(lines[4]).toMatch(/^ {2}b0\["[^"[\]{}<>#;`|\\\p{Cc}\p{Cf}]*"\]$/u);
      expect(lines[5]).toMatch(/^ {2}b0 -->(?:\|"[^"[\]{}<>#;`|\\\p{Cc}\p{Cf}]*"\|)? b1\["[^"[\]{}<>#;`|\\]*"\]$/u);
    }),
  );
});

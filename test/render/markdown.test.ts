/** src/render/markdown.ts: text of unknown origin stays text. A small reader of Markdown finds what is still live. */
import fc from 'fast-check';
import { code, fence, inline } from '../../src/render/markdown.ts';
import { expectNoHang, holds } from '../build.ts';

/** What a reader of GitHub's Markdown sees: the text between code spans, escapes as dots. */
function outside(markdown: string): string {
  let rest = '';
  for (let i = 0; i < markdown.length; ) {
    if (markdown[i] === '\\') {
      i += 2;
      rest += '·';
    } else if (markdown[i] === '`') {
      const ticks = /^`+/.exec(markdown.slice(i))![0];
      const close = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(markdown.slice(i + ticks.length));
      if (!close) return `${rest}OPEN CODE SPAN`;
      i += ticks.length + close.index + ticks.length;
      rest += '·';
    } else rest += markdown[i++];
  }
  return rest;
}
/** What would be more than text: markup, links, mentions, references, HTML, blocks. */
const LIVE = /OPEN|[`*_{}[\]<>()#+!|~$]|&(?!amp;|lt;|gt;)|@\w|:\/\/|www\.|GH-\d|\n|^\s*(?:\d+[.)]|[-=:])/i;

test.each([
  ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
  ['HTML', '<img src=x> & co', '&lt;img src=x&gt; &amp; co'],
  ['a mention', 'ask @octocat now', 'ask `@octocat` now'],
  ['a link', 'see https://x.y/z', 'see `https://x.y/z`'],
  ['a Markdown link', '[a](https://x.y)', '`[a](https://x.y)`'],
  ['an issue', 'fixes octo/cat#12 GH-3', 'fixes `octo/cat#12` `GH-3`'],
  ['a bare address', 'www.example.org', '`www.example.org`'],
  ['a list', '1. a', '1\\. a'],
  ['a list behind a blank', ' - a', '\\- a'],
  ['a heading below', '=== a', '\\=== a'],
  ['several lines', 'a\n# b', 'a \\# b'],
  ['a table', 'a | b', 'a \\| b'],
  ['ordinary prose', 'Exit code 137, killed by SIGKILL.', 'Exit code 137, killed by SIGKILL.'],
])('inline: %s', (_, text, markdown) => {
  expect(inline(text)).toBe(markdown);
});

test.each([
  ['plain', 'npm ci', '`npm ci`'],
  ['a tick', 'a`b', '``a`b``'],
  ['ticks at both ends', '``a`', '``` ``a` ```'],
  ['a backslash at its end', 'C:\\', '`C:\\`'],
  ['lines', 'a\n\n- b', '`a - b`'],
  ['a pipe', 'a|b', '`a¦b`'],
  ['blank', ' ', '`   `'],
])('code: %s', (_, text, markdown) => {
  expect(code(text)).toBe(markdown);
});

const piece = fc.constantFrom(
  '`',
  '``',
  '```',
  '\\',
  '\\`',
  '|',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '*',
  '_',
  '~~',
  '[x](y)',
  '![x]',
  '<b>',
  '</details>',
  '<!--',
  '-->',
  '@octocat',
  '#12',
  'GH-1',
  'https://x.y',
  'www.x.y',
  '&lt;',
  '&',
  '- ',
  '1. ',
  '1) ',
  '> ',
  '# ',
  '---',
  '===',
  ':',
  '$`',
  '`$',
  '$$',
  'a@b.c',
  'f'.repeat(40),
  'word',
);
const hostile = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('whatever the text, inline leaves nothing live', () => {
  holds(fc.property(hostile, (text) => expect(outside(inline(text))).not.toMatch(LIVE)));
});

test('whatever the text, a code span holds all of it and nothing else', () => {
  holds(
    fc.property(hostile, (text) => {
      expect(outside(code(text))).toBe('·');
      expect(code(text)).not.toMatch(/[\n|]/);
    }),
  );
});

test('whatever the text, a fence holds it line by line', () => {
  holds(
    fc.property(hostile, (text) => {
      const lines = fence(text).split('\n');
      const ticks = /^`{3,}/.exec(lines[0]!)![0];
      const closed = lines.findIndex((line, i) => i > 0 && new RegExp(`^ {0,3}\`{${ticks.length},}\\s*$`).test(line));
      expect(closed).toBe(lines.length - 1);
      expect(lines.slice(1, -1).join('\n')).toBe(text);
    }),
  );
});

test.each(['x', '`', 'a`', '0', '\\', ' '])('a long text of %j takes no time', (part) => {
  for (const render of [inline, code, fence]) expectNoHang(() => render(part.repeat(50_000)));
});

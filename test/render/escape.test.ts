/** src/render/escape.ts: what nobody would see is written out, no line is a command, and no place is left to match. */
import { defuse, forRunner, visible } from '../../src/render/escape.ts';

test.each([
  ['a\tb', 'a\tb'],
  ['a\x1b[31mb', 'a\\u{1b}[31mb'],
  ['a\rb\x00\x7f\x85', 'a\\u{d}b\\u{0}\\u{7f}\\u{85}'],
  ['a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
  ['a\u200bb\ufeff\u2060', 'a\\u{200b}b\\u{feff}\\u{2060}'],
  ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['a\ud800b', 'a\\u{d800}b'],
  ['a\u2800b', 'a\\u{2800}b'],
  ['a\u{e0041}b', 'a\\u{e0041}b'],
  ['e\u0301 \u{1f600} \u4e2d', 'e\u0301 \u{1f600} \u4e2d'],
  ['e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\u0301'],
  ['e\u0301\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\u0301\\u{301}\\u{301}'],
])('%j is seen', (text, seen) => {
  expect(visible(text)).toBe(seen);
});

test.each([
  ['::error::x', '\\::error::x'],
  ['  ::error::x', '  \\::error::x'],
  ['\t::error::x', '\t\\::error::x'],
  ['\u0301::error::x', '\u0301\\::error::x'],
  [':\u0301:error::x', '\\:\u0301:error::x'],
  ['a ::error::x', 'a ::error::x'],
  ['std::string', 'std::string'],
  [':error:', ':error:'],
  ['a ##[error]x ##[group]', 'a ##\\[error]x ##\\[group]'],
  ['#\u0301#\u0302[error]x', '#\u0301#\u0302\\[error]x'],
  ['# #[error]', '# #[error]'],
  ['##\\[error]', '##\\[error]'],
  ['one\n::error::x\n##[a]', 'one\n\\::error::x\n##\\[a]'],
])('%j is no command', (text, safe) => {
  expect(defuse(text)).toBe(safe);
});

test.each([
  // Compilers.
  ['a.c:1:2: error: x', 'a.c:1:2\u2236 error\u2236 x'],
  ['a.c:12: error: x', 'a.c:12\u2236 error\u2236 x'],
  ['a.c:123456789:123456789 : x', 'a.c:123456789:123456789 \u2236 x'],
  ['a.ts(12,345): error TS1: x', 'a.ts(12,345)\u2236 error TS1: x'],
  ['a.ts(1): x', 'a.ts(1)\u2236 x'],
  ['a: line 1, col 2, x', 'a\u2236 line 1, col 2, x'],
  ['a: line 123, col 2, x', 'a\u2236 line 123, col 2, x'],
  ['a.go:1:2 error: x', 'a.go:1:2 error\u2236 x'],
  ['a.go:1 warning: x', 'a.go:1 warning\u2236 x'],
  ['a.f:12  fatal error: x', 'a.f:12  fatal error\u2236 x'],
  // Linters.
  ['a.ts:1:2 - error TS1', 'a.ts:1:2 \u2013 error TS1'],
  ['a.ts:10  -  warning x', 'a.ts:10  \u2013  warning x'],
  ['a.ts:1 - info x', 'a.ts:1 \u2013 info x'],
  ['  12:34  error  x', '  | 12:34  error  x'],
  ['12:34 warning x', '| 12:34 warning x'],
  ['1:2  info  x', '| 1:2  info  x'],
  ['one\n1:2  error  x', 'one\n| 1:2  error  x'],
  ['  File "a.py", line 1', '  | File "a.py", line 1'],
  ['::error::a.c:1: x', '\\::error::a.c:1\u2236 x'],
])('no matcher finds a place in %j', (text, safe) => {
  expect(forRunner(text)).toBe(safe);
});

test.each([
  'error: x',
  'at 12:30:45 it ended',
  'a.c:1:x',
  'line 1, col 2: x'.replace(': x', ' x'),
  'a: line one, col 2',
  'a: lines 1, col 2',
  'a:1 - errors',
  'a:1 -error',
  'a - error',
  'a 12:34  error  x',
  '12:34  errors',
  '12:34error',
  'Files "a"',
  'a File "a.py"',
  'a error: x',
])('prose stays: %j', (text) => {
  expect(forRunner(text)).toBe(text);
});

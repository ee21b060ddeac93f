/** src/read/clean.ts: what a person reads of a raw line, and the way back to the raw column. */
import fc from 'fast-check';
import { cleanLine } from '../../src/read/clean.ts';
import { expectNoHang, holds } from '../build.ts';

const STAMP = '2026-11-20T21:23:18.3424472Z ';

test.each([
  ['plain text', 'npm ci', 'npm ci'],
  ['a line of Windows', 'npm ci\r', 'npm ci'],
  ['a colour', '\x1b[31mERROR\x1b[0m: boom', 'ERROR: boom'],
  ['a colour with 38;5;n and colons', '\x1b[38:5:9mred\x1b[m', 'red'],
  ['cursor movement', '\x1b[2K\x1b[1Gdone', 'done'],
  ['a title that BEL ends', '\x1b]0;title\x07text', 'text'],
  ['a link that ST ends', '\x1b]8;;https://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
  ['a stamp of Buildkite', '\x1b_bk;t=1795209798342\x07text', 'text'],
  ['a charset switch', '\x1b(Btext', 'text'],
  ['a byte order mark', '\ufefftext', 'text'],
  ['a mark in the middle, where two pages of a log meet', 'a\ufeffb', 'ab'],
  ['a mark that was read in a code page of Windows', `ï»¿${STAMP}a`, 'a'],
  ['a mark that was read in a code page of DOS', `test\tUNKNOWN STEP\t∩╗┐${STAMP}a`, 'a'],
  ['a quotation mark, a question mark and a frame, which are none', '«a»¿ ╔╗┐', '«a»¿ ╔╗┐'],
  ['progress that was painted over', '10%\r50%\r100%', '100%'],
  ['progress that ends with a return', '10%\r100%\r', '100%'],
  ['progress that was wiped', '10%\r100%\r   \r', '100%'],
  ['only returns', '\r\r\r', ''],
  ['a time stamp', `${STAMP}npm ci`, 'npm ci'],
  ['a stamp behind a mark', `\ufeff${STAMP}npm ci`, 'npm ci'],
  ['a stamp before painted-over text', `${STAMP}10%\r100%`, '100%'],
])('%s', (_, raw, text) => {
  expect(cleanLine(raw).text).toBe(text);
});

test('the stamp of a line counts although what followed it was painted over', () => {
  expect(cleanLine(`${STAMP}10%\r100%`).facts().time).toBe(Date.parse(STAMP.trim()));
});

test("Buildkite's stamp counts, also in front of painted-over text", () => {
  expect(cleanLine('\x1b_bk;t=1795209798342\x07boom').facts().time).toBe(1795209798342);
  expect(cleanLine('\x1b_bk;t=1795209798342\x0710%\r100%').facts().time).toBe(1795209798342);
});

const noise = fc.constantFrom(
  '\x1b[31m',
  '\x1b[0m',
  '\x1b]0;t\x07',
  '\x1b[2K',
  '\ufeff',
  '\x1b(B',
  '\x1b',
  '\x1b_bk;t=1795209798342\x07',
);
const words = fc.constantFrom(
  'exit code 137',
  'a',
  ' ',
  '\t',
  'Größe 😀',
  '│',
  '[',
  ']',
  '0m',
  'web-1  | ',
  '#12 0.5 ',
  STAMP,
  'Nov 20 23:52:40 ci01 kernel: ',
  '[  123.456789] ',
  'E1120 23:52:40.123456    1234 server.go:12] ',
  '2026-11-20T18:44:01.182798523Z stderr F ',
  '<34>1 2026-11-20T23:52:40.003Z ci01 dockerd 12 - - ',
  '[21:23:18]W:\t [Step 1/2] ',
  'build\tUNKNOWN STEP\t',
);
const rawLine = fc
  .array(fc.oneof(noise, words, fc.constant('\r'), fc.string({ maxLength: 5 })), { maxLength: 20 })
  .map((parts) => parts.join('').replaceAll('\n', ''));

test('every clean character is the raw character at its raw column', () => {
  holds(
    fc.property(rawLine, (raw) => {
      const clean = cleanLine(raw);
      for (let i = 0; i < clean.text.length; i++) expect(raw[clean.rawColumn(i)]).toBe(clean.text[i]);
    }),
  );
});

test('raw columns grow with clean columns', () => {
  holds(
    fc.property(rawLine, (raw) => {
      const clean = cleanLine(raw);
      for (let i = 1; i < clean.text.length; i++) expect(clean.rawColumn(i)).toBeGreaterThan(clean.rawColumn(i - 1));
    }),
  );
});

test('every place in the clean text, its end too, is a place in the raw line', () => {
  holds(
    fc.property(rawLine, (raw) => {
      const clean = cleanLine(raw);
      for (let i = 0; i <= clean.text.length; i++) {
        expect(clean.rawColumn(i)).toBeGreaterThanOrEqual(0);
        expect(clean.rawColumn(i)).toBeLessThanOrEqual(raw.length);
      }
    }),
  );
});

test('no escape sequence, mark or return is left in a line of whole sequences', () => {
  const whole = fc.array(
    fc.oneof(fc.constantFrom('\x1b[31m', '\x1b[0m', '\ufeff', '\r'), fc.stringMatching(/^[ -~]{0,8}$/)),
  );
  holds(fc.property(whole, (parts) => expect(cleanLine(parts.join('')).text).not.toMatch(/[\x1b\ufeff\r]/)));
});

test('a long line of nothing but noise takes no time', () => {
  for (const part of ['\x1b', '\x1b[', '\x1b]', '\x1bP', '\x1b_bk;t=', '\r', ' \r', '\ufeff', '\x1b[0;']) {
    expectNoHang(() => cleanLine(part.repeat(8192 / part.length)));
  }
});

test.each([
  ...['a', '1', '[', ' ', '\t', '.', ':', '<1>', '[[', '[pod/a', 'a-1', 'a\t', 'Nov 20 ', 'Nov 20 23:52:40 ci01 a'],
  ...['[  1', '<34>1 2026-11-20T23:52:40.003Z a a 1 a [', '[21:23:18] ', 'E1120 ', 'kern  :', 'a.1.a', '#1 ', 'time="'],
  ...['2026-11-20T23:52:40Z ', '2026-11-20T23:52:40Z a[', '2026-11-20T23:52:40,1', '[task ', 'section_start:1:'],
])('8 KiB of %j take no time', (part) => {
  expectNoHang(() => cleanLine(part.repeat(8192 / part.length)));
});

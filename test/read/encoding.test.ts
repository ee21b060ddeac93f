/** src/read/encoding.ts, src/match/utf8.ts: a text in UTF-16 is read like any other. */
import fc from 'fast-check';
import { matchSource } from '../../src/match/source.ts';
import { toUtf8 } from '../../src/match/utf8.ts';
import { detectEncoding, type Encoding } from '../../src/read/encoding.ts';
import { bytes, cutAt, holds, library, wording } from '../build.ts';

const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => le(text).swap16();
const TEXT = 'npm ci\r\nadded 3 packages\r\n';

test.each<[string, Uint8Array, Encoding]>([
  ['nothing', bytes(''), 'utf-8'],
  ['one byte', bytes('a'), 'utf-8'],
  ['a text', bytes(TEXT), 'utf-8'],
  ['a text with a mark', bytes(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 LE with a mark', le(`\ufeff${TEXT}`), 'utf-16le'],
  ['UTF-16 BE with a mark', be(`\ufeff${TEXT}`), 'utf-16be'],
  ['UTF-16 LE', le(TEXT), 'utf-16le'],
  ['UTF-16 BE', be(TEXT), 'utf-16be'],
  ['UTF-16 LE, half of it Chinese', le('ERROR 2026 内存不足，进程被终止。\n'.repeat(9)), 'utf-16le'],
  ['UTF-32 LE', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'utf-8'],
  ['a text with a hole', bytes(`${TEXT}${'\0'.repeat(500)}${TEXT}`), 'utf-8'],
  ['a hole', new Uint8Array(4096), 'utf-8'],
  ['a table of numbers', Buffer.from(Uint16Array.from({ length: 500 }, (_, i) => i % 200).buffer), 'utf-8'],
  ['a program', bytes('\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0'), 'utf-8'],
])('%s', (_, head, encoding) => {
  expect(detectEncoding(head)).toBe(encoding);
});

async function recoded(blocks: readonly Uint8Array[]): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const block of toUtf8(blocks)) parts.push(block);
  return Buffer.concat(parts).toString();
}

test('however the bytes are cut, the text is the same', async () => {
  const long = '行 𝄞 line\n'.repeat(700);
  const inputs = fc.constantFrom(TEXT, `\ufeff${TEXT}`, long, '');
  const encoders = fc.constantFrom(
    bytes,
    (text: string) => le(`\ufeff${text}`),
    (text: string) => be(`\ufeff${text}`),
  );
  await holds(
    fc.asyncProperty(inputs, encoders, fc.array(fc.nat(), { maxLength: 9 }), async (text, encode, cuts) => {
      const mark = encode === bytes ? '' : '\ufeff';
      expect(await recoded(cutAt(encode(text), cuts))).toBe(mark + text);
    }),
  );
});

test.each([
  ['UTF-8', bytes(`\ufeff𝄞\r\n\t𝄞 ECONNREFUSED\r\n`)],
  ['UTF-16 LE', le(`\ufeff𝄞\r\n\t𝄞 ECONNREFUSED\r\n`)],
  ['UTF-16 BE', be(`\ufeff𝄞\r\n\t𝄞 ECONNREFUSED\r\n`)],
])('lines and columns in %s are those of the raw text', async (_, raw) => {
  const { report, events } = await matchSource(
    { name: 'x', blocks: [raw] },
    library(wording('refused', 'ECONNREFUSED')),
  );
  expect(report).toEqual({ name: 'x', format: 'text', bytes: raw.length, lines: 2, complete: true });
  expect(events.map(({ at }) => [at.line, at.column, at.endColumn])).toEqual([[2, 5, 17]]);
});

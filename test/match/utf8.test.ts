/** src/match/utf8.ts: any encoding of a log, cut anywhere, becomes the same bytes. */
import fc from 'fast-check';
import { toUtf8 } from '../../src/match/utf8.ts';
import { ENCODING_HEAD } from '../../src/read/encoding.ts';
import { cutAt } from '../build.ts';

async function read(blocks: Iterable<Uint8Array>): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const part of toUtf8(blocks)) parts.push(Uint8Array.from(part));
  return parts;
}
const text = (parts: readonly Uint8Array[]) => Buffer.concat(parts).toString();

const TEXT = `\ufeffKilled größer 中文 \u{1f600}\r\n${'a line of a log\n'.repeat(400)}`;
const utf16be = Buffer.from(TEXT, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-16, little end first', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16, big end first', utf16be],
])('%s', async (_, bytes) => {
  const cuts = fc.array(fc.nat(), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(cuts, async (places) => expect(text(await read(cutAt(bytes, places)))).toBe(TEXT)),
    { numRuns: 50 },
  );
});

test.each([1, 2, 3, 5])('a first block of %i bytes does not yet tell the encoding', async (size) => {
  for (const bytes of [Buffer.from(TEXT, 'utf16le'), utf16be])
    expect(text(await read([bytes.subarray(0, size), bytes.subarray(size)]))).toBe(TEXT);
});

test.each([100, 1000, 5000, ENCODING_HEAD, ENCODING_HEAD + 1])(
  'a pipe may use one buffer of %i bytes for all that it gives',
  async (size) => {
    const room = new Uint8Array(size);
    function* reused() {
      for (let at = 0; at < 2 * ENCODING_HEAD; at += size) yield room.fill(97 + ((at / size) % 26));
    }
    const letters = text(await read(reused()));
    expect(letters).toHaveLength(Math.ceil((2 * ENCODING_HEAD) / size) * size);
    for (let at = 0; at < letters.length; at += size) expect(letters.charCodeAt(at)).toBe(97 + ((at / size) % 26));
  },
);

test('blocks are handed on as soon as the encoding is known', async () => {
  const head = new Uint8Array(ENCODING_HEAD).fill(97);
  let asked = 0;
  function* blocks() {
    for (; asked < 3; asked++) yield head;
  }
  for await (const part of toUtf8(blocks())) {
    expect([part.length, asked]).toEqual([ENCODING_HEAD, 0]);
    break;
  }
  expect(await read([])).toEqual([new Uint8Array()]);
});

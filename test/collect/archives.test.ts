/** src/collect: what is packed is opened by its bytes; what is broken is told, and the rest is read. */
import { gzipSync } from 'node:zlib';
import { fullAllowance, limited, OVER } from '../../src/collect/limits.ts';
import { unpack } from '../../src/collect/unpack.ts';
import { collectFrom, readAll, tar, textOf, told, zip } from './archives.ts';

const A = { name: 'a.log', content: 'one\n' };
const B = { name: 'in/b.log', content: 'two\n' };
const TAR = await tar({ 'a.log': 'one\n', 'in/b.log': 'two\n' });
const TWO = ['x/a.log: one\n', 'x/in/b.log: two\n'];

test.each([
  ['a text', 'plain\n', ['x: plain\n']],
  ['gzip', gzipSync('one\n'), ['x: one\n']],
  ['gzip of several members', Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]), ['x: one\ntwo\n']],
  ['zip', zip(A, B), TWO],
  ['zip, stored', zip({ ...A, stored: true }, { ...B, stored: true }), TWO],
  ['zip with sizes behind the files', zip({ ...A, streamed: true }, B), TWO],
  ['an empty zip', zip(), []],
  ['tar', TAR, TWO],
  ['tar.gz', gzipSync(TAR), TWO],
  ['zip in gzip', gzipSync(zip(A, B)), TWO],
  ['zip in zip', zip({ name: 'y', content: zip(A) }, B), ['x/y/a.log: one\n', 'x/in/b.log: two\n']],
  ['tar.gz in zip', zip({ name: 'y', content: gzipSync(TAR) }), ['x/y/a.log: one\n', 'x/y/in/b.log: two\n']],
  ['zip and gzip in tar', await tar({ y: zip(A), z: gzipSync('z') }), ['x/y/a.log: one\n', 'x/z: z']],
  ['zip of two files with one name', zip(A, A), ['x/a.log: one\n', 'x/a.log (2): one\n']],
  ['zip with folders and links', zip({ name: 'd/', content: '' }, { ...A, unixMode: 0o120777 }, B), TWO.slice(1)],
])('%s', async (_, content, expected) => {
  const collected = await collectFrom({ x: content });
  expect([await told(collected), collected.gaps]).toEqual([expected, []]);
});

test.each([
  ['../../etc/passwd', 'x/etc/passwd'],
  ['/etc/passwd', 'x/etc/passwd'],
  ['C:\\logs\\a.log', 'x/C:/logs/a.log'],
  ['a/./b//c.log', 'x/a/b/c.log'],
  ['a\n::error::b', 'x/a?::error::b'],
  ['n'.repeat(600), `x/${'n'.repeat(500)}…`],
])('the name %.40j in an archive is only a label', async (name, label) => {
  const { sources } = await collectFrom({ x: zip({ ...A, name }) });
  expect(sources.map((source) => source.name)).toEqual([label]);
});

test('the files of a tar archive can be read in any order', async () => {
  const { sources } = await collectFrom({ x: await tar({ a: 'A', b: 'B', c: 'C', d: 'D' }) });
  const [a, b, c, d] = sources;
  expect(await told({ sources: [c!, a!, d!, b!] })).toEqual(['x/c: C', 'x/a: A', 'x/d: D', 'x/b: B']);
});

test('who stops in the middle of a file does not lose the next', async () => {
  const big = 'x'.repeat(1_000_000);
  for (const x of [await tar({ a: big, b: 'B' }), zip({ name: 'a', content: big }, { name: 'b', content: 'B' })]) {
    const { sources } = await collectFrom({ x });
    for await (const block of sources[0]!.blocks) if (block.length) break;
    expect(await told({ sources: sources.slice(1) })).toEqual(['x/b: B']);
  }
});

const CUT = 'the archive is cut; what came before is used, fetch it again';

test.each([
  [
    'encrypted',
    zip({ ...A, encrypted: true }, B),
    { source: 'x/a.log', message: 'it is encrypted; unpack it with its password and give the file' },
  ],
  [
    'packed in another way',
    zip({ ...A, lie: { method: 93 } }, B),
    { source: 'x/a.log', message: 'it is packed with method 93, which is not known here; unpack it and give the file' },
  ],
  ['too large', zip({ ...A, lie: { size: 3 * 2 ** 30 } }, B), { source: 'x/a.log', message: OVER.fileBytes }],
  ['a bomb', zip({ ...A, lie: { size: 2 ** 30 } }, B), { source: 'x/a.log', message: OVER.ratio }],
])('a file that is %s is left out, the next is read', async (_, x, gap) => {
  const collected = await collectFrom({ x });
  expect([await told(collected), collected.gaps]).toEqual([['x/in/b.log: two\n'], [gap]]);
});

test.each([
  ['a wrong checksum', { crc: 7 }, 'its checksum is wrong, so the archive is damaged; fetch it again'],
  [
    'more bytes than said',
    { size: 3 },
    'it is longer than the directory of the archive says, so the archive is damaged; fetch it again',
  ],
  [
    'fewer bytes than said',
    { size: 5 },
    'it is shorter than the directory of the archive says, so the archive is damaged; fetch it again',
  ],
])('%s is told, and what could be read is used', async (_, lie, trouble) => {
  const collected = await collectFrom({ x: zip({ ...A, lie }, B) });
  expect(await told(collected)).toEqual([`x/a.log: one\n ! ${trouble}`, 'x/in/b.log: two\n']);
});

const LINES = Array.from({ length: 400 }, (_, i) => `line ${i} of ${(i * 7919) % 997}\n`).join('');
const FILES = { 'a.log': LINES, 'b.log': `${LINES}${LINES}` };
const zipped = (more: object) => zip(...Object.entries(FILES).map(([name, content]) => ({ name, content, ...more })));
test.each([
  ['gzip', gzipSync(LINES), { x: LINES }],
  ['tar', await tar(FILES), FILES],
  ['tar.gz', gzipSync(await tar(FILES)), FILES],
  ['zip', zipped({}), FILES],
  ['zip with sizes behind', zipped({ streamed: true }), FILES],
])('a %s that is cut anywhere gives what is in front of the cut, and says so', async (_, whole, files) => {
  const texts = Object.values(files);
  let most = 0;
  for (let at = 600; at < whole.length - 1; at += 97) {
    const { sources, gaps } = await collectFrom({ x: whole.subarray(0, at) });
    const read = await readAll(sources);
    for (const [i, { text }] of read.entries()) expect(texts[i]!.startsWith(text)).toBe(true);
    const messages = [...gaps.map(({ message }) => message), ...read.flatMap(({ trouble }) => trouble ?? [])];
    // The blocks of zeros at the end of a tar say nothing.
    if (at < whole.length - 1024 || _ !== 'tar') expect(messages).toContain(CUT);
    const now = read.reduce((sum, { text }) => sum + text.length, 0);
    most = Math.max(most, now);
  }
  expect(most).toBeGreaterThan(texts.join('').length / 2);
});

test('a zip whose bytes are damaged is told', async () => {
  const x = zip({ name: 'a.log', content: LINES }, B);
  x.fill(0xff, 200, 260);
  const [first, second] = await told(await collectFrom({ x }));
  expect(first).toMatch(/ ! the archive is damaged \(.+\); what came before is used, fetch it again$/);
  expect(second).toBe('x/in/b.log: two\n');
});

describe('limits', () => {
  const item = (bytes: Buffer) => ({ name: 'x', head: bytes.subarray(0, 4096), open: () => [bytes] });
  const many = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.log`, content: `${i}` }));

  test('files', async () => {
    for (const bytes of [zip(...many), await tar(Object.fromEntries(many.map((one) => [one.name, one.content])))]) {
      const { items, gaps } = await unpack(item(bytes), { ...fullAllowance(), files: 3 });
      expect([items.length, gaps]).toEqual([3, [{ source: 'x', message: OVER.files }]]);
    }
  });
  test('files of archives in an archive count, too', async () => {
    const bytes = zip({ name: 'y', content: zip(...many) }, { name: 'z', content: zip(...many) });
    const { items, gaps } = await unpack(item(bytes), { ...fullAllowance(), files: 8 });
    expect([items.length, gaps]).toEqual([6, [{ source: 'x/z', message: OVER.files }]]);
  });
  test('bytes of a zip archive, said once', async () => {
    const { items, gaps } = await unpack(item(zip(...many)), { ...fullAllowance(), bytes: 2 });
    expect([items.length, gaps]).toEqual([2, [{ source: 'x', message: OVER.totalBytes }]]);
  });
  test('bytes of a gzip file', async () => {
    const { items } = await unpack(item(gzipSync('x'.repeat(100_000))), { ...fullAllowance(), bytes: 50_000 });
    await expect(textOf(items[0]!.open())).rejects.toThrow(OVER.totalBytes);
  });
  test('a tar.gz is read twice and counted once', async () => {
    const { items } = await unpack(item(gzipSync(await tar(FILES))), { ...fullAllowance(), bytes: 60_000 });
    for (const one of items) expect(await textOf(one.open())).toBe(FILES[one.name.slice(2) as keyof typeof FILES]);
  });
  test('what is held in memory', async () => {
    const bytes = zip({ name: 'y', content: zip(...many) }, A);
    const { items, gaps } = await unpack(item(bytes), { ...fullAllowance(), held: bytes.length + 10 });
    expect([items.map(({ name }) => name), gaps]).toEqual([['x/a.log'], [{ source: 'x/y', message: OVER.heldBytes }]]);
  });
  test('archives in each other', async () => {
    const three = zip({ name: 'y', content: zip({ name: 'z', content: zip(A) }, A) }, B);
    const { items, gaps } = await unpack(item(three));
    expect([items.map(({ name }) => name), gaps]).toEqual([
      ['x/y/a.log', 'x/in/b.log'],
      [{ source: 'x/y/z', message: OVER.depth }],
    ]);
  });
  test('a bomb is stopped, and a log that repeats itself is not', async () => {
    const mebibyte = new Uint8Array(2 ** 20);
    async function* blocks() {
      for (let at = 0; at < 1024; at++) yield mebibyte;
    }
    const meter = () => ({ allowance: fullAllowance(), archive: false, counted: 0 });
    const count = async (packed: number) => {
      let bytes = 0;
      for await (const block of limited(blocks(), () => packed, meter())) bytes += block.length;
      return bytes;
    };
    await expect(count(2 ** 20)).rejects.toThrow(OVER.ratio);
    expect(await count(2 ** 21)).toBe(2 ** 30);
  });
});

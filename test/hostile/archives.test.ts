/**
 * Archives made to harm: each gives its right answer, and nothing is written to disk. `archive-memory.test.ts` gives
 * more of them to the bundle.
 */
import { LIMITS, OVER } from '../../src/collect/limits.ts';
import { collectFrom, readAll, told, zip } from '../collect/archives.ts';

const MiB = 2 ** 20;
const zeros = (size: number) => new Uint8Array(size);

test('a zip of zips of zips, as 42.zip is: the third is not opened', async () => {
  const inner = zip({ name: '0.dll', content: zeros(MiB) });
  const middle = zip(...Array.from({ length: 16 }, (_, i) => ({ name: `lib${i}.zip`, content: inner })));
  const outer = zip(...Array.from({ length: 16 }, (_, i) => ({ name: `book${i}.zip`, content: middle })));
  const { sources, gaps } = await collectFrom({ x: outer });
  expect(sources).toEqual([]);
  expect(gaps).toHaveLength(256);
  expect(gaps[0]).toEqual({ source: 'x/book0.zip/lib0.zip', message: OVER.depth });
});

test('a zip bomb that says it is small is stopped at what it says', async () => {
  const { sources } = await collectFrom({ x: zip({ name: 'a.log', content: zeros(64 * MiB), lie: { size: 10 } }) });
  const [read] = await readAll(sources);
  expect(read!.text.length).toBeLessThan(MiB);
  expect(read!.trouble).toMatch(/^it is longer than the directory of the archive says/);
});

test('files that lie over each other are counted each for itself', async () => {
  const content = zeros(200 * MiB);
  const one = zip({ name: 'a', content });
  const directory = one.subarray(one.indexOf('PK\x01\x02', 0, 'latin1'), one.indexOf('PK\x05\x06', 0, 'latin1'));
  const end = Buffer.from(one.subarray(one.indexOf('PK\x05\x06', 0, 'latin1')));
  end.writeUInt16LE(50, 8);
  end.writeUInt16LE(50, 10);
  end.writeUInt32LE(directory.length * 50, 12);
  const local = one.subarray(0, one.indexOf('PK\x01\x02', 0, 'latin1'));
  const bomb = Buffer.concat([local, ...Array.from({ length: 50 }, () => directory), end]);
  const { sources, gaps } = await collectFrom({ x: bomb });
  expect(sources.length).toBe(Math.floor(LIMITS.totalBytes / content.length));
  expect(gaps).toEqual([{ source: 'x', message: OVER.totalBytes }]);
}, 60_000);

test('sizes in the fields of zip64', async () => {
  const [name, content] = ['a.log', 'one\n'];
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(4n, 4);
  extra.writeBigUInt64LE(4n, 12);
  const plain = zip({ name, content, stored: true });
  const at = plain.indexOf('PK\x01\x02', 0, 'latin1');
  const entry = Buffer.from(plain.subarray(at, plain.indexOf('PK\x05\x06', 0, 'latin1')));
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(extra.length, 30);
  const end = Buffer.from(plain.subarray(plain.indexOf('PK\x05\x06', 0, 'latin1')));
  end.writeUInt32LE(entry.length + extra.length, 12);
  const { sources, gaps } = await collectFrom({ x: Buffer.concat([plain.subarray(0, at), entry, extra, end]) });
  expect([await told({ sources }), gaps]).toEqual([['x/a.log: one\n'], []]);
});

const broken = zip({ name: 'a', content: 'x' });
broken.fill(0xee, broken.length - 6, broken.length - 2);

test.each([
  ['nothing but an end', Buffer.from('PK\x05\x06', 'latin1')],
  ['half an end', zip({ name: 'a', content: 'x' }).subarray(0, -9)],
  ['a page of HTML', Buffer.from('<!DOCTYPE html><title>502 Bad Gateway</title>')],
  ['nothing', Buffer.alloc(0)],
  ['a directory that leads outside', broken],
  ['a gzip header alone', Buffer.from([0x1f, 0x8b, 8])],
])('%s is no crash', async (_, bytes) => {
  const { sources, gaps } = await collectFrom({ x: bytes });
  const read = await readAll(sources);
  const problems = [...gaps.map(({ message }) => message), ...read.flatMap(({ trouble }) => trouble ?? [])];
  // What is damaged says so; what is no archive is read as what it is.
  expect(problems.every((problem) => / /.test(problem))).toBe(true);
  expect(read.length + problems.length).toBeGreaterThan(0);
});

/** src/collect/stream.ts: what comes from a pipe can be read only once, packed or not. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sourcesOf } from '../../src/collect/files.ts';
import { streamedItems } from '../../src/collect/stream.ts';
import { cutAt, holds } from '../build.ts';
import { tar, told, zip } from './archives.ts';

const A = { name: 'a.log', content: 'one\n' };

async function* streamed(blocks: readonly Uint8Array[]) {
  yield* blocks;
}

test('however the bytes come, they are read as what they are', async () => {
  const inputs: [Buffer, string[]][] = [
    [Buffer.from(''), ['stdin: ']],
    [Buffer.from('plain\n'.repeat(2000)), [`stdin: ${'plain\n'.repeat(2000)}`]],
    [gzipSync('one\n'), ['stdin: one\n']],
    [zip(A), ['stdin/a.log: one\n']],
    [gzipSync(await tar({ 'a.log': 'one\n' })), ['stdin/a.log: one\n']],
  ];
  await holds(
    fc.asyncProperty(
      fc.constantFrom(...inputs),
      fc.array(fc.nat(), { maxLength: 5 }),
      async ([bytes, expected], cuts) => {
        const { items, gaps } = await streamedItems('stdin', streamed(cutAt(bytes, cuts)));
        expect([await told({ sources: sourcesOf(items) }), gaps]).toEqual([expected, []]);
      },
    ),
  );
});

test('a stream that breaks is told', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('x'.repeat(5000));
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
  }
  const { items } = await streamedItems('stdin', broken());
  expect(await told({ sources: sourcesOf(items) })).toEqual([
    `stdin: ${'x'.repeat(5000)} ! the disk or the connection failed; copy the file and give the copy`,
  ]);
});

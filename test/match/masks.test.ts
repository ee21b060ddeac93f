/** src/match/masks.ts: the values that a log declares secret, as the runner would read the command. */
import { watchMasks } from '../../src/match/masks.ts';
import { bytes } from '../build.ts';

async function masksOf(...blocks: string[]): Promise<string[]> {
  const masks = new Set<string>();
  const passed: string[] = [];
  for await (const block of watchMasks(
    (async function* () {
      yield* blocks.map(bytes);
    })(),
    masks,
  ))
    passed.push(Buffer.from(block).toString());
  expect(passed).toEqual(blocks);
  return [...masks];
}

test.each([
  ['::add-mask::violet', ['violet']],
  ['::add-mask ::violet', ['violet']],
  ['  ::add-mask::violet  \n', ['violet']],
  ['2026-11-20T09:14:02.1130000Z ::add-mask::violet\r\nnext', ['violet']],
  ['##[add-mask]violet', ['violet']],
  ['before ##[add-mask ]violet', ['violet']],
  [`${'x'.repeat(80)}::add-mask::violet`, ['violet']],
  ['::add-mask::one two::three', ['one two::three']],
  ['::add-mask::a%0Ab%0Dc%25d', ['a\nb\rc%d']],
  ['a\n::add-mask::violet\nb\n::add-mask::blue', ['violet', 'blue']],
  ['::add-mask::violet\n::add-mask::violet', ['violet']],
  ['::add-mask::', []],
  ['::add-masks::violet', []],
  ['add-mask::violet', []],
  ['[add-mask]violet', []],
  ['::add-mask violet', []],
  [`${'x'.repeat(81)}::add-mask::violet`, []],
])('%j', async (text, values) => {
  expect(await masksOf(text)).toEqual(values);
});

test('in every block, with what stands before it in its line', async () => {
  expect(await masksOf('a\n', '::add-mask::one\n', 'b\n::add-mask::two')).toEqual(['one', 'two']);
});

test('a log cannot fill the memory with them', async () => {
  const many = Array.from({ length: 1002 }, (_, i) => `::add-mask::value-${i}`);
  expect(await masksOf(many.join('\n'))).toHaveLength(1000);
  const [long] = await masksOf(`::add-mask::${'v'.repeat(9000)}`);
  expect(long!.length).toBeGreaterThan(4000);
  expect(long!.length).toBeLessThan(4096);
});

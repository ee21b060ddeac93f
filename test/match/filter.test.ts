/** The filter misses nothing, wherever a sequence stands, in both kernels. */
import fc from 'fast-check';
import { literalCover } from '../../src/author/cover/cover.ts';
import { dropColours } from '../../src/match/colours.ts';
import { createFilter, type Filter } from '../../src/match/filter.ts';
import { filterData } from '../../src/match/filter-data.ts';
import { buildTables, joinTables } from '../../src/match/filter-tables.ts';
import { plainKernel } from '../../src/match/kernel/plain.ts';
import { simdKernel } from '../../src/match/kernel/simd.ts';
import { packCover, unpackCover } from '../../src/match/packed-cover.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sequencesOf = (words: readonly string[]) => words.map((word) => literalCover(word, false, () => 1)!);
const tablesOf = (words: readonly string[]) => buildTables(filterData(sequencesOf(words)));
const IDS = ['a', 'b', 'c'];
const KERNELS = [
  ['plain', plainKernel],
  ['simd', simdKernel],
] as const;

function found(filter: Filter, haystack: Uint8Array): string[] {
  const { positions, sequences } = filter.find(haystack);
  expect(positions).toEqual(positions.slice().sort());
  return Array.from(positions, (at, i) => `${sequences[i]}@${at}`).sort();
}

/** What a search for each word at each place finds. */
function oracle(words: readonly string[], haystack: Uint8Array): string[] {
  const text = Buffer.from(haystack).toString('latin1');
  return words
    .flatMap((word, number) => {
      const needle = Buffer.from(bytes(word)).toString('latin1');
      const places: string[] = [];
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(`${number}@${at}`);
      return places;
    })
    .sort();
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), minLength: 5, maxLength: 9 });
const haystack = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\n'), maxLength: 200 }).map(bytes);

describe.each(KERNELS)('%s', (_, kernel) => {
  test('finds exactly what stands there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), haystack, (words, log) => {
        expect(found(createFilter(tablesOf(words), kernel), log)).toEqual(oracle(words, log));
      }),
      { numRuns: 300 },
    );
  });

  test.each([0, 1, 2, 3, 61, 262_139, 262_143, 262_144, 262_207, 524_288])('a word at byte %i of a block', (at) => {
    const log = new Uint8Array(600_000).fill(32);
    log.set(bytes('boiler is cold'), at);
    expect(found(createFilter(tablesOf(['boiler is cold', 'cold!']), kernel), log)).toEqual([`0@${at}`]);
  });

  test.each(['short', 'abcdef', 'abcdefg'])('%s at the very end and the very start', (literal) => {
    const filter = createFilter(tablesOf([literal]), kernel);
    expect(found(filter, bytes(literal))).toEqual(['0@0']);
    for (const pad of ['x', 'xx', 'xxx']) expect(found(filter, bytes(pad + literal))).toEqual([`0@${pad.length}`]);
  });

  test('counts bytes', () => {
    const made = kernel(tablesOf([]), 1024);
    made.room.fill(32);
    for (const at of [0, 15, 16, 500, 1023]) made.room[at] = 10;
    expect([made.count(0, 1024, 10), made.count(16, 1008, 10)]).toEqual([5, 3]);
  });
});

test.each([0, 100, 258_000, 262_140, 262_145, 266_000])(
  'what colours part is found at byte %i, and not moved',
  (at) => {
    const log = new Uint8Array(600_000).fill(32);
    for (let end = 2000; end < log.length; end += 2000) log[end] = 10;
    log.set(bytes('\nboi\x1b[31mler is\x1b[0m cold'), at);
    const prepare = (room: Buffer, from: number, to: number) => dropColours(room, from, to, [], 4096);
    const filter = createFilter(tablesOf(['boiler is cold']), simdKernel);
    expect(filter.find(log).positions).toHaveLength(0);
    expect([...filter.find(log, prepare).positions]).toEqual([at + 1]);
  },
);

test('packed and joined tables say the same', () => {
  const owners = (sequence: number) => [['a', 'c'], ['b']][sequence] ?? [];
  const packed = unpackCover(packCover({ tables: tablesOf(['boiler', 'kettle']), owners }, IDS), IDS);
  expect([packed.owners(0), packed.owners(1), packed.owners(2)]).toEqual([['a', 'c'], ['b'], []]);
  const joined = joinTables(packed.tables, tablesOf(['stove is hot']));
  for (const [, kernel] of KERNELS)
    expect(found(createFilter(joined, kernel), bytes('a stove is hot, the kettle too'))).toEqual(['1@20', '2@2']);
});

test('more is found in a piece than is handed over at once', () => {
  const log = bytes('kettle is on '.repeat(15_000));
  const [plain, simd] = KERNELS.map(([, kernel]) =>
    found(createFilter(tablesOf(['kettle', 'ttle is on']), kernel), log),
  );
  expect(plain).toHaveLength(30_000);
  expect(simd).toEqual(plain);
});

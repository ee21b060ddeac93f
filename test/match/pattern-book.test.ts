/** src/match/pattern-book.ts: a packed library says the same as a listed one. */
import { listedPatterns, packedPatterns, packPatterns } from '../../src/match/pattern-book.ts';
import { pattern } from '../build.ts';

const PATTERNS = [
  pattern('app-error', { statuses: ['Error', 'Größe'] }),
  pattern('sigkill', { means: [137, -9] }),
  pattern('made-of', { derive: [{ all: ['app-error'] }] }),
  pattern('sigterm', { means: [143], statuses: ['Terminating'] }),
];

test.each([
  ['listed', listedPatterns(PATTERNS)],
  ['packed', packedPatterns(packPatterns(PATTERNS))],
])('%s', (_, book) => {
  expect(book.ids).toEqual(['app-error', 'sigkill', 'made-of', 'sigterm']);
  expect(book.patterns).toEqual(PATTERNS);
  expect(book.compositions).toEqual([PATTERNS[2]]);
  for (const one of PATTERNS) expect(book.get(one.id)).toEqual(one);
  expect(book.get('sigkill')).toBe(book.get('sigkill'));
  expect([book.byCode(137)?.id, book.byCode(-9)?.id, book.byCode(1)]).toEqual(['sigkill', 'sigkill', undefined]);
  expect([book.byStatus('Größe')?.id, book.byStatus('Terminating')?.id]).toEqual(['app-error', 'sigterm']);
  expect([book.byStatus('constructor'), book.get('nothing'), book.byStatus('137')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

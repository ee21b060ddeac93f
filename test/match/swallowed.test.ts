/** src/match/swallowed.ts: a build without a product in a step that passed. */
import { scanText } from '../../src/match/scan.ts';
import { trackSteps } from '../../src/read/ci/tracker.ts';
import { bytes, library, wording } from '../build.ts';

const LIBRARY = library(
  wording('refused', 'does not compile', { role: 'cause', diagnosis: 'compile-error' }),
  wording('done', 'Process completed with exit code', { role: 'wrapper' }),
  wording('test-failure', 'a test failed', { role: 'cause' }),
  wording('missing-file', 'No such file', { role: 'cause' }),
  wording('line', 'an error line', { role: 'context' }),
);

const told = (...steps: string[][]) => {
  const log = steps.map(
    ([first, ...lines]) =>
      `##[group]Run ${first}\n\x1b[36;1m${first}\x1b[0m\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${lines.join('\n')}\n`,
  );
  const text = scanText('job.log', LIBRARY, trackSteps());
  text.push(bytes(log.join('')));
  return text.end().events.map(({ id, subject }) => `${id} of ${subject.step}`);
};
const FAILED = '##[error]Process completed with exit code 1.';
const BUILD = ['make | tail', 'cart.c does not compile'];

test.each([
  ['nothing says why a later step failed', ['pack', FAILED], true],
  ['a later step misses a file', ['pack', 'No such file', FAILED], true],
  ['a later step says why it failed', ['pack', 'a test failed', FAILED], false],
  ['a later step says something at least', ['pack', 'an error line', FAILED], false],
  ['no step failed', ['pack', 'fine'], false],
])('it is told when %s: %#', (_, later, expected) => {
  expect(told(BUILD, later).includes('compile-error of Run make | tail')).toBe(expected);
});

test('only the last one before the failure counts', () => {
  expect(told(['a', 'x does not compile'], BUILD, ['b', FAILED], ['c', 'y does not compile'], ['d', 'fine'])).toEqual([
    'done of Run b',
    'compile-error of Run make | tail',
  ]);
});

test('a test that failed in a step that passed was allowed to', () => {
  expect(told(['npm test || true', 'a test failed'], ['pack', FAILED])).toEqual(['done of Run pack']);
});

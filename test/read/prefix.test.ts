/** src/read/prefix.ts: what stands in front of a line is peeled off, and what it tells is kept. */
import { peelPrefixes } from '../../src/read/prefix.ts';

const RUNNER = '2026-11-20T21:23:18.3424472Z ';
const ENGINE = '2026-11-20T18:44:01.182798523Z ';
const at = (stamp: string) => Date.parse(stamp.trim());

/** The text behind the prefixes, and the facts. */
function peeled(text: string) {
  const { length, ...facts } = peelPrefixes(text);
  return [text.slice(length), facts];
}

test.each([
  ['nothing', 'npm ci', 'npm ci', {}],
  ['the stamp of the runner', `${RUNNER}npm ci`, 'npm ci', { time: at(RUNNER) }],
  ['a stamp with an offset', '2026-11-20T18:44:01+02:00 x', 'x', { time: Date.parse('2026-11-20T16:44:01Z') }],
  [
    'the columns of gh run view --log',
    `build\tRun make\t${RUNNER}cc -c a.c`,
    'cc -c a.c',
    { job: 'build', step: 'Run make', time: at(RUNNER) },
  ],
  ['kubectl logs --prefix', '[pod/web-0/app] boom', 'boom', { pod: 'web-0', container: 'app' }],
  [
    'the same with --timestamps',
    `[pod/web-0/app] ${ENGINE}boom`,
    'boom',
    { pod: 'web-0', container: 'app', time: at(ENGINE) },
  ],
  [
    'the same inside a step',
    `${RUNNER}[pod/web-0/app] boom`,
    'boom',
    { pod: 'web-0', container: 'app', time: at(RUNNER) },
  ],
  ['compose v2', 'shop-web-1  | boom', 'boom', { container: 'shop-web-1' }],
  ['compose v1', 'web_1    | boom', 'boom', { container: 'web_1' }],
  ['compose with one blank', 'web-12 | boom', 'boom', { container: 'web-12' }],
  ['compose inside a step', `${RUNNER}web-1  | boom`, 'boom', { container: 'web-1', time: at(RUNNER) }],
  ['docker logs -t inside a step: the engine knows better', `${RUNNER}${ENGINE}boom`, 'boom', { time: at(ENGINE) }],
  ['BuildKit with its clock', '#12 4.567 npm error', 'npm error', { buildStep: '12' }],
  ['BuildKit without', '#7 ERROR: process', 'ERROR: process', { buildStep: '7' }],
])('%s', (_, text, rest, facts) => {
  expect(peeled(text)).toEqual([rest, facts]);
});

test.each([
  ['a table', ' id | name'],
  ['the frame of a Dockerfile', '   7 | >>> RUN npm ci'],
  ['one blank behind a word without a number', 'name | value'],
  ['an issue', '#12'],
  ['a tabbed line without a time', 'ok\tpkg\t0.003s'],
  ['a date', '2026-11-20 boom'],
])('%s is no prefix', (_, text) => {
  expect(peeled(text)).toEqual([text, {}]);
});

test('a stamp of a day that does not exist is peeled and gives no time', () => {
  expect(peeled('2026-99-99T99:99:99Z exited with code 137')).toEqual(['exited with code 137', {}]);
});

/** src/match/known.ts, step.ts: what a collector knows of a source holds for what is seen in it. */

import { withKnown } from '../../src/match/known.ts';
import { matchSource } from '../../src/match/source.ts';
import type { Known, Source, Subject } from '../../src/model.ts';
import { bytes, container, library, log, pattern, pod, step, wording } from '../build.ts';

const WEB: Known = { pod: 'web-0', container: 'app', namespace: 'shop' };

test.each<[string, Subject, Known | undefined, Subject]>([
  ['nothing', log('a'), undefined, log('a')],
  ['a job', log('a'), { job: 'build' }, { ...log('a'), job: 'build' }],
  ['a step', log('a'), { job: 'build', step: 'make' }, { ...step('make'), job: 'build' }],
  ['its own step wins', step('own'), { job: 'build', step: 'make' }, { ...step('own'), job: 'build' }],
  ['a container', log('a'), WEB, container('app', { pod: 'web-0', namespace: 'shop' })],
  ['a container in a step', step('make'), WEB, { ...container('app', WEB), step: 'make' }],
  ['a pod', log('a'), { pod: 'web-0' }, pod('web-0')],
  ['a node', log('a'), { node: 'n1' }, { ...log('a'), node: 'n1' }],
  ['a thing of its own is another one', pod('db-0'), WEB, pod('db-0')],
  ['a thing of its own is on the node', pod('db-0'), { node: 'n1' }, pod('db-0', { node: 'n1' })],
  ['what a pod says may be of any node', pod('db-0'), { node: 'n1', pod: 'scheduler' }, pod('db-0')],
])('%s', (_, subject, known, expected) => {
  expect(withKnown(subject, known)).toEqual(expected);
});

const LIBRARY = library(
  wording('refused', 'ECONNREFUSED'),
  pattern('other', { keywords: ['back-off'], match: [{ source: 'back-off pod (\\S+)', flags: '', names: ['pod'] }] }),
  pattern('oom', { statuses: ['OOMKilled'] }),
);
const subjects = async (text: string, more: Partial<Source>) => {
  const { events } = await matchSource({ name: 'x', blocks: [bytes(text)], ...more }, LIBRARY);
  return events.map(({ subject }) => subject);
};

test('the lines of a text inherit it; a line that names another pod speaks of that one', async () => {
  expect(await subjects('ECONNREFUSED\nback-off pod db-0\n', { known: WEB })).toEqual([
    container('app', { pod: 'web-0', namespace: 'shop' }),
    pod('db-0'),
  ]);
});

test('columns of gh win over the name of the file', async () => {
  const text = 'lint\tRun a\t2026-11-20T21:23:18.3424472Z ECONNREFUSED\nECONNREFUSED\n';
  expect(await subjects(text, { known: { job: 'build', step: 'Run b' } })).toEqual([
    { ...step('Run a'), job: 'lint' },
    { ...step('Run b'), job: 'build' },
  ]);
});

test('a document inherits where it comes from', async () => {
  const inspect = '[{"Name": "/web", "State": {"ExitCode": 3, "OOMKilled": true}}]';
  expect(await subjects(inspect, { known: { job: 'build' } })).toEqual([
    expect.objectContaining({ container: 'web', job: 'build' }),
  ]);
});

describe('a step that is over', () => {
  const RUN = '##[group]Run make\n\x1b[36;1mmake\x1b[0m\nshell: bash\n##[endgroup]\nECONNREFUSED\n';
  test.each([
    ['has passed without an error', RUN, true, 0],
    ['has failed with an error', `${RUN}##[error]Process completed with exit code 1.\n`, true, 1],
    ['has passed when only a problem matcher saw an error', `${RUN}##[error]a.c:1: warning\n`, true, 0],
    ['of the runner itself has failed with any error', 'ECONNREFUSED\n##[error]Failed to pull\n', true, 1],
    ['is not known to have passed when it is the last', RUN, false, 1],
  ])('%s', async (_, text, stepOver, count) => {
    expect(await subjects(text, { known: { job: 'build', step: 'make' }, stepOver })).toHaveLength(count);
  });
});

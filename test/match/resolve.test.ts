/** src/match/resolve.ts and library.ts: what a status word, an exit code or a text means. */
import { keywordsIn, matchText, resolve } from '../../src/match/resolve.ts';
import type { Observation } from '../../src/model.ts';
import { at, container, library, log, pattern, pod, wording } from '../build.ts';

const seen = { subject: container('web'), at: at('x', 1) };
const reporter = wording('reporter', 'exited with code', {
  role: 'wrapper',
  match: [{ source: 'exited with code (-?\\d+)', flags: '', names: ['code'] }],
});
const LIBRARY = library(
  pattern('oom', { statuses: ['OOMKilled'], role: 'cause' }),
  pattern('sigkill', { means: [137], diagnosis: 'killed' }),
  pattern('windows', { means: [3221225786] }),
  pattern('app-error'),
  reporter,
  wording('state', 'state=', { match: [{ source: 'state=(\\w+)', flags: '', names: ['status'] }] }),
  wording('named', 'failed container', {
    match: [{ source: 'failed container (\\S+)(?: in pod (\\S+))?', flags: '', names: ['container', 'pod'] }],
  }),
  wording('strict', 'kaboom', {
    match: [
      { source: 'kaboom$', flags: 'i', names: [], unless: { source: 'ignored', flags: '' } },
      { source: 'ignored kaboom', flags: '', names: [] },
    ],
  }),
);
const found = (observation: Observation) => resolve(observation, LIBRARY);

test('a status word leads to its meaning', () => {
  expect(found({ ...seen, kind: 'status', status: 'OOMKilled', time: 5 })).toMatchObject([
    {
      id: 'oom',
      pattern: 'oom',
      role: 'cause',
      time: 5,
      captures: { status: 'OOMKilled' },
      subject: seen.subject,
      at: seen.at,
    },
  ]);
  expect(found({ ...seen, kind: 'status', status: 'Running' })).toEqual([]);
});

test.each([
  [137, ['killed']],
  [3, ['app-error']],
  [0, []],
  [-1073741510, ['windows']],
  [3221225786, ['windows']],
])('exit code %i means %j', (code, ids) => {
  const events = found({ ...seen, kind: 'exit', code });
  expect(events.map(({ id }) => id)).toEqual(ids);
  for (const event of events) expect([event.exitCode, event.captures.code]).toEqual([code, String(code)]);
});

test("a reporter's event stands for what its code means, and stays a wrapper", () => {
  expect(found({ ...seen, kind: 'text', text: 'web exited with code 137' })).toMatchObject([
    { pattern: 'reporter', meaning: 'sigkill', id: 'killed', role: 'wrapper', exitCode: 137 },
  ]);
  expect(found({ ...seen, kind: 'text', text: 'web exited with code 0' })).toEqual([]);
});

test('a status word inside a text; an unknown one gives nothing', () => {
  expect(found({ ...seen, kind: 'text', text: 'state=OOMKilled' })).toMatchObject([{ id: 'oom', pattern: 'state' }]);
  expect(found({ ...seen, kind: 'text', text: 'state=Running' })).toEqual([]);
});

test('each line of a text is judged, coloured or with a return at its end', () => {
  expect(
    found({ ...seen, kind: 'text', text: 'fine\n\x1b[31mkaboom\x1b[0m\r\nx exited with code 3' }).map(({ id }) => id),
  ).toEqual(['strict', 'app-error']);
});

test.each([
  ['KABOOM', ['strict']],
  ['ignored: kaboom', []],
  ['ignored kaboom', ['strict']],
  ['kaboom!', []],
])('wordings with flags and `unless`: %s', (text, ids) => {
  expect(found({ ...seen, kind: 'text', text }).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['a container in a log', log(), 'failed container app', { kind: 'container', name: 'app', container: 'app' }],
  [
    'a container of a pod',
    log(),
    'failed container app in pod web-0',
    { kind: 'container', container: 'app', pod: 'web-0' },
  ],
  [
    'a container of the pod that is known',
    pod('web-0'),
    'failed container app',
    { kind: 'container', container: 'app', pod: 'web-0' },
  ],
])('the text names its subject: %s', (_, subject, text, narrowed) => {
  expect(found({ ...seen, subject, kind: 'text', text })).toMatchObject([{ subject: narrowed }]);
});

test('keywords select the patterns that are tried', () => {
  const place = { subject: () => log(), time: () => undefined, locate: () => at('x', 1) };
  expect(matchText('kaboom', [], place, LIBRARY)).toEqual([]);
  expect(matchText('kaboom', keywordsIn('kaboom', LIBRARY), place, LIBRARY)).toHaveLength(1);
});

test('two patterns may share a keyword, and one may be a marker of the readers', () => {
  const shared = library(wording('a', '##[error]'), wording('b', '##[error]'));
  expect(resolve({ ...seen, kind: 'text', text: '##[error]x' }, shared).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the library is asked by id, code and status word', () => {
  expect(LIBRARY.get('oom')?.id).toBe('oom');
  expect(LIBRARY.byCode(137)?.id).toBe('sigkill');
  expect(LIBRARY.byStatus('OOMKilled')?.id).toBe('oom');
  expect([LIBRARY.get('x'), LIBRARY.byCode(4), LIBRARY.byStatus('x')]).toEqual([undefined, undefined, undefined]);
});

test('a text of a million lines ends', () => {
  found({ ...seen, kind: 'text', text: `${'kaboom '.repeat(1000)}\n`.repeat(2000) });
});

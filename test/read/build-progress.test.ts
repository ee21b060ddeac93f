/** src/read/build-progress.ts: the progress of a build as JSON, on many lines and on one, whole and cut. */
import fc from 'fast-check';
import { matchSource } from '../../src/match/source.ts';
import { bytes, cutAt, library, recording, wording } from '../build.ts';

const LIBRARY = library(
  wording('tests', 'tests failed', {
    match: [{ source: '^(?:E: |\\{.*")?\\d tests failed', flags: '', names: [] }],
  }),
  wording('process', 'did not complete successfully: exit code: '),
  wording('solve', 'failed to solve'),
);
const match = (text: string, cuts: readonly number[] = []) =>
  matchSource({ name: 'job.log', blocks: cutAt(bytes(text), cuts) }, LIBRARY);
const RECORDED = recording('build/docker-26.1/bx26-rawjson.txt');
const [objects = '', plain = ''] = RECORDED.split(/(?<=^\}\n)(?=Dockerfile)/m);
const data = (text: string) => Buffer.from(text).toString('base64');

test('errors and logs of the step that failed, each at its raw line', async () => {
  const { events, report } = await match(RECORDED);
  const lines = RECORDED.split('\n');
  expect(events.map(({ id, at }) => [id, at.line])).toEqual([
    ['tests', 232],
    ['process', 247],
    ['solve', 258],
    ['process', 258],
  ]);
  // Nobody reads base64.
  expect(events[0]?.at).toMatchObject({ text: 'E: 3 tests failed', highlight: [0, 17] });
  const raw = events.map(({ at }) => lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1));
  expect(raw[0]).toBe(`"data": "${data('E: 3 tests failed\n')}"`);
  expect(raw[1]).toMatch(/^"error": "process .*exit code: 3"$/);
  expect(report.format).toBe('text');
});

test('objects alone are named by the report', async () => {
  expect((await match(objects)).report).toMatchObject({ format: 'buildkit-rawjson', complete: true });
});

const ONE_LINE = objects
  .split(/(?<=^\}\n)/m)
  .map((one) => JSON.stringify(JSON.parse(one)))
  .join('\n');

test('objects on one line each, behind stamps', async () => {
  const log = `${ONE_LINE}\n${plain}`.replace(/^(?=.)/gm, '2026-11-20T21:23:18.3424472Z ');
  expect((await match(log)).events.map(({ id }) => id)).toEqual(['tests', 'process', 'solve', 'process']);
});

test('wherever the bytes are cut, the same is seen', async () => {
  const whole = await match(RECORDED);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 5 }), async (cuts) => {
      expect(await match(RECORDED, cuts)).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

const step = (more: object) => JSON.stringify({ vertexes: [{ digest: 'sha256:a', name: '[1/1] RUN test', ...more }] });
const says = (text: string) => JSON.stringify({ logs: [{ vertex: 'sha256:a', stream: 2, data: data(text) }] });
const START = step({ started: '2026-11-20T18:44:24Z' });

test.each([
  ['a step that ended well', [START, says('2 tests failed\n'), step({ completed: '2026-11-20T18:44:25Z' })], []],
  ['a step that never ended', [START, says('2 tests failed\n')], ['tests']],
  ['data that are no base64', [START, says('x').replace('eA==', '%%%')], []],
  ['logs of a program', ['{"logs":["2 tests failed"]}'], ['tests']],
  ['other JSON behind it', [START, '{"msg":"2 tests failed"}'], ['tests']],
])('%s', async (_, lines, ids) => {
  expect((await match(`log\n${lines.join('\n')}\n`)).events.map(({ id }) => id)).toEqual(ids);
});

/** src/match/source.ts: a source is read as what its bytes are, however they come. */
import fc from 'fast-check';
import { matchSource } from '../../src/match/source.ts';
import { bytes, cutAt, holds, library, pattern, recording, wording } from '../build.ts';

const LIBRARY = library(
  pattern('oom', { statuses: ['OOMKilled'] }),
  pattern('app-error'),
  wording('refused', 'ECONNREFUSED'),
  wording('die', 'container die'),
);
const match = (text: string, cuts: readonly number[] = []) =>
  matchSource({ name: 'x', blocks: cutAt(bytes(text), cuts) }, LIBRARY);
const INSPECT = '[{"Name": "/web", "State": {"ExitCode": 3, "OOMKilled": true}}]';

test.each([
  ['nothing', '', 'empty', 0, []],
  ['text', 'a\nECONNREFUSED', 'text', 2, ['refused']],
  ['a job log', '2026-11-20T21:23:18.3424472Z ECONNREFUSED\n', 'runner-log', 1, ['refused']],
  ['an inspect', INSPECT, 'docker-inspect', 1, ['app-error', 'oom']],
  ['YAML', 'kind: Pod\nmetadata:\n  name: web\nstatus:\n  reason: OOMKilled\n', 'kubernetes', 5, ['oom']],
  ['other JSON', '{"message": "ECONNREFUSED"}\n', 'json', 1, []],
])('%s', async (_, text, format, lines, ids) => {
  const { report, gaps, events } = await match(text);
  expect(report).toEqual({ name: 'x', format, bytes: text.length, lines, complete: true });
  expect([gaps, events.map(({ id }) => id)]).toEqual([[], ids]);
});

test('a program that logs JSON is read like any log', async () => {
  const { report, gaps, events } = await match('{"level":"info"}\n{"level":"error","msg":"ECONNREFUSED"}\nplain\n');
  expect([report.format, report.complete, gaps, events.map(({ id, at }) => [id, at.line])]).toEqual([
    'text',
    true,
    [],
    [['refused', 2]],
  ]);
});

test('a log that only opens with a brace, too', async () => {
  const { report, gaps, events } = await match('{"level":"info"}\nplain ECONNREFUSED\n');
  expect([report.format, gaps, events.length]).toEqual(['text', [], 1]);
});

test('a cut document is used as far as it goes, and the gap says what to do', async () => {
  const { report, gaps, events } = await match(recording('docker-26.1/inspect.json').slice(0, 100_000));
  expect(report).toMatchObject({ format: 'docker-inspect', complete: false });
  expect(gaps).toEqual([
    {
      source: 'x',
      message: expect.stringMatching(/^the JSON is broken or cut .*; what could be read is used, give it whole$/),
    },
  ]);
  expect(events.length).toBeGreaterThan(5);
});

test('binary data is a gap', async () => {
  const { report, gaps } = await match('\x7fELF\0\0');
  expect([report.complete, report.format, gaps]).toEqual([
    false,
    'binary',
    [{ source: 'x', message: 'it is an ELF program or core dump, no text; give the log itself' }],
  ]);
});

test('what ended the bytes early is told, and what came before is used', async () => {
  const source = (text: string) => ({ name: 'x', blocks: [bytes(text)], trouble: () => 'it is cut; fetch it again' });
  const gaps = [{ source: 'x', message: 'it is cut; fetch it again' }];
  const some = await matchSource(source('ECONNREFUSED\n'), LIBRARY);
  expect([some.report.format, some.report.complete, some.gaps, some.events.length]).toEqual(['text', false, gaps, 1]);
  const none = await matchSource(source(''), LIBRARY);
  expect([none.report.format, none.report.complete, none.gaps]).toEqual(['unreadable', false, gaps]);
});

test('a program may log more JSON than a document may hold', async () => {
  const lines = bytes(`{"level":"info","msg":"${'x'.repeat(9_976)}"}\n`.repeat(100));
  function* blocks() {
    for (let at = 0; at < 70; at++) yield lines;
    yield bytes('{"msg":"ECONNREFUSED"}\n');
  }
  const { report, gaps, events } = await matchSource({ name: 'x', blocks: blocks() }, LIBRARY);
  expect([report.format, report.lines, gaps, events.length]).toEqual(['text', 7001, [], 1]);
});

test('a pipe that gives line after line gives the same', async () => {
  const text = recording('docker-26.1/events.jsonl');
  const lines = text.split(/(?<=\n)/).map(bytes);
  const piped = await matchSource({ name: 'x', blocks: lines }, LIBRARY);
  expect(piped).toEqual(await match(text));
  expect(piped.report.format).toBe('docker-events');
  expect(piped.events.length).toBeGreaterThan(20);
});

/** Hands out one and the same memory again and again, as a block is valid only until the next one is asked for. */
function* reused(text: string, size: number) {
  const all = bytes(text);
  const block = new Uint8Array(size);
  for (let at = 0; at < all.length; at += size) {
    const part = all.subarray(at, at + size);
    block.set(part);
    yield block.subarray(0, part.length);
  }
}

test.each([100, 30_000, 70_000])('blocks of %s bytes that share their memory give the same', async (size) => {
  const document = JSON.stringify([...JSON.parse(INSPECT), { padding: 'x'.repeat(200_000) }], undefined, 1);
  for (const text of [`ECONNREFUSED\n${'noise\n'.repeat(40_000)}ECONNREFUSED\n`, document]) {
    const shared = await matchSource({ name: 'x', blocks: reused(text, size) }, LIBRARY);
    expect(shared).toEqual(await match(text));
    expect(shared.events.map(({ id }) => id)).toEqual(
      text === document ? ['app-error', 'oom'] : ['refused', 'refused'],
    );
  }
});

test('however the bytes are cut, the result is the same', async () => {
  const document = fc.constantFrom(
    INSPECT,
    `${INSPECT}\n`,
    '{"a":1}\n{"b":2}\n',
    'kind: Pod\nstatus:\n  reason: OOMKilled\n',
    'a\n\nECONNREFUSED\r\n',
    '\ufeff{"kind": "Pod"}',
    '',
  );
  await holds(
    fc.asyncProperty(document, fc.array(fc.nat(), { maxLength: 9 }), async (text, cuts) => {
      expect(await match(text, cuts)).toEqual(await match(text));
    }),
  );
});

test('what a text tells above a bound is left out, which is said', async () => {
  const step = '##[group]Run make\n##[endgroup]\nECONNREFUSED\n##[error]Process completed with exit code 2.\n';
  const { report, gaps, events } = await match(step.repeat(50_003));
  expect([events.length, report.lines, report.leftOut, report.complete]).toEqual([50_000, 200_012, 3, false]);
  expect(gaps).toEqual([
    {
      source: 'x',
      message: 'more than 50,000 lines of it tell of something; the rest is left out, give the part of it that matters',
    },
  ]);
});

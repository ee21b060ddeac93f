/** src/diagnose: incidents become texts with evidence; the report says how sure it is. */
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { fill } from '../../src/diagnose/fill.ts';
import { reportOf } from '../../src/diagnose/report.ts';
import type { Prose } from '../../src/match/pattern.ts';
import type { Event, Incident } from '../../src/model.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { at, container, event, diagnosis as finding, library, pattern, prose, step } from '../build.ts';

const LIBRARY = library(
  pattern('oom', { role: 'cause', category: 'memory', retryable: 'no' }),
  pattern('sigkill', { means: [137], signal: 'SIGKILL', confidence: 'medium' }),
  pattern('runner', { role: 'wrapper' }),
  pattern('flag', { role: 'context' }),
);
const BOOK: Record<string, Prose> = {
  oom: prose('{{subject|The process}} needs more than {{limit|its limit}}', {
    fixes: [{ text: 'Raise it', run: 'docker run --name {{container|NAME}}' }],
    collect: [{ text: 'never' }],
  }),
  sigkill: prose('{{subject}} was killed with {{code}}', {
    collect: [{ text: 'Ask', run: 'docker inspect {{container}}' }],
  }),
  runner: prose('The step ended with {{code}}'),
  flag: prose('No OOM', { contradiction: 'The engine saw no OOM of {{container|it}}.' }),
};
const incident = (chain: readonly Event[], context: readonly Event[] = []): Incident => ({
  root: chain[0]!,
  severity: 'error',
  chain,
  context,
  places: [chain[0]!.subject],
});
const diagnosed = (...args: Parameters<typeof incident>) =>
  diagnose([incident(...args)], LIBRARY, (id) => BOOK[id], EN)[0]!;

const subject = container('web');
const oom = event('oom', {
  role: 'cause',
  subject,
  captures: { limit: '16 MiB' },
  at: at('dmesg', 3),
  time: Date.parse('2026-11-20T18:44:01Z'),
});
const killed = event('sigkill', { subject, exitCode: 137, captures: { code: '137' }, at: at('inspect.json', 9) });
const repeated = event('runner', {
  meaning: 'sigkill',
  id: 'sigkill',
  role: 'wrapper',
  subject: step('Run it'),
  exitCode: 1,
  at: at('job.log', 20),
});

test('a cause with its symptom and wrapper', () => {
  expect(diagnosed([oom, killed, repeated])).toMatchObject({
    id: 'oom',
    title: 'Container web needs more than 16 MiB',
    confidence: 'high',
    exitCode: 137,
    signal: 'SIGKILL',
    fixes: [{ text: 'Raise it', run: 'docker run --name web' }],
    collectNext: [],
    evidence: [
      { source: 'dmesg', line: 3, time: '2026-11-20T18:44:01.000Z', pattern: 'oom', role: 'cause' },
      { source: 'inspect.json', line: 9 },
      { source: 'job.log', line: 20, role: 'wrapper' },
    ],
    chain: [
      { id: 'oom', role: 'cause', title: 'Container web needs more than 16 MiB' },
      { id: 'sigkill', role: 'symptom', source: 'inspect.json' },
      { id: 'sigkill', role: 'wrapper', source: 'job.log' },
    ],
    count: 1,
  });
});

test('a symptom alone says what to collect', () => {
  expect(diagnosed([killed])).toMatchObject({
    title: 'Container web was killed with 137',
    confidence: 'medium',
    collectNext: [{ text: 'Ask', run: 'docker inspect web' }],
  });
});

test('what to collect about something unknown is left out', () => {
  expect(diagnosed([{ ...killed, subject: step('Run it') }]).collectNext).toEqual([]);
});

test('the code 0 of the container itself counts more than what a wrapper made of it', () => {
  const ended = event('flag', { role: 'context', subject, exitCode: 0, at: at('inspect.json', 8) });
  expect(diagnosed([oom, repeated], [ended]).exitCode).toBe(0);
  expect(diagnosed([oom, repeated], [{ ...ended, subject: container('db') }]).exitCode).toBe(1);
  expect(diagnosed([oom, killed, repeated], [ended]).exitCode).toBe(137);
});

test('where there is too much evidence, each source keeps some', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ ...killed, at: at('inspect.json', i) }));
  const { evidence } = diagnosed([oom, ...many, repeated]);
  expect(evidence).toHaveLength(12);
  expect([...new Set(evidence.map(({ source }) => source))]).toEqual(['dmesg', 'inspect.json', 'job.log']);
});

test('a wrapper alone is never sure', () => {
  expect(diagnosed([repeated])).toMatchObject({ confidence: 'low', exitCode: 1 });
});

test('context adds what it contradicts', () => {
  expect(diagnosed([killed], [event('flag', { role: 'context', subject })]).contradictions).toEqual([
    'The engine saw no OOM of web.',
  ]);
});

test('evidence is one piece a line, and not without end', () => {
  expect(diagnosed([killed, { ...killed, pattern: 'other' }]).evidence).toHaveLength(1);
  expect(diagnosed(Array.from({ length: 200_000 }, (_, i) => ({ ...killed, at: at('x', i) }))).evidence).toHaveLength(
    12,
  );
});

test.each([
  ['{{name}}', { name: 'a' }, 'a'],
  ['{{name}}', {}, 'name'],
  ['{{name|x}}', {}, 'x'],
  ['{{name|}}', {}, ''],
  ['{{name|x}}', { name: '' }, ''],
  ['{{subject}} and {{subject}}', { subject: 'pod a' }, 'Pod a and pod a'],
  ['{{subject|the pod}} x', {}, 'The pod x'],
  ["docker inspect --format '{{.Name}} {{json .State}}'", {}, "docker inspect --format '{{.Name}} {{json .State}}'"],
  ['{{a}}', { a: '{{b}}', b: 'no' }, '{{b}}'],
  ['{{a}}', { a: '$& $1' }, '$& $1'],
  ['{{a}}', { a: 'x'.repeat(9999) }, `${'x'.repeat(299)}…`],
])('%j with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

const read = (bytes: number, complete = true, gaps = 0) => ({
  report: { name: 'a', format: 'text', bytes, lines: 1, complete },
  gaps: Array.from({ length: gaps }, () => ({ source: 'a', message: 'cut' })),
  events: [],
});

test.each([
  ['an error', [read(9)], [], [finding()], 'failure', true],
  ['an error in what could be read', [read(9, false)], [], [finding()], 'failure', false],
  ['only a warning', [read(9)], [], [finding({ severity: 'warning' })], 'success', true],
  ['nothing found', [read(9)], [], [], 'success', true],
  ['nothing found, one cut', [read(9), read(9, false)], [], [], 'unknown', false],
  ['nothing found, one gap', [read(9, true, 1)], [], [], 'unknown', false],
  ['nothing found, one missing', [read(9)], [{ source: 'b', message: 'no such file' }], [], 'unknown', false],
  ['nothing to read', [read(0)], [], [], 'unknown', true],
  ['no sources', [], [], [], 'unknown', true],
])('the conclusion of %s', (_, sources, gaps, diagnoses, conclusion, complete) => {
  expect(reportOf(sources, gaps, diagnoses)).toMatchObject({ conclusion, complete, schemaVersion: 1 });
});

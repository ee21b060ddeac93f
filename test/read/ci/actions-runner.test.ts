/** src/read/ci/actions-runner.ts: steps, their end, and the echo of scripts, which is no output. */
import { trackRunner } from '../../../src/read/ci/actions-runner.ts';
import { line } from '../../build.ts';
import { booms, stepped } from './stepped.ts';

const ECHO = '\x1b[36;1m';

/** Each line with whether it is echo, and with its step. */
function track(log: string) {
  const runner = trackRunner();
  return log
    .replace(/^\n/, '')
    .split('\n')
    .map((raw, i) => {
      const echo = runner.see(line(raw, i + 1), raw);
      return { text: raw.replace(ECHO, ''), echo, step: runner.step() };
    });
}
const output = (log: string) => track(log).flatMap(({ text, echo }) => (echo ? [] : text));

const SCRIPT = `
##[group]Run make
${ECHO}make\x1b[0m
${ECHO}exit 137\x1b[0m
shell: /usr/bin/bash -e {0}
env:
  A: exit code 137
##[endgroup]
cc -c a.c
`;

test('the script, its shell and its variables are echo; what it prints is not', () => {
  expect(output(SCRIPT)).toEqual(['##[endgroup]', 'cc -c a.c', '']);
});

test('an action echoes its inputs, also those of several lines', () => {
  const log = '##[group]Run actions/github-script@v8\nwith:\n  script: a\nexit code 137\n##[endgroup]\nboom';
  expect(output(log)).toEqual(['##[endgroup]', 'boom']);
});

test('a log whose colours are gone: the group is echo to its end', () => {
  expect(output('##[group]Run make\nmake\nshell: sh -e {0}\n##[endgroup]\nboom')).toEqual(['##[endgroup]', 'boom']);
});

test('a user\'s own group "Run tests" is output and begins no step', () => {
  const lines = track(
    `${SCRIPT}##[group]Run tests\n  Error: boom\nok\n##[endgroup]\n##[error]Process completed with exit code 1.`,
  );
  expect(lines.filter(({ echo }) => !echo).map(({ text }) => text)).toContain('  Error: boom');
  expect(new Set(lines.slice(2).map(({ step }) => step)).size).toBe(1);
  expect(lines.at(-1)!.step).toMatchObject({ name: 'Run make', outcome: 'failed' });
});

test('a step without an error has passed when the next one begins', () => {
  const [first, second] = new Set(
    track(`${SCRIPT}##[group]Run b\n${ECHO}b\n##[endgroup]\n##[error]no`).flatMap(({ step }) => step ?? []),
  );
  expect(first).toMatchObject({ name: 'Run make', outcome: 'passed' });
  expect(second).toMatchObject({ name: 'Run b', outcome: 'failed' });
});

test.each(['Post job cleanup.', 'Cleaning up orphan processes'])('%s ends the last step', (end) => {
  const lines = track(`${SCRIPT}${end}`);
  expect(lines[3]!.step).toMatchObject({ name: 'Run make', outcome: 'passed' });
  expect(lines.at(-1)!.step).toMatchObject({ name: undefined, outcome: 'unknown' });
});

test('a log of no runner has no steps and no echo', () => {
  const lines = track('a\nwith: b\n##[error]c');
  expect(lines.map(({ echo, step }) => [echo, step])).toEqual([
    [false, undefined],
    [false, undefined],
    [false, undefined],
  ]);
});

const step = (title: string, ...output: string[]) => [
  `##[group]Run ${title}`,
  `${ECHO}${title}\x1b[0m`,
  'shell: sh -e {0}',
  '##[endgroup]',
  ...output,
];
const action = (title: string, ...output: string[]) => [`##[group]Run ${title}`, 'with:', '##[endgroup]', ...output];
const DOCKER = '##[command]/usr/bin/docker run --name x --label y --workdir /github/workspace --rm lint:1';
const END = ['Post job cleanup.', 'Cleaning up orphan processes'];

test('what service containers wrote all along is no failure of the job that is over', () => {
  const services = [
    'Print service container logs: a1_postgres',
    '##[command]/usr/bin/docker logs --details a1',
    'boom 2',
  ];
  expect(
    booms(
      ...step('make', 'boom 1', '##[error]Process completed with exit code 1.'),
      'Post job cleanup.',
      ...services,
      ...END,
    ),
  ).toEqual(['boom 1 < Run make: told', 'boom 2 < Stop containers: passed']);
});

test('a Docker action that was the last to run may have failed without a word', () => {
  expect(booms(...step('make'), ...action('org/lint@v1', DOCKER, 'boom 1'), ...END)).toEqual([
    'boom 1 < Run org/lint@v1: told',
  ]);
});

test.each([
  ['another step came behind it', [...action('org/lint@v1', DOCKER, 'boom 1'), ...step('make'), ...END]],
  [
    'another step failed',
    [
      ...step('make', '##[error]Process completed with exit code 2.'),
      ...action('org/lint@v1', DOCKER, 'boom 1'),
      ...END,
    ],
  ],
  ['it is no Docker action', [...action('org/lint@v1', 'boom 1'), ...END]],
])('but not when %s', (_, log) => {
  expect(booms(...log)).toEqual(['boom 1 < Run org/lint@v1: passed']);
});

test('debug lines tell the name of a step and the code of an action, and are no output', () => {
  expect(
    stepped(
      '##[debug]Starting: Lint',
      ...action('org/lint@v1', 'boom 1'),
      '##[debug]exit code 137',
      '##[debug]Node Action run completed with exit code 1',
      ...step('make'),
    ).filter((one) => /boom|##\[debug/.test(one)),
  ).toEqual(['boom 1 < Lint: told', '##[debug]Node Action run completed with exit code 1 < Lint: told']);
});

test('a composite action that succeeded has passed, whatever its steps said', () => {
  expect(
    booms(
      '##[start-action display=Set up%3B all;id=__org_setup]',
      ...step('make', 'boom 1', '##[error]Process completed with exit code 2.'),
      '##[end-action id=__org_setup;outcome=success;conclusion=success;duration_ms=12]',
      ...step('npm test', 'boom 2', '##[error]Process completed with exit code 1.'),
    ),
  ).toEqual(['boom 1 < Run make: passed', 'boom 2 < Run npm test: told']);
});

test('a composite action that failed: those of its steps that passed stay silent', () => {
  expect(
    booms(
      '##[start-action display=Set up;id=a]',
      ...step('make', 'boom 1'),
      ...step('npm ci', 'boom 2', '##[error]Process completed with exit code 1.'),
      '##[end-action id=a;outcome=failure;conclusion=failure;duration_ms=12]',
      ...END,
    ),
  ).toEqual(['boom 1 < Run make: passed', 'boom 2 < Run npm ci: told']);
});

test('a script that echoes an error has not failed by that', () => {
  const [, ...rest] = step('make', 'boom 1');
  const log = ['##[group]Run make', `${ECHO}##[error]Process completed with exit code 1.\x1b[0m`, ...rest, ...END];
  expect(booms(...log)).toEqual(['boom 1 < Run make: passed']);
});

test('without colours, a group "Run …" of a script begins no step', () => {
  expect(
    booms(
      ...['##[group]Run make', 'make', 'shell: sh -e {0}', '##[endgroup]', 'boom 1'],
      ...['##[group]Run tests', 'ok', '##[endgroup]', 'boom 2', '##[error]Process completed with exit code 1.'],
    ),
  ).toEqual(['boom 1 < Run make: told', 'boom 2 < Run make: told']);
});

const columns = (job: string, name: string, ...lines: string[]) =>
  lines.map((one) => `${job}\t${name}\t2026-11-20T21:23:18.3424472Z ${one}`);

test('gh run view --log: each job has steps of its own', () => {
  expect(
    booms(
      ...columns('a', 'Set up job', '##[group]Runner Image'),
      ...columns('a', 'Install', 'boom 1'),
      ...columns('a', 'Test', 'boom 2', '##[error]Process completed with exit code 1.'),
      ...columns('b', 'Set up job', '##[group]Runner Image'),
      ...columns('b', 'Lint', 'boom 3'),
    ),
  ).toEqual(['boom 1 < Install: passed', 'boom 2 < Test: told', 'boom 3 < Lint: told']);
});

test('gh run view --log-failed shows no step that passed', () => {
  expect(booms(...columns('a', 'Lint', ...action('org/lint@v1', 'boom 1')), ...columns('a', 'Test', 'boom 2'))).toEqual(
    ['boom 1 < Run org/lint@v1: told', 'boom 2 < Test: told'],
  );
});

test('a step that wrote what the runner cannot read has failed', () => {
  const lines = track(
    `${SCRIPT}##[error]Unable to process file command 'output' successfully.\n##[error]Invalid format 'b'`,
  );
  expect(lines.at(-1)!.step).toMatchObject({ name: 'Run make', outcome: 'failed' });
});

const LAST = ['Post job cleanup.', 'Cleaning up orphan processes'];
const STEP = ['##[group]Run make', `${ECHO}make`, '##[endgroup]', 'ok'];

test.each([
  ['that ends well', [...STEP, ...LAST], true],
  ['that is not over', STEP, false],
  ['with a failure', [...STEP, '##[error]Process completed with exit code 1.', ...LAST], false],
  ['that ended before it', ['##[error]Process completed with exit code 1.', ...STEP, ...LAST], false],
  ['that was copied from a browser', ['Run make', 'Error: Process completed with exit code 1.', ...LAST], false],
  ['of which only failed steps are shown', columns('a', 'Test', ...STEP, ...LAST), false],
])('a log that begins in the middle of a job %s', (_, rest, passed) => {
  const runner = trackRunner();
  for (const [i, raw] of ['boom', ...rest].entries()) runner.see(line(raw, i + 1), raw);
  expect(runner.passed!()).toBe(passed);
});

test('gh run view --log: a Docker action that ran last may have failed, though the steps behind it have names', () => {
  expect(
    booms(
      ...columns('a', 'Set up job', '##[group]Runner Image'),
      ...columns('a', 'Upload', '##[group]Run org/upload@v1', 'with:', '##[endgroup]'),
      ...columns('a', 'Upload', '##[command]/usr/bin/docker run --name a --workdir /github/workspace a', 'boom 1'),
      ...columns('a', 'Post Check out', 'Post job cleanup.'),
    ),
  ).toEqual(['boom 1 < Run org/upload@v1: told']);
});

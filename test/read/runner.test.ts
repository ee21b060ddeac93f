/** src/read/runner.ts: steps, their end, and the echo of scripts, which is no output. */
import { trackRunner } from '../../src/read/runner.ts';
import { line } from '../build.ts';

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
  expect(lines.at(-1)!.step).toMatchObject({ name: 'Run make', failed: true });
});

test('a step without an error has passed when the next one begins', () => {
  const [first, second] = new Set(
    track(`${SCRIPT}##[group]Run b\n${ECHO}b\n##[endgroup]\n##[error]no`).flatMap(({ step }) => step ?? []),
  );
  expect(first).toMatchObject({ name: 'Run make', failed: false, concluded: true });
  expect(second).toMatchObject({ name: 'Run b', failed: true, concluded: false });
});

test.each(['Post job cleanup.', 'Cleaning up orphan processes'])('%s ends the last step', (end) => {
  const lines = track(`${SCRIPT}${end}`);
  expect(lines[3]!.step).toMatchObject({ name: 'Run make', concluded: true });
  expect(lines.at(-1)!.step).toMatchObject({ name: undefined, concluded: false });
});

test('a log of no runner has no steps and no echo', () => {
  const lines = track('a\nwith: b\n##[error]c');
  expect(lines.map(({ echo, step }) => [echo, step])).toEqual([
    [false, undefined],
    [false, undefined],
    [false, undefined],
  ]);
});

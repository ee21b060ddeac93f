/** `exitcode scan --docker` where Podman or nerdctl answers: under its own name, or as `docker`. */
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model.ts';
import { machine, REFUSES } from '../machine.ts';
import { exitcode, root } from '../spawn.ts';

const RECORDED = `${root}test/fixtures/recordings/podman-4.3`;
const expected = readFileSync(`${root}test/fixtures/recordings/expected.tsv`, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([recording, files]) => recording === 'podman-4.3' && files === 'inspect.json+events.jsonl');

/** Answers as Podman 4.3.1 did on the machine of the recording. */
const PODMAN = `case $1 in
  version) echo '{"Client":{"APIVersion":"4.3.1","Version":"4.3.1","GoVersion":"go1.19.8","OsArch":"linux/amd64","Os":"linux"}}';;
  ps) /bin/grep -oE '^ {10}"Id": "[0-9a-f]{64}' ${RECORDED}/inspect.json | /bin/grep -oE '[0-9a-f]{64}';;
  inspect) /bin/cat ${RECORDED}/inspect.json;;
  events) case " $* " in *" --stream"*|*" --until "*) /bin/cat ${RECORDED}/events.jsonl;; *) /bin/sleep 600;; esac;;
  logs) echo "Error: no logs" >&2; exit 125;;
esac`;

function scan(programs: Readonly<Record<string, string>>): Report {
  const env = { ...machine(programs), CI_JOB_STARTED_AT: '2026-11-21T00:22:00Z' };
  return JSON.parse(exitcode(['scan', '--docker', '--format', 'json'], { env }).stdout);
}
const about = ({ diagnoses }: Report, name: string) =>
  diagnoses.find(({ places }) => places.some(({ container }) => container === name));

describe.each([
  ['podman beside a docker that refuses', { docker: REFUSES, podman: PODMAN }, 'podman'],
  ['podman as docker', { docker: PODMAN }, 'docker'],
] as const)('%s', (_, programs, engine) => {
  const report = scan(programs);

  test('is named, and its inspect and events are read', () => {
    expect(report.tools).toEqual([{ name: engine, version: '4.3.1' }]);
    expect(report.sources.map(({ name }) => name)).toEqual([`${engine} inspect`, `${engine} events`]);
  });

  test.each<[string, string]>([
    ...expected.map(([, , name = '', ids = '']): [string, string] => [name, ids]),
    ['e3', 'app-error'],
    ['segv', 'sigsegv'],
  ])('%s: %s', (name, ids) => expect(ids.split('|')).toContain(about(report, name)?.id));

  test('a log that it does not give is a line, and the rest goes on', () => {
    expect(report.gaps.map(({ source, message }) => `${source}: ${message}`)).toContain(
      `${engine} logs e3: Error: no logs`,
    );
  });
});

test('nerdctl, whose answers are those of Docker with fewer fields, and which knows no past events', () => {
  const id = 'b'.repeat(64);
  const state = {
    Status: 'exited',
    Running: false,
    Paused: false,
    Restarting: false,
    Pid: 0,
    ExitCode: 139,
    Error: '',
  };
  const inspected = [
    {
      Id: id,
      Created: '2026-11-21T00:22:16.267207589Z',
      Path: 'crash',
      Args: ['segv'],
      State: { ...state, FinishedAt: '2026-11-21T00:22:17.048334401Z' },
      Image: 'docker.io/library/app:1',
      Name: 'worker',
      RestartCount: 0,
      Platform: 'linux',
      Config: { Hostname: 'b', Labels: { 'nerdctl/name': 'worker' } },
    },
  ];
  const nerdctl = `case $1 in
    version) echo '{"Client":{"Version":"v1.7.6","Os":"linux"},"Server":{"Components":[{"Name":"containerd","Version":"v1.7.18"}]}}';;
    ps) echo ${id};;
    inspect) echo '${JSON.stringify(inspected)}';;
    logs) echo '2026-11-21T00:22:17.000000000Z starting';;
    *) echo "unexpected" >&2; exit 1;;
  esac`;
  const report = scan({ nerdctl });
  expect([report.gaps, report.tools]).toEqual([[], [{ name: 'nerdctl', version: 'v1.7.6' }]]);
  expect(about(report, 'worker')?.id).toBe('sigsegv');
  expect(report.sources.map(({ name }) => name)).toEqual(['nerdctl inspect', 'nerdctl logs worker']);
});

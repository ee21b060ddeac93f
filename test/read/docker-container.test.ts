/** src/read/docker-container.ts on what engines printed: inspect, ps and compose. */
import type { Observation } from '../../src/model.ts';
import { containerSubject, observeInspect, observeStatusText } from '../../src/read/docker-container.ts';
import { readTree } from '../../src/read/structured.ts';
import { parseJsonTree } from '../../src/read/tree.ts';
import { at, inlineValues, recording, told } from '../build.ts';

interface Inspected {
  readonly Name: string;
  readonly State: {
    readonly ExitCode: number;
    readonly OOMKilled: boolean;
    readonly Running: boolean;
    readonly Error: string;
  };
}

describe.each(['docker-26.1', 'docker-20.10'])('%s', (folder) => {
  const text = recording(`${folder}/inspect.json`);
  const reading = readTree(parseJsonTree(text, 'inspect.json'), 'json');
  const containers = JSON.parse(text) as Inspected[];
  const of = (name: string) => reading.observations.filter(({ subject }) => subject.name === name);

  test('it is an inspect of 47 containers', () => {
    expect([reading.format, containers.length, reading.problem]).toEqual(['docker-inspect', 47, undefined]);
  });

  test.each(containers.map(({ Name, State }) => [Name.slice(1), State] as const))('%s', (name, state) => {
    const codes = of(name).flatMap((seen) => (seen.kind === 'exit' ? seen.code : []));
    expect(codes).toEqual(state.ExitCode === 0 || state.Running ? [] : [state.ExitCode]);
    expect(of(name).some((seen) => seen.kind === 'status' && seen.status === 'OOMKilled')).toBe(state.OOMKilled);
    expect(of(name).some((seen) => seen.kind === 'text' && seen.text === state.Error)).toBe(state.Error !== '');
  });

  test('each observation points at its field', () => {
    const lines = text.split('\n');
    for (const { at: place, ...seen } of reading.observations) {
      const raw = lines[place.line - 1]!.slice(place.column - 1, place.endColumn - 1);
      if (seen.kind === 'exit') expect(raw).toBe(`"ExitCode": ${seen.code}`);
      if (seen.kind === 'status')
        expect(raw).toMatch(/^"(?:OOMKilled": (?:true|false)|Status": "unhealthy"|Output": ".*")$/);
      if (seen.kind === 'text') expect(raw).toMatch(/^"(?:Error|Output)": "/);
    }
  });

  test('docker ps -a --format json tells the same codes', () => {
    const rows = inlineValues(recording(`${folder}/ps-a.jsonl`));
    const failed = (seen: readonly Observation[]) =>
      seen
        .filter(({ kind }) => kind === 'exit')
        .map(told)
        .sort();
    const ended = containers.filter(({ State }) => !State.Running).map(({ Name }) => Name.slice(1));
    const started = (told: string) => !/ (?:126|127|128) /.test(told);
    expect(rows.format).toBe('docker-ps');
    expect(failed(rows.observations).filter(started)).toEqual(failed(reading.observations).filter(started));
    expect(ended.length).toBeGreaterThan(40);
  });
});

test('compose ps --format json', () => {
  const lines = inlineValues(recording('compose/v2-psjson.txt'));
  expect(lines.observations.map(told)).toEqual([
    'exit 137 of v2b-oom-1',
    'exit 3 of v2b-web-1',
    'exit 139 of v2b-worker-1',
  ]);
});

const inspected = (State: object) =>
  observeInspect({ Name: '/web', Id: 'ab'.repeat(32), Config: { Image: 'app:1' }, State }, [], () => at('i', 1))?.map(
    told,
  );

test.each([
  ['running', { Running: true, ExitCode: 0 }, []],
  ['ended well', { Running: false, ExitCode: 0 }, []],
  ['restarting', { Running: true, Restarting: true, ExitCode: 7 }, ['exit 7 of web']],
  ['OOM with code 0', { Running: false, ExitCode: 0, OOMKilled: true }, ['exit 0 of web', 'status OOMKilled of web']],
  [
    '137 without OOM',
    { Running: false, ExitCode: 137, OOMKilled: false },
    ['exit 137 of web', 'status OOMKilled=false of web'],
  ],
  [
    'never started',
    { Running: false, ExitCode: 127, Error: 'no such file' },
    ['exit 127 of web', 'text no such file of web'],
  ],
  ['Windows', { Running: false, ExitCode: 3221225786 }, ['exit 3221225786 of web']],
  [
    'OOMKilled of an earlier run, or of a child',
    { Running: true, ExitCode: 0, OOMKilled: true },
    ['status OOMKilled=true, running of web'],
  ],
  [
    'unhealthy',
    { Running: true, ExitCode: 0, Health: { Status: 'unhealthy', Log: [{ Output: 'no' }] } },
    ['status unhealthy of web', 'status health check output of web', 'text no of web'],
  ],
  [
    'unhealthy with podman',
    { Running: true, ExitCode: 0, Healthcheck: { Status: 'unhealthy', Log: [] } },
    ['status unhealthy of web'],
  ],
  ['unhealthy once', { Running: false, ExitCode: 0, Health: { Status: 'unhealthy' } }, []],
  ['values of a wrong type', { Running: 'no', ExitCode: '137', OOMKilled: 1, Error: {}, Health: [] }, []],
])('inspect: %s', (_, state, seen) => {
  expect(inspected(state)).toEqual(seen);
});

test.each([null, 1, 'x', [], {}, { State: null }, { State: {} }])('%j is no inspect', (value) => {
  expect(observeInspect(value, [], () => at('i', 1))).toBeUndefined();
});

test.each([
  ['Exited (137) 2 hours ago', ['exit 137 of web']],
  ['Exited (0) Less than a second ago', []],
  ['Restarting (1) 5 seconds ago', ['exit 1 of web']],
  ['Exit 139', ['exit 139 of web']],
  ['Exit 0', []],
  ['Up 3 minutes', []],
  ['Up 3 minutes (healthy)', []],
  ['Up 3 minutes (health: starting)', []],
  ['Up 3 minutes (unhealthy)', ['status unhealthy of web']],
  ['Up 3 minutes (Paused)', []],
  ['Created', []],
  ['Dead', ['status dead of web']],
  ['Removal In Progress', []],
])('status %s', (status, seen) => {
  expect(observeStatusText(status, containerSubject('web'), at('ps', 1)).map(told)).toEqual(seen);
});

/** The readers of pods on one cluster, printed in four ways: JSON, YAML, describe and the table tell the same. */
import type { Observation } from '../../../src/model.ts';
import { describeRegion } from '../../../src/read/kube/describe.ts';
import { observeKubeObject } from '../../../src/read/kube/object.ts';
import { podsTableRegion } from '../../../src/read/kube/pods-table.ts';
import { readTree } from '../../../src/read/structured.ts';
import { parseJsonTree } from '../../../src/read/tree.ts';
import { parseYamlTree } from '../../../src/read/yaml.ts';
import { at, observe, recording, told } from '../../build.ts';

const CONTAINERD = 'kubernetes-1.20-containerd';
const DOCKERSHIM = 'kubernetes-1.20-dockershim';

interface Pod {
  readonly metadata: { readonly name: string };
  readonly status: { readonly containerStatuses?: readonly State[]; readonly initContainerStatuses?: readonly State[] };
}
interface State {
  readonly name: string;
  readonly state: { readonly terminated?: { readonly exitCode: number } };
  readonly lastState: { readonly terminated?: { readonly exitCode: number } };
}

const podsOf = (folder: string) => (JSON.parse(recording(`${folder}/pods.json`)) as { items: Pod[] }).items;
const readJson = (path: string) => readTree(parseJsonTree(recording(path), path), 'json');

/** A pod's descriptions begin with its name at the margin. */
const descriptions = (folder: string) =>
  new Map(
    recording(`${folder}/describe.txt`)
      .split(/^(?=Name: )/m)
      .map((text) => [/^Name: +(\S+)/.exec(text)![1]!, text]),
  );

const about = (name: string, seen: readonly Observation[]) => seen.filter(({ subject }) => subject.pod === name);
const codes = (seen: readonly Observation[]) =>
  seen
    .filter(({ kind }) => kind === 'exit')
    .map(told)
    .sort();
/** Status words of containers; conditions and events are printed differently by every command. */
const words = (seen: readonly Observation[]) =>
  [...new Set(seen.filter(({ kind, subject }) => kind === 'status' && subject.kind === 'container').map(told))].sort();

describe.each([CONTAINERD, DOCKERSHIM])('%s', (folder) => {
  const json = readJson(`${folder}/pods.json`);
  const pods = podsOf(folder);
  const described = descriptions(folder);

  test('it is a list of 41 pods', () => {
    expect([json.format, json.problem, pods.length]).toEqual(['kubernetes', undefined, 41]);
  });

  test.each(pods.map((pod) => [pod.metadata.name, pod] as const))('%s: JSON and describe', (name, { status }) => {
    const states = [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])];
    const expected = states.flatMap(({ name: container, state, lastState }) =>
      [state, lastState].flatMap(({ terminated }) =>
        terminated ? `exit ${terminated.exitCode} of ${name}/${container}` : [],
      ),
    );
    const seen = about(name, json.observations);
    expect(codes(seen)).toEqual(expected.sort());
    const text = observe(describeRegion, described.get(name)!).filter(
      ({ at: place }) => !/^(?:Normal|Warning) /.test(place.text),
    );
    expect(codes(text)).toEqual(codes(seen));
    expect(words(text)).toEqual(words(seen));
  });

  test('the table shows the status of each pod that is not well', () => {
    const table = recording(`${folder}/pods.txt`);
    const well = table.match(/ 1\/1 +Running/g)?.length ?? 0;
    const seen = observe(podsTableRegion, table);
    const named = seen.flatMap((one) => (one.kind === 'status' ? [[one.subject.pod, one.status]] : []));
    expect(named).toContainEqual(['oom', 'OOMKilled']);
    expect(named).toContainEqual(['initfail', 'InitContainerFailed']);
    expect(named).toContainEqual(['readiness', 'ContainersNotReady']);
    expect(new Set(named.map(([name]) => name)).size).toBe(pods.length - well);
  });

  test('locations of JSON are those of the values', () => {
    const lines = recording(`${folder}/pods.json`).split('\n');
    for (const seen of json.observations) {
      const raw = lines[seen.at.line - 1]!.slice(seen.at.column - 1, seen.at.endColumn - 1);
      if (seen.kind === 'exit') expect(raw).toBe(`"exitCode": ${seen.code}`);
      else if (seen.kind === 'status' && seen.status !== 'InitContainerFailed')
        expect(raw).toBe(`"reason": "${seen.status}"`);
      else if (seen.kind === 'text') expect(raw).toBe(`"message": ${JSON.stringify(seen.text)}`);
    }
  });

  test('locations of describe are those of the values', () => {
    const lines = recording(`${folder}/describe.txt`).split('\n');
    const description = descriptions(folder).get('crashloop-oom')!;
    const first = lines.indexOf(description.split('\n')[0]!);
    for (const seen of observe(describeRegion, description)) {
      const raw = lines[first + seen.at.line - 1]!.slice(seen.at.column - 1, seen.at.endColumn - 1);
      if (seen.kind === 'exit') expect(raw).toBe(String(seen.code));
      if (seen.kind === 'text') expect(raw).toBe(seen.text);
    }
  });
});

test('YAML tells what JSON tells', () => {
  const yaml = readTree(parseYamlTree(recording(`${DOCKERSHIM}/pods.yaml`), 'pods.yaml'), 'yaml');
  const json = readJson(`${DOCKERSHIM}/pods.json`);
  expect(yaml.format).toBe('kubernetes');
  expect(codes(yaml.observations)).toEqual(codes(json.observations));
  expect(words(yaml.observations)).toEqual(words(json.observations));
  const lines = recording(`${DOCKERSHIM}/pods.yaml`).split('\n');
  for (const { at: place, ...seen } of yaml.observations)
    if (seen.kind === 'exit') expect(lines[place.line - 1]).toContain(`exitCode: ${seen.code}`);
});

const state = (kind: string, detail: object) => ({ [kind]: detail });
const podWith = (container: object, init = false) => ({
  kind: 'Pod',
  metadata: { name: 'web-0', namespace: 'shop' },
  status: { [init ? 'initContainerStatuses' : 'containerStatuses']: [{ name: 'app', ...container }] },
});
const BOOM = state('terminated', { exitCode: 1, reason: 'Error' });
const DONE = state('terminated', { exitCode: 0, reason: 'Completed' });

test.each([
  ['failed', podWith({ state: BOOM }), ['status Error of web-0/app', 'exit 1 of web-0/app']],
  [
    'failed before, waits',
    podWith({ state: state('waiting', { reason: 'CrashLoopBackOff' }), lastState: BOOM }),
    ['status CrashLoopBackOff of web-0/app', 'status Error of web-0/app', 'exit 1 of web-0/app'],
  ],
  ['failed before, is well again', podWith({ state: state('running', {}), lastState: BOOM, ready: true }), []],
  [
    'failed before, runs and is not ready',
    podWith({ state: state('running', {}), lastState: BOOM, ready: false }),
    ['status Error of web-0/app', 'exit 1 of web-0/app'],
  ],
  [
    'an init container that failed once and then ended well',
    podWith({ state: DONE, lastState: BOOM, ready: true }, true),
    ['status Completed of web-0/app', 'exit 0 of web-0/app'],
  ],
  [
    'an init container that failed',
    podWith({ state: BOOM }, true),
    ['status Error of web-0/app', 'exit 1 of web-0/app', 'status InitContainerFailed of web-0/app'],
  ],
  [
    'an init container that waits its turn',
    podWith({ state: state('waiting', { reason: 'PodInitializing' }) }, true),
    ['status PodInitializing of web-0/app'],
  ],
  [
    'a deployment that stands still',
    {
      kind: 'Deployment',
      metadata: { name: 'web' },
      status: {
        conditions: [
          { type: 'Available', status: 'True', reason: 'Fine' },
          { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' },
        ],
      },
    },
    ['status ProgressDeadlineExceeded of web'],
  ],
  [
    'a job that is complete',
    {
      kind: 'Job',
      metadata: { name: 'j' },
      status: { conditions: [{ type: 'Complete', status: 'True', reason: 'CompletionsReached' }] },
    },
    [],
  ],
  [
    'a job that failed',
    {
      kind: 'Job',
      metadata: { name: 'j' },
      status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }] },
    },
    ['status BackoffLimitExceeded of j'],
  ],
  [
    'a list without kinds of its own',
    { kind: 'PodList', items: [podWith({ state: BOOM })] },
    ['status Error of web-0/app', 'exit 1 of web-0/app'],
  ],
])('%s', (_, object, seen) => {
  expect(observeKubeObject(object, [], () => at('k', 1))?.map(told)).toEqual(seen);
});

test('a node is known as a node', () => {
  const node = {
    kind: 'Node',
    metadata: { name: 'n1' },
    status: { conditions: [{ type: 'MemoryPressure', status: 'True', reason: 'KubeletHasInsufficientMemory' }] },
  };
  expect(observeKubeObject(node, [], () => at('k', 1))).toMatchObject([
    { subject: { kind: 'node', name: 'n1', node: 'n1' } },
  ]);
});

test.each([null, 1, 'x', [], {}, { kind: 5 }])('%j is no object of Kubernetes', (value) => {
  expect(observeKubeObject(value, [], () => at('k', 1))).toBeUndefined();
});

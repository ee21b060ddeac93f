/**
 * One failure, four formats, one verdict: each workload of the recorded clusters as an object with its events (JSON and
 * YAML), as a description and as a row of the table, alone and in the middle of a job log. A format that shows less
 * has its weaker verdict here, with the reason.
 */
import { stringify } from 'yaml';
import { loadKnowledge } from '../../../src/knowledge.ts';
import type { Diagnosis } from '../../../src/model.ts';
import { investigate } from '../../../src/pipeline.ts';
import { bytes, recording } from '../../build.ts';

interface Truth {
  readonly id: string;
  /** The container that it is about; the pod as a whole when absent. */
  readonly container?: string;
  readonly code?: number;
  /** The pod's object without its events, where that shows less. */
  readonly alone?: readonly [id: string, why: string];
  readonly row?: readonly [id: string, why: string];
}

const NO_EVENTS = 'what the kubelet did and why is told by events alone';
const NO_CODE = 'Error stands for every exit code but 0';
const NO_LAST_STATE = 'CrashLoopBackOff says how it is now, not how the last run ended';
const NO_MESSAGE = 'the row has the reason without its message';

const error = (id: string, code: number): Truth => ({
  id,
  container: 'app',
  code,
  row: ['terminated-code-unknown', NO_CODE],
});
const loop = (id: string, code: number, container = 'app'): Truth => ({
  id,
  container,
  code,
  row: ['crashloop', NO_LAST_STATE],
});

const TRUTHS: Readonly<Record<string, Truth>> = {
  badname: { id: 'invalid-image-name', container: 'app' },
  cannotrun: { id: 'start-error', container: 'app', code: 128 },
  crashloop: loop('crashloop-app-exit', 3),
  'crashloop-oom': loop('oom-killed-cgroup', 137),
  deadline: { id: 'pod-deadline-exceeded' },
  dep: loop('crashloop-app-exit', 6),
  evict: { id: 'evicted-ephemeral-storage', row: ['evicted', NO_MESSAGE] },
  exit1: error('app-error', 1),
  exit125: error('docker-run-failed', 125),
  exit126: error('permission-denied-exec', 126),
  exit127: error('command-not-found', 127),
  exit128: error('exit-code-128', 128),
  exit134: error('sigabrt', 134),
  exit143: error('sigterm', 143),
  exit2: error('app-error', 2),
  exit255: error('exit-code-255', 255),
  exit3: error('app-error', 3),
  fpe: error('sigfpe', 136),
  initfail: { id: 'init-container-failed', container: 'init', code: 13 },
  'initfail-never': { id: 'init-container-failed', container: 'init', code: 13 },
  'job-backoff': error('app-error', 5),
  liveness: { ...loop('liveness-probe-failed', 143), alone: ['sigterm', NO_EVENTS] },
  'liveness-kill': { ...loop('liveness-probe-failed', 137), alone: ['sigkill-unknown', NO_EVENTS] },
  multi: loop('crashloop-app-exit', 4, 'side'),
  neverpull: { id: 'image-never-pull', container: 'app' },
  nocm: { id: 'config-secret-missing', container: 'app', row: ['create-container-config-error', NO_MESSAGE] },
  nonode: { id: 'unschedulable-node-selector', row: ['pod-unschedulable', NO_MESSAGE] },
  nopull: { id: 'dns-failure', container: 'app', row: ['image-pull-backoff', NO_MESSAGE] },
  nosecret: { id: 'config-secret-missing', container: 'app', row: ['create-container-config-error', NO_MESSAGE] },
  notexec: { id: 'permission-denied-exec', container: 'app', code: 128, row: ['start-error', NO_MESSAGE] },
  notfound: loop('entrypoint-not-found', 128),
  novol: {
    id: 'volume-mount-failed',
    alone: ['container-creating-stuck', NO_EVENTS],
    row: ['container-creating-stuck', NO_EVENTS],
  },
  ok: { id: 'none' },
  oom: { id: 'oom-killed-cgroup', container: 'app', code: 137 },
  'oom-child': {
    id: 'oom-child',
    container: 'app',
    code: 1,
    row: ['oom-killed-cgroup', 'OOMKilled without the exit code 1 looks like the death of the program itself'],
  },
  poststart: { ...loop('post-start-hook-failed', 137), alone: ['sigkill-unknown', NO_EVENTS] },
  readiness: {
    id: 'readiness-probe-failed',
    container: 'app',
    alone: ['containers-not-ready', NO_EVENTS],
    row: ['containers-not-ready', NO_EVENTS],
  },
  segv: error('sigsegv', 139),
  termmsg: error('app-error', 9),
  toobig: { id: 'unschedulable-resources', row: ['pod-unschedulable', NO_MESSAGE] },
};

/** What another runtime does otherwise. */
const DOCKERSHIM: Readonly<Record<string, Truth>> = {
  ...TRUTHS,
  cannotrun: { id: 'create-container-error', container: 'app' },
  evict: { id: 'none' },
  nopull: {
    ...TRUTHS.nopull!,
    alone: ['image-pull-backoff', 'ImagePullBackOff says that it is tried again, not what went wrong'],
  },
  notexec: { ...TRUTHS.notexec!, code: 126 },
  notfound: loop('entrypoint-not-found', 127),
};

interface Named {
  readonly metadata: { readonly name: string };
}
interface KubeEvent {
  readonly involvedObject: { readonly name: string };
}

const knowledge = loadKnowledge();
async function verdict(name: string, text: string): Promise<Diagnosis | undefined> {
  const report = await investigate([{ name, blocks: [bytes(text)] }], [], await knowledge);
  return report.diagnoses[0];
}

const said = (found: Diagnosis | undefined) =>
  found
    ? { id: found.id, pod: found.subject.pod, container: found.subject.container, code: found.exitCode }
    : { id: 'none' };

/** `text` as a step of a job prints it, and how many lines stand before it. */
const BEFORE = ['##[group]Run kubectl describe pods', 'kubectl describe pods', '##[endgroup]', 'waiting for the pods'];
const inJobLog = (text: string) =>
  [...BEFORE, ...text.trimEnd().split('\n'), 'that was all']
    .map((line, i) => `2026-11-20T19:05:${String(i % 60).padStart(2, '0')}.0000000Z ${line}`)
    .join('\n');

const workload = (pod: string) => pod.replace(/^(dep)-.*|^(job-backoff)-.*/, '$1$2');

describe.each([
  ['containerd', TRUTHS],
  ['dockershim', DOCKERSHIM],
] as const)('%s', (runtime, truths) => {
  const folder = `kubernetes-1.20-${runtime}`;
  const { items } = JSON.parse(recording(`${folder}/pods.json`)) as { items: Named[] };
  const events = (JSON.parse(recording(`${folder}/events.json`)) as { items: KubeEvent[] }).items;
  const descriptions = recording(`${folder}/describe.txt`).split(/^(?=Name: )/m);
  const [header, ...rows] = recording(`${folder}/pods.txt`).split('\n');

  const cases = items.map((pod) => {
    const { name } = pod.metadata;
    const own = events.filter(({ involvedObject }) => involvedObject.name === name);
    return {
      name,
      truth: truths[workload(name)]!,
      pod,
      list: { apiVersion: 'v1', kind: 'List', items: [pod, ...own] },
      description: descriptions.find((text) => text.startsWith(`Name:         ${name}\n`))!,
      table: `${header}\n${rows.find((row) => row.startsWith(`${name} `))}\n`,
    };
  });
  const expected = (pod: string, { id, container, code }: Truth) =>
    id === 'none' ? { id } : { id, pod, container, code };

  test.each(cases)('$name', async ({ name, truth, pod, list, description, table }) => {
    const whole = expected(name, truth);
    expect(said(await verdict('list.json', JSON.stringify(list, null, 4)))).toEqual(whole);
    expect(said(await verdict('list.yaml', stringify(list)))).toEqual(whole);
    expect(said(await verdict('describe.txt', description))).toEqual(whole);

    const [alone = truth.id] = truth.alone ?? [];
    expect((await verdict('pod.json', JSON.stringify(pod, null, 4)))?.id ?? 'none').toBe(alone);
    expect((await verdict('pod.yaml', stringify(pod)))?.id ?? 'none').toBe(alone);

    const [id = truth.id] = truth.row ?? [];
    expect(said(await verdict('pods.txt', table))).toEqual(expected(name, { id }));
  });

  test.each(cases)('$name in a job log, with the line numbers of the log', async ({ truth, description, table }) => {
    for (const text of [description, table]) {
      const plain = await verdict('it.txt', text);
      const found = await verdict('job.log', inJobLog(text));
      expect(said(found)).toEqual(said(plain));
      expect(found?.evidence.map(({ line }) => line)).toEqual(plain?.evidence.map(({ line }) => line + BEFORE.length));
      expect(found?.evidence.map(({ column }) => column)).toEqual(plain?.evidence.map(({ column }) => column + 29));
    }
    expect(truth).toBeDefined();
  });

  test.each(cases)('$name: the description is shown by a value, not by its line', async ({ description, list }) => {
    const found = await verdict('describe.txt', description);
    const values = JSON.stringify(list, (_, value) => (typeof value === 'number' ? String(value) : value));
    for (const { line, column, endColumn } of found?.evidence ?? []) {
      const shown = description.split('\n')[line - 1]!.slice(column - 1, endColumn - 1);
      // A container that is not ready is `False`, in JSON `false`.
      if (shown !== 'False') expect(values).toContain(JSON.stringify(shown).slice(1, -1));
    }
  });
});

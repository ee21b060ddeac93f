/** Each recorded file of the clusters is read as what it is: its format, and whom it tells of what. */
import { readdirSync } from 'node:fs';
import { loadKnowledge } from '../../../src/knowledge.ts';
import type { Report } from '../../../src/model.ts';
import { investigate } from '../../../src/pipeline.ts';
import { bytes, recording } from '../../build.ts';

const FOLDERS = ['kubernetes-1.20-containerd', 'kubernetes-1.20-dockershim'] as const;
const knowledge = loadKnowledge();
const read = async (path: string): Promise<Report> =>
  investigate([{ name: path, blocks: [bytes(recording(path))] }], [], await knowledge);

const JOBS = ['workload job-backoff: job-backoff-limit', 'workload job-deadline: job-deadline-exceeded'];
const NODE = 'node localhost: oom-node';
/** Pods that fail by themselves, with what only events tell of them. */
const EVENTFUL = [
  'container liveness-kill/app: liveness-probe-failed',
  'container liveness/app: liveness-probe-failed',
  'pod nonode: unschedulable-node-selector',
  'pod novol: volume-mount-failed',
  'pod toobig: unschedulable-resources',
];

/** `pod web-0: id`, `container web-0/app: id` for each diagnosis. */
const told = ({ diagnoses }: Report) =>
  diagnoses.map(({ id, subject }) => {
    const of = subject.pod && subject.container ? `${subject.pod}/${subject.container}` : (subject.pod ?? subject.name);
    return `${subject.kind} ${of}: ${id}`;
  });

test.each([
  [
    'pods.json',
    'kubernetes',
    ['container oom/app: oom-killed-cgroup', 'container initfail/init: init-container-failed'],
  ],
  [
    'pods.txt',
    'kubectl-table',
    ['pod oom: oom-killed-cgroup', 'pod exit1: app-error', 'pod nonode: pod-unschedulable'],
  ],
  ['describe.txt', 'kubectl-describe', ['container oom/app: oom-killed-cgroup', ...EVENTFUL]],
  ['describe-workloads.txt', 'kubectl-describe', [...JOBS, 'workload dep: rollout-timeout']],
  ['workloads.json', 'kubernetes', [...JOBS, 'workload dep: rollout-timeout']],
  ['events.json', 'kubernetes', [...JOBS, NODE, ...EVENTFUL, 'container multi/side: crashloop']],
  ['events.txt', 'kubectl-events', [...JOBS, NODE, ...EVENTFUL, 'pod multi: crashloop']],
] as const)('%s under both runtimes', async (file, format, expected) => {
  for (const folder of FOLDERS) {
    const report = await read(`${folder}/${file}`);
    expect([report.sources[0]!.format, report.complete, report.gaps]).toEqual([format, true, []]);
    for (const one of expected) expect(told(report)).toContain(one);
  }
});

test.each([
  ['events2.txt', 'kubectl-events', [...JOBS, NODE, ...EVENTFUL]],
  ['kubectl-events.txt', 'kubectl-events', [...JOBS, NODE, ...EVENTFUL]],
  ['node.txt', 'kubectl-describe', [NODE]],
  ['pods.yaml', 'kubernetes', ['container oom/app: oom-killed-cgroup', 'container fpe/app: sigfpe']],
  ['pods2.json', 'kubernetes', ['container oom/app: oom-killed-cgroup', 'container fpe/app: sigfpe']],
] as const)('%s, which only one has', async (file, format, expected) => {
  const report = await read(`${FOLDERS[1]}/${file}`);
  expect(report.sources[0]!.format).toBe(format);
  for (const one of expected) expect(told(report)).toContain(one);
});

test('nothing is said of what is well, in no file', async () => {
  for (const folder of FOLDERS)
    for (const file of ['pods.json', 'pods.txt', 'describe.txt', 'events.json', 'events.txt'])
      expect(told(await read(`${folder}/${file}`)).filter((one) => / ok[:/]/.test(one))).toEqual([]);
});

test('all of what kubectl describe, get and events print is told of things of the cluster, nothing of a log', async () => {
  for (const folder of FOLDERS)
    for (const file of readdirSync(new URL(`../../fixtures/recordings/${folder}`, import.meta.url))) {
      if (/^(?:log|prev)-/.test(file)) continue;
      const report = await read(`${folder}/${file}`);
      expect([file, report.diagnoses.filter(({ subject }) => subject.kind === 'log')]).toEqual([file, []]);
      expect([file, report.diagnoses.length > 0]).toEqual([file, true]);
    }
});

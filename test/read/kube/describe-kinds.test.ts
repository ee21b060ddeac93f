/** src/read/kube/describe*.ts: nodes, workloads and claims; whose events a description tells; what ends one. */
import type { Observation } from '../../../src/model.ts';
import { describeRegion } from '../../../src/read/kube/describe.ts';
import { line, observe, recording, told } from '../../build.ts';

const describe_ = (text: string) => observe(describeRegion, text);
const shown = ({ at }: Observation) => at.text.slice(...at.highlight);

const sections = (folder: string) => recording(`${folder}/describe-workloads.txt`).split(/^(?=Name: )/m);

test.each([
  ['kubernetes-1.20-containerd', 'nzrwc'],
  ['kubernetes-1.20-dockershim', '8cr62'],
])('recorded jobs, deployment and replica set (%s)', (folder) => {
  const seen = sections(folder).flatMap(describe_);
  expect(seen.map(told)).toEqual([
    'text Job has reached the specified backoff limit of job-backoff',
    'status BackoffLimitExceeded of job-backoff',
    'text Job was active longer than specified deadline of job-deadline',
    'status DeadlineExceeded of job-deadline',
    'status MinimumReplicasUnavailable of dep',
    'status ProgressDeadlineExceeded of dep',
  ]);
  for (const { subject } of seen) expect(subject).toMatchObject({ kind: 'workload', namespace: 'default' });
  expect(shown(seen[5]!)).toBe('ProgressDeadlineExceeded');
});

test('the recorded node: its conditions are good, its events are not', () => {
  const seen = describe_(recording('kubernetes-1.20-dockershim/node.txt'));
  expect(new Set(seen.map(({ subject }) => `${subject.kind} ${subject.node}`))).toEqual(new Set(['node localhost']));
  expect(seen.filter(({ kind }) => kind === 'status').map(told)).toEqual(
    Array(10).fill('status SystemOOM of localhost'),
  );
  expect(seen.at(-1)?.captures).toEqual({ count: '15' });
});

const NODE = (ready: string) => `Name:               n1
Roles:              <none>
Conditions:
  Type             Status    LastHeartbeatTime                 LastTransitionTime                Reason                       Message
  ----             ------    -----------------                 ------------------                ------                       -------
  MemoryPressure   True      Fri, 20 Nov 2026 19:03:40 +0000   Fri, 20 Nov 2026 19:03:38 +0000   KubeletHasInsufficientMemory   kubelet has insufficient memory available
  KernelDeadlock   False     Fri, 20 Nov 2026 19:03:40 +0000   Fri, 20 Nov 2026 19:03:38 +0000   KernelHasNoDeadlock          kernel has no deadlock
  Ready            ${ready}Fri, 20 Nov 2026 19:03:40 +0000   Fri, 20 Nov 2026 19:03:40 +0000   Some                         words
Addresses:
  Hostname:    n1
Allocated resources:
  (Total limits may be over 100 percent, i.e., overcommitted.)
  Resource           Requests   Limits
Events:              <none>`;

test.each(['False     ', 'Unknown   '])('a node whose condition Ready is %s', (ready) => {
  expect(describe_(NODE(ready)).map(told)).toEqual([
    'status KubeletHasInsufficientMemory of n1',
    'text kubelet has insufficient memory available of n1',
    'status Some of n1',
    'text words of n1',
  ]);
});

test('a node that is ready complains of pressure alone', () => {
  expect(describe_(NODE('True      ')).map(told)).toHaveLength(2);
});

test('a volume claim that waits, by its Normal event', () => {
  const text = `Name:          data-db-0
Namespace:     shop
StorageClass:  
Status:        Pending
Used By:       db-0
Events:
  Type    Reason         Age               From                         Message
  ----    ------         ----              ----                         -------
  Normal  FailedBinding  4s (x3 over 30s)  persistentvolume-controller  no persistent volumes available`;
  expect(describe_(text).map(told)).toEqual(['text no persistent volumes available of data-db-0']);
});

const POD = (ready: string, status = 'Running') => `Name:         web-0
Namespace:    shop
Status:       ${status}
Containers:
  app:
    Image:          app:1
    State:          Running
    Ready:          ${ready}
    Restart Count:  2
  side:
    Image:          side:1
    State:          Running
    Ready:          True
    Restart Count:  0
Events:
  Type     Reason       Age  From     Message
  ----     ------       ---  ----     -------
`;
const event = (type: string, reason: string, message: string) =>
  `  ${type}  ${reason.padEnd(11)}  2s   kubelet  ${message}\n`;

test('what happened to a pod before it was well is past, unless it ends the pod', () => {
  const events = event('Warning', 'BackOff', 'Back-off') + event('Warning', 'Evicted', 'low');
  expect(describe_(POD('True') + events).map(told)).toEqual(['text low of web-0', 'status Evicted of web-0']);
  expect(describe_(POD('False') + events).map(told)).toContain('text Back-off of web-0');
});

test('a pod that is being deleted', () => {
  expect(describe_(POD('True', 'Terminating (lasts 5m)')).map(told)).toEqual(['status Terminating of web-0']);
});

test('an event names its container where the image tells which', () => {
  const events =
    event('Warning', 'Failed', 'Failed to pull image "side:1": no') + event('Warning', 'Failed', 'Error: x');
  expect(
    describe_(POD('False') + events)
      .filter(({ kind }) => kind === 'text')
      .map(told),
  ).toEqual(['text Failed to pull image "side:1": no of web-0/side', 'text Error: x of web-0']);
});

test('an event of the pod is not put on its only container', () => {
  const one = POD('False').replace(/ {2}side:\n( {4}.*\n){4}/, '');
  const events = event('Warning', 'FailedMount', 'no volume') + event('Warning', 'Unhealthy', 'no answer');
  expect(
    describe_(one + events)
      .filter(({ kind }) => kind === 'text')
      .map(told),
  ).toEqual(['text no volume of web-0', 'text no answer of web-0/app']);
});

const PROBE = event('Warning', 'Unhealthy', 'Liveness probe failed: Traceback');

test('a probe may say several lines', () => {
  const text = `${POD('False')}${PROBE}  File "/probe.py"\nValueError: down\n${event('Normal', 'Killing', 'Stopping')}`;
  expect(
    describe_(text)
      .filter(({ kind }) => kind === 'text')
      .map(told),
  ).toEqual([
    'text Liveness probe failed: Traceback\n  File "/probe.py"\nValueError: down of web-0',
    'text Stopping of web-0',
  ]);
});

test('what only may have been said by a probe is given back', () => {
  const region = describeRegion(line('Name:         web-0'))!;
  const rest = ['ValueError: down', '', 'make: *** [test] Error 1'];
  for (const text of [...`${POD('False')}${PROBE}`.trimEnd().split('\n').slice(1), ...rest])
    expect(region.feed(line(text))).toBe(true);
  expect(region.feed(line('##[error]Process completed'))).toBe(false);
  expect(region.rest?.().map(({ text }) => text)).toEqual(rest);
  expect(region.close()?.map(told)).not.toContain('text make: *** [test] Error 1 of web-0');
});

test('events whose indentation was lost', () => {
  const events = `${POD('False')}${PROBE}`.replace(/^ +(?=Type|----|Warning)/gm, '');
  expect(describe_(events).map(told)).toContain('status Unhealthy of web-0');
});

test('each kind ends where another description begins', () => {
  for (const text of [...sections('kubernetes-1.20-containerd'), recording('kubernetes-1.20-dockershim/node.txt')]) {
    const [first, ...more] = text.trimEnd().split('\n');
    const region = describeRegion(line(first!))!;
    for (const one of more) expect([one, region.feed(line(one))]).toEqual([one, true]);
    expect(region.feed(line('Name:         next'))).toBe(false);
  }
});

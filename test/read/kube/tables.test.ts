/** src/read/kube/*-table.ts: the tables that kubectl prints. */

import { durationSeconds } from '../../../src/read/kube/duration.ts';
import { bareEventsRegion, eventsTableRegion } from '../../../src/read/kube/events-table.ts';
import { podsTableRegion } from '../../../src/read/kube/pods-table.ts';
import { openRegion } from '../../../src/read/region.ts';
import { expectNoHang, line, observe, recording, told } from '../../build.ts';

const pods = (row: string) =>
  observe(podsTableRegion, `NAME    READY   STATUS                  RESTARTS      AGE\n${row}`).map(told);

test.each([
  ['web-0   1/1     Running                 0             5m', []],
  ['web-0   0/1     Running                 0             5m', ['status ContainersNotReady of web-0']],
  ['web-0   0/1     CrashLoopBackOff        3 (5s ago)    5m', ['status CrashLoopBackOff of web-0']],
  ['web-0   0/1     ExitCode:3              0             5m', ['exit 3 of web-0']],
  ['web-0   0/1     Signal:9                0             5m', ['exit 137 of web-0']],
  ['web-0   0/1     Init:0/1                0             5m', ['status PodInitializing of web-0']],
  [
    'web-0   0/1     Init:CrashLoopBackOff   3             5m',
    ['status InitContainerFailed of web-0', 'status CrashLoopBackOff of web-0'],
  ],
  [
    'web-0   0/1     Init:ExitCode:1         0             5m',
    ['exit 1 of web-0', 'status InitContainerFailed of web-0'],
  ],
  ['web-0   ready?  not a status            0             5m', []],
  ['Error from server (NotFound): pods "x" not found', []],
])('%s', (row, seen) => {
  expect(pods(row)).toEqual(seen);
});

test('namespace and node of kubectl get pods -A -o wide', () => {
  const text = `NAMESPACE   NAME    READY   STATUS   RESTARTS   AGE   IP       NODE
shop        web-0   0/1     Error    0          65s   <none>   n1
shop        web-1   0/1     Error    0          65s   <none>   <none>`;
  const [first, , second] = observe(podsTableRegion, text);
  expect(first!.subject).toEqual({ kind: 'pod', name: 'web-0', pod: 'web-0', namespace: 'shop', node: 'n1' });
  expect(second!.subject).not.toHaveProperty('node');
});

test.each([
  'kubernetes-1.20-containerd/events.txt',
  'kubernetes-1.20-dockershim/events.txt',
  'kubernetes-1.20-dockershim/kubectl-events.txt',
])('each warning of %s', (path) => {
  const text = recording(path);
  const warnings = [...text.matchAll(/^\S+(?: \S+)*\s+Warning +(\S+) +(\w+)\/(\S+) +(\S.*)$/gm)].map(
    ([, reason, , name, message]) => [`status ${reason} of ${name}`, `text ${message!.trimEnd()} of ${name}`],
  );
  const seen = observe(eventsTableRegion, text).map((one) =>
    told({ ...one, subject: { ...one.subject, name: one.subject.pod ?? one.subject.name } }),
  );
  expect(warnings.length).toBeGreaterThan(40);
  for (const told of warnings.flat()) expect(seen).toContain(told);
});

test('kubectl get events -o wide names the container', () => {
  const text = `LAST SEEN   TYPE      REASON    OBJECT      SUBOBJECT                SOURCE    MESSAGE       FIRST SEEN   COUNT   NAME
2s          Warning   BackOff   pod/web-0   spec.containers{app}     kubelet   restarting    1m           3       web-0.1`;
  expect(observe(eventsTableRegion, text).map(told)).toEqual([
    'text restarting of web-0/app',
    'status BackOff of web-0/app',
  ]);
});

test('an old table names the object by its kind and the name of the event', () => {
  const text = `LAST SEEN   FIRST SEEN   COUNT   NAME                     KIND   SUBOBJECT             TYPE      REASON    SOURCE    MESSAGE
2s          1m           3       web-0.15146ab19ca3f8a5   Pod    spec.containers{app}  Warning   BackOff   kubelet   restarting`;
  const seen = observe(eventsTableRegion, text);
  expect(seen.map(told)).toEqual(['text restarting of web-0/app', 'status BackOff of web-0/app']);
  expect(seen[0]!.captures).toEqual({ count: '3' });
});

test.each([
  ['2s          Warning   BackOff   pod/web-0   restarting', undefined, undefined],
  ['shop        2m13s       Warning   BackOff   pod/web-0   restarting', 'shop', undefined],
  ['81s (x15 over 83s)   Warning   BackOff   Pod/web-0   restarting', undefined, { count: '15' }],
])('a row without a header: %s', (row, namespace, captures) => {
  const [text, status] = observe(bareEventsRegion, `${row}\n2s   Normal   Pulled   pod/web-0   fine`);
  expect([told(text!), told(status!)]).toEqual(['text restarting of web-0', 'status BackOff of web-0']);
  expect([text!.subject.namespace, text!.captures]).toEqual([namespace, captures]);
  expect(text!.at.text.slice(...text!.at.highlight)).toBe('restarting');
});

test.each(['Warning  BackOff  pod/web-0  x', 'a  Warning  y  z', '2s  Warning  BackOff  web-0  x'])(
  '%j is no row of events',
  (text) => {
    expect(bareEventsRegion(line(text))).toBeUndefined();
  },
);

test('hostile rows take no time', () => {
  for (const text of [
    `a${' '.repeat(8000)}Warning`,
    `2s  Warning  ${'A'.repeat(8000)}`,
    `2s  Warning  A  ${'a  '.repeat(2700)}`,
  ])
    expectNoHang(() => bareEventsRegion(line(text)));
});

const HEADER = 'NAME    READY   STATUS              RESTARTS      AGE';
const watch = (...rows: string[]) => observe(podsTableRegion, [HEADER, ...rows].join('\n')).map(told);

test('a watch: the last row is how the pod is now', () => {
  const rows = [
    'web-0   0/1     Pending             0             0s',
    'web-0   0/1     ContainerCreating   0             20s',
    'web-0   0/1     OOMKilled           0             29s',
    'web-0   1/1     Running             1 (2s ago)    31s',
    'web-0   0/1     CrashLoopBackOff    1 (14s ago)   45s',
  ];
  expect(watch(...rows)).toEqual(['status OOMKilled of web-0', 'status CrashLoopBackOff of web-0']);
  expect(watch(...rows.slice(0, 4))).toEqual([]);
});

test.each([
  ['0/1     Error               0             65s', ['Error', 'ErrorListed']],
  ['0/1     Failed              0             65s', ['Error', 'ErrorListed']],
  ['0/1     Completed           0             65s', ['Completed']],
  ['0/1     Evicted             0             65s', ['Evicted']],
  ['0/1     seccomp killed      0             65s', ['seccomp killed']],
  ['0/1     ContainerCreating   0             65s', ['ContainerCreating']],
  ['0/1     ContainerCreating   0             3s', []],
  ['0/2     Init:1/3            1 (2s ago)    65s', ['PodInitializing']],
  ['0/1     Running             0             3s', []],
  ['0/1     Pending             0             59s', ['Pending']],
  ['0/1     Pending             0             2m', ['PendingListed']],
  ['0/1     Pending             0             <invalid>', ['Pending']],
])('web-0   %s', (row, statuses) => {
  expect(watch(`web-0   ${row}`)).toEqual(statuses.map((status) => `status ${status} of web-0`));
});

test('restarts go with the row', () => {
  const [seen] = observe(podsTableRegion, `${HEADER}\nweb-0   0/1     CrashLoopBackOff    5 (2m ago)    9m`);
  expect(seen!.captures).toEqual({ restarts: '5' });
});

const all = (text: string) => observe(openRegion, text).map(told);

test.each([
  [
    'NAME      STATUS   COMPLETIONS   DURATION   AGE\nmigrate   Failed   0/1           65s        65s',
    ['JobFailed of migrate'],
  ],
  ['NAME      STATUS     COMPLETIONS   DURATION   AGE\nmigrate   Complete   1/1           6s         65s', []],
  ['NAME      COMPLETIONS   DURATION   AGE\nmigrate   0/1           65s        65s', []],
  [
    'NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nshop        web    1/3     3            1           9m',
    ['MinimumReplicasUnavailable of web'],
  ],
  ['NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nweb    1/3     3            1           9s', []],
  [
    'NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nweb    0/1     1   0   9m\nweb    1/1     1            1           10m',
    [],
  ],
  [
    'NAME                  DESIRED   CURRENT   READY   AGE\nreplicaset.apps/web   2         2         1       9m',
    ['MinimumReplicasUnavailable of web'],
  ],
  ['NAME   DESIRED   CURRENT   READY   AGE\nweb    0         0         0       9m', []],
])('workloads: %s', (text, statuses) => {
  expect(all(text)).toEqual(statuses.map((status) => `status ${status}`));
});

test('kubectl get all puts the kind in front of the name', () => {
  expect(watch('pod/web-0   0/1   Error   0   65s')).toEqual(['status Error of web-0', 'status ErrorListed of web-0']);
});

test.each([
  ['65s', 65],
  ['2m13s', 133],
  ['3h43m', 13_380],
  ['2y45d', 66_960_000],
  ['<unknown>', undefined],
  ['5', undefined],
  [undefined, undefined],
])('%s is %s seconds', (text, seconds) => {
  expect(durationSeconds(text)).toBe(seconds);
});

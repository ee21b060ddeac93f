/** src/read/kube/describe.ts: pods and their events as kubectl describes them, and text that only looks like it. */
import { describeRegion } from '../../../src/read/kube/describe.ts';
import { observeKubeEvent } from '../../../src/read/kube/event.ts';
import { at, expectNoHang, line, observe, recording, told } from '../../build.ts';

const POD = `Name:         web-0
Namespace:    shop
Node:         n1/10.0.0.1
Status:       Running
Containers:
  app:
    Image:          app:1
    Command:
      sh
      -c
      Exit Code:    42
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
      Finished:     Fri, 20 Nov 2026 19:06:51 +0000
    Ready:          False
    Restart Count:  3`;

const describe_ = (text: string) => observe(describeRegion, text);

test('a pod, its container and its last end', () => {
  const seen = describe_(POD);
  expect(seen.map(told)).toEqual([
    'status CrashLoopBackOff of web-0/app',
    'status OOMKilled of web-0/app',
    'exit 137 of web-0/app',
  ]);
  expect(seen[2]).toMatchObject({
    time: Date.parse('2026-11-20T19:06:51Z'),
    captures: { restarts: '3' },
    subject: { kind: 'container', namespace: 'shop', node: 'n1', image: 'app:1' },
    at: { line: 16, column: 21, endColumn: 24, text: 'Exit Code:    137' },
  });
});

test('an excerpt without names is one container without a name', () => {
  expect(
    describe_('    State:          Terminated\n      Reason:       Error\n      Exit Code:    3').map(told),
  ).toEqual(['status Error of pod/container', 'exit 3 of pod/container']);
});

test('several containers, init containers first', () => {
  const text = `Name:         web-0
Init Containers:
  prepare:
    State:          Terminated
      Reason:       Error
      Exit Code:    1
Containers:
  app:
    State:          Waiting
      Reason:       PodInitializing
  side:
    State:          Terminated
      Exit Code:    2`;
  expect(describe_(text).map(told)).toEqual([
    'status Error of web-0/prepare',
    'exit 1 of web-0/prepare',
    'status InitContainerFailed of web-0/prepare',
    'status PodInitializing of web-0/app',
    'exit 2 of web-0/side',
  ]);
});

test('a termination message of several lines hides neither the exit code nor what comes after', () => {
  const text = `Name:         web-0
Containers:
  app:
    State:          Terminated
      Reason:       Error
      Message:      panic: boom

goroutine 1 [running]:
main.main()

      Exit Code:    2
    Ready:          False
  side:
    State:          Terminated
      Exit Code:    9`;
  expect(describe_(text).map(told)).toEqual([
    'status Error of web-0/app',
    'text panic: boom\n\ngoroutine 1 [running]:\nmain.main() of web-0/app',
    'exit 2 of web-0/app',
    'exit 9 of web-0/side',
  ]);
});

test('a message cannot put its own exit code in place of the true one', () => {
  const text = '    State:          Terminated\n      Message:      x\n      Exit Code:    0\n      Exit Code:    7';
  expect(describe_(text).map(told)).toContain('exit 7 of pod/container');
});

test('an argument of the program is no state', () => {
  const text = POD.replace('      Exit Code:    42', '      State:  Running\n      Ready:  True');
  expect(describe_(text).map(told)).toEqual(describe_(POD).map(told));
});

test('a running container that is not ready', () => {
  expect(describe_('    State:          Running\n    Ready:          False').map(told)).toEqual([
    'status ContainersNotReady of pod',
  ]);
});

const EVENTS = `Name:         web-0
Namespace:    shop
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  64s                default-scheduler  Successfully assigned shop/web-0 to n1
  Warning  BackOff    2s (x6 over 61s)   kubelet            Back-off restarting  failed container
  Normal   Killing    1s                                    Stopping container app`;

test('events: warnings and what tells of trouble; a column may be empty', () => {
  const seen = describe_(EVENTS);
  expect(seen.map(told)).toEqual([
    'text Back-off restarting  failed container of web-0',
    'status BackOff of web-0',
    'text Stopping container app of web-0',
  ]);
  expect(seen[1]).toMatchObject({ subject: { namespace: 'shop' }, at: { line: 7, column: 61 } });
});

test.each([
  ['a described node', 'Name:               localhost\nRoles:              control-plane'],
  ['a described job', 'Name:           job\nNamespace:      default\nSelector:       a=b'],
  ['a heading and code', 'Containers:\n    at foo (x.js:1)\nboom'],
])('%s gives nothing', (_, text) => {
  expect(describe_(text)).toEqual([]);
});

test.each(['Name: web', 'State: Running', 'Containers: 4', 'State:  broken', 'Namespace:    default'])(
  '%j opens no description',
  (text) => {
    expect(describeRegion(line(text))).toBeUndefined();
  },
);

test('a description ends at the next pod, at a foreign line and after two blank lines', () => {
  const region = () => describeRegion(line('Name:         a'))!;
  expect(region().feed(line('Name:         b'))).toBe(false);
  expect(region().feed(line('##[endgroup]'))).toBe(false);
  const third = region();
  expect([third.feed(line('')), third.feed(line('')), third.feed(line('Node:  n'))]).toEqual([true, true, false]);
});

test('hostile lines take no time', () => {
  const blanks = ' '.repeat(8000);
  const events = EVENTS.split('\n').slice(2, 4).join('\n');
  for (const text of [
    `Node: a${blanks}b${blanks}`,
    `${events}\n  Warning  x${blanks}a`,
    `${events}\n  Warning ${'a  '.repeat(2700)}`,
  ])
    expectNoHang(() => describe_(`Name:         web-0\n${text}`));
});

test.each([
  ['a healthy life', { type: 'Normal', reason: 'Pulled', message: 'x' }, []],
  ['a warning', { type: 'Warning', reason: 'Failed', message: 'x' }, ['text x of p', 'status Failed of p']],
  ['a warning without a message', { type: 'Warning', reason: 'Failed', message: '' }, ['status Failed of p']],
  ['Normal and telling', { type: 'Normal', reason: 'Killing', message: 'x' }, ['text x of p']],
  [
    'kubectl 1.35 names the container',
    { type: 'Normal', reason: 'Killing', message: 'spec.initContainers{app}: x' },
    ['text x of p/app'],
  ],
])('event: %s', (_, event, seen) => {
  expect(observeKubeEvent({ ...event, object: { kind: 'pod', name: 'p' }, at: at('e', 1) }).map(told)).toEqual(seen);
});

test.each(['containerd', 'dockershim'])('each warning of a recording is seen (%s)', (runtime) => {
  const text = recording(`kubernetes-1.20-${runtime}/describe.txt`);
  const seen = text.split(/^(?=Name: )/m).flatMap((pod) => describe_(pod));
  const warnings = text.match(/^ {2}Warning /gm)!.length;
  const reasons = new Set([...text.matchAll(/^ {2}Warning +(\S+)/gm)].map((match) => match[1]));
  expect(seen.filter((one) => one.kind === 'status' && reasons.has(one.status)).length).toBeGreaterThanOrEqual(
    warnings,
  );
});

const flapping = (age: string) => `Name:         web-0
Namespace:    shop
Status:       Running
Containers:
  app:
    State:          Running
    Last State:     Terminated
      Reason:       Error
      Exit Code:    1
    Ready:          True
    Restart Count:  3
Events:
  Type     Reason   Age                  From     Message
  ----     ------   ----                 ----     -------
  Warning  BackOff  ${age}  kubelet  Back-off restarting failed container app in pod web-0_shop(1)`;

test('a container that was held back a moment ago crashes still, although it is ready again', () => {
  expect(describe_(flapping('15s (x7 over 4m44s)')).map(told)).toContain('exit 1 of web-0/app');
});

test('one that was held back long ago has come back to health', () => {
  expect(describe_(flapping('22m (x7 over 40m)  '))).toEqual([]);
});

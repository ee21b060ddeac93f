/** src/read/kube/container.ts: what counts as a failure of a container depends on its kind and on its pod. */
import { observeKubeObject } from '../../../src/read/kube/object.ts';
import { at, told } from '../../build.ts';

const terminated = (exitCode: number, more = {}) => ({
  terminated: { exitCode, reason: exitCode ? 'Error' : 'Completed', ...more },
});
const running = { running: { startedAt: '2026-11-20T19:00:00Z' } };
const waiting = (reason: string) => ({ waiting: { reason } });

interface Statuses {
  readonly init?: object;
  readonly app?: object;
  readonly debug?: object;
  readonly phase?: string;
  readonly sidecar?: boolean;
}
const pod = ({ init, app, debug, phase = 'Running', sidecar = false }: Statuses) => ({
  kind: 'Pod',
  metadata: { name: 'web-0' },
  spec: { initContainers: [{ name: 'init', ...(sidecar && { restartPolicy: 'Always' }) }] },
  status: {
    phase,
    initContainerStatuses: init ? [{ name: 'init', ...init }] : [],
    containerStatuses: app ? [{ name: 'app', ...app }] : [],
    ephemeralContainerStatuses: debug ? [{ name: 'debug', ...debug }] : [],
  },
});
const seen = (object: object) => observeKubeObject(object, [], () => at('k', 1))?.map(told);
const WAITS = { state: waiting('PodInitializing') };

test.each<[string, Statuses, string[]]>([
  [
    'an init container that fails keeps the others from starting',
    { init: { state: terminated(1) }, app: WAITS },
    [
      'status Error of web-0/init',
      'exit 1 of web-0/init',
      'status InitContainerFailed of web-0/init',
      'status PodInitializing of web-0/app',
    ],
  ],
  [
    'a sidecar that fails before the others start does so too',
    { init: { state: waiting('CrashLoopBackOff'), lastState: terminated(1) }, app: WAITS, sidecar: true },
    [
      'status CrashLoopBackOff of web-0/init',
      'status InitContainerFailed of web-0/init',
      'status Error of web-0/init',
      'exit 1 of web-0/init',
      'status InitContainerFailed of web-0/init',
      'status PodInitializing of web-0/app',
    ],
  ],
  [
    'a sidecar that fails beside the others is a container like them',
    { init: { state: waiting('CrashLoopBackOff'), lastState: terminated(1) }, app: { state: running, ready: true } },
    ['status CrashLoopBackOff of web-0/init', 'status Error of web-0/init', 'exit 1 of web-0/init'],
  ],
  [
    'a sidecar that was ended after the work was done',
    { init: { state: terminated(143) }, app: { state: terminated(2) }, phase: 'Failed', sidecar: true },
    ['status Error of web-0/app', 'exit 2 of web-0/app'],
  ],
  [
    'a sidecar that dies during the work',
    { init: { state: terminated(137) }, app: { state: running, ready: true }, sidecar: true },
    ['status Error of web-0/init', 'exit 137 of web-0/init'],
  ],
  [
    'a debugging session that ended badly',
    { app: { state: running, ready: true }, debug: { state: terminated(130) } },
    [],
  ],
  [
    'a debugging container without an image',
    { app: { state: running, ready: true }, debug: { state: waiting('ErrImagePull') } },
    ['status ErrImagePull of web-0/debug'],
  ],
  ['a container that came back to health', { app: { state: running, ready: true, lastState: terminated(137) } }, []],
  [
    'a container that is up again but not ready',
    { app: { state: running, ready: false, lastState: terminated(137) } },
    ['status Error of web-0/app', 'exit 137 of web-0/app'],
  ],
  [
    'a second attempt that succeeded',
    { app: { state: terminated(0), lastState: terminated(1) }, phase: 'Succeeded' },
    ['status Completed of web-0/app', 'exit 0 of web-0/app'],
  ],
])('%s', (_, statuses, expected) => {
  expect(seen(pod(statuses))).toEqual(expected);
});

test('the history of a container goes with what it says', () => {
  const state = terminated(3, { startedAt: '2026-11-20T19:00:00Z', finishedAt: '2026-11-20T19:00:07Z' });
  const observed = observeKubeObject(pod({ app: { state, restartCount: 4 } }), [], () => at('k', 1))!;
  for (const { captures, time } of observed) {
    expect(captures).toEqual({
      restarts: '4',
      started: '2026-11-20T19:00:00.000Z',
      finished: '2026-11-20T19:00:07.000Z',
    });
    expect(time).toBe(Date.parse('2026-11-20T19:00:07Z'));
  }
});

test('a pod that is being deleted', () => {
  const object = pod({ app: { state: running, ready: true } });
  const metadata = { ...object.metadata, deletionTimestamp: '2026-11-20T19:00:00Z' };
  expect(seen({ ...object, metadata })).toEqual(['status Terminating of web-0']);
});

const event = (name: string, more = {}) => ({
  kind: 'Event',
  type: 'Warning',
  reason: 'Unhealthy',
  message: 'no answer',
  involvedObject: { kind: 'Pod', name },
  ...more,
});

test('in a list, events of a pod that is well are past', () => {
  const items = [pod({ app: { state: running, ready: true } }), event('web-0'), event('web-1')];
  expect(seen({ kind: 'List', items })).toEqual(['text no answer of web-1', 'status Unhealthy of web-1']);
});

test.each([
  ['core/v1', { count: 12 }],
  ['core/v1 with a series', { count: null, series: { count: 12, lastObservedTime: '2026-11-20T19:00:00.000000Z' } }],
  [
    'events.k8s.io/v1',
    {
      involvedObject: undefined,
      message: undefined,
      regarding: { kind: 'Pod', name: 'web-0' },
      note: 'no answer',
      deprecatedCount: 12,
    },
  ],
])('how often an event was seen: %s', (_, more) => {
  const [text] = observeKubeObject(event('web-0', more), [], () => at('k', 1))!;
  expect(told(text!)).toBe('text no answer of web-0');
  expect(text!.captures).toEqual({ count: '12' });
});

test('a watch wraps its objects', () => {
  expect(seen({ type: 'MODIFIED', object: event('web-0') })).toHaveLength(2);
});

test.each([
  [{ kind: 'Status', status: 'Failure', message: 'pods "x" not found' }, ['text pods "x" not found of k']],
  [{ kind: 'Status', status: 'Success' }, []],
])('an answer of the API server', (object, expected) => {
  expect(seen(object)).toEqual(expected);
});

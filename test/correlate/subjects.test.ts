/** src/correlate/subjects.ts: which events speak of the same thing. */
import { groupBySubject, hasIdentity } from '../../src/correlate/subjects.ts';
import type { Event, Subject } from '../../src/model.ts';
import { at, container, event, log, pod, step } from '../build.ts';

const ID = '25b18316d06cf26cc877c2fbf9533d588aa1c811a673ed828c4d416a4e24a670';
const of = (id: string, subject: Subject, more: Partial<Event> = {}) => event(id, { subject, ...more });
const groups = (...events: Event[]) => groupBySubject(events).map((group) => group.map(({ id }) => id).join(' '));

test.each([
  ['one name of a container', [of('a', container('web')), of('b', container('web'))], ['a b']],
  ['two names', [of('a', container('web')), of('b', container('db'))], ['a', 'b']],
  [
    'a full and a short id',
    [
      of('a', container('web', { containerId: ID })),
      of('b', container(ID.slice(0, 12), { containerId: ID.slice(0, 12) })),
    ],
    ['a b'],
  ],
  [
    'an id joins two names',
    [
      of('a', container('web', { containerId: ID })),
      of('b', container('x', { containerId: ID })),
      of('c', container('x')),
    ],
    ['a b c'],
  ],
  [
    'containers of one pod',
    [of('a', container('app', { pod: 'p' })), of('b', container('side', { pod: 'p' })), of('c', pod('p'))],
    ['a b c'],
  ],
  [
    'containers of one name in two pods',
    [of('a', container('app', { pod: 'p' })), of('b', container('app', { pod: 'q' }))],
    ['a', 'b'],
  ],
  [
    'one process id of a kernel log',
    [
      of('a', log('dmesg'), { captures: { pid: '42' } }),
      of('b', log('dmesg'), { captures: { pid: '42' } }),
      of('c', log('dmesg'), { captures: { pid: '7' } }),
    ].map((one) => ({ ...one, at: at('dmesg', 1) })),
    ['a b', 'c'],
  ],
  ['two steps of one log', [of('a', step('Run a')), of('b', step('Run b'))], ['a', 'b']],
  ['two logs', [of('a', log('x'), { at: at('x', 1) }), of('b', log('y'), { at: at('y', 1) })], ['a', 'b']],
  [
    'a node and a workload of one name',
    [of('a', { kind: 'node', name: 'n' }), of('b', { kind: 'workload', name: 'n' })],
    ['a', 'b'],
  ],
])('%s', (_, events, expected) => {
  expect(groups(...events)).toEqual(expected);
});

test.each([
  ['web.log', 'a b'],
  ['logs/web.txt', 'a b'],
  ['C:\\logs\\prev-web.txt', 'a b'],
  ['log-web.txt', 'a b'],
  ['website.log', 'a,b'],
])('the log %s and the container web', (source, expected) => {
  expect(groups(of('a', container('web')), of('b', log(source), { at: at(source, 1) })).join(',')).toBe(expected);
});

test('the log of a pod with several containers belongs to the pod, not to one of them', () => {
  const group = groupBySubject([
    of('a', container('app', { pod: 'p' })),
    of('b', container('side', { pod: 'p' })),
    of('c', log('p.log'), { at: at('p.log', 1) }),
  ])[0]!;
  expect(group.find(({ id }) => id === 'c')!.subject).toEqual(pod('p'));
});

const full = (name: string, digit: string) => container(name, { containerId: digit.repeat(64) });
/** Where one source names a container in one kind of line. */
const said = (id: string, name: string, source: string, more: Partial<Event> = {}) =>
  of(id, container(name), { at: at(source, 1), captures: { container: name }, ...more });
const inJob = (id: string, subject: Subject, source: string) =>
  of(id, { ...subject, step: 'Run it' }, { at: at(source, 1) });

test.each([
  ['the three names of compose v2', [of('a', full('shop-web-1', 'a')), said('b', 'web-1', 'x')], 'a b'],
  ['the names of compose v1 in one log', [of('a', container('web_1')), said('b', 'shop_web_1', 'job.log')], 'a b'],
  [
    'a service with one container',
    [of('a', full('shop-web-1', 'a')), of('b', container('web'), { captures: { service: 'web' } })],
    'a b',
  ],
  [
    'a service with two containers',
    [
      of('a', full('shop-web-1', 'a')),
      of('b', full('shop-web-2', 'b')),
      of('c', container('web'), { captures: { service: 'web' } }),
    ],
    'a,b,c',
  ],
  ['a container that is called like a service', [of('a', full('shop-web-1', 'a')), of('b', container('web'))], 'a,b'],
  [
    'one service of two projects',
    [of('a', full('shop-web-1', 'a')), of('b', full('blog-web-1', 'b')), said('c', 'web-1', 'x')],
    'a,b,c',
  ],
  [
    'services of which one name ends like the other',
    [said('a', 'worker-1', 'x', { pattern: 'exited' }), said('b', 'api-worker-1', 'x', { pattern: 'exited' })],
    'a,b',
  ],
  [
    'a name that was used again',
    [of('a', full('web', 'a')), of('b', full('web', 'b')), of('c', container('web'))],
    'a,b,c',
  ],
  [
    'a name that was used again, and the code tells which',
    [
      of('a', full('web', 'a'), { exitCode: 1 }),
      of('b', full('web', 'b'), { exitCode: 137 }),
      of('c', container('web'), { exitCode: 137 }),
    ],
    'a,b c',
  ],
  [
    'ids that agree in fewer digits than the engine shows',
    [of('a', full('web', 'a')), of('b', container('x', { containerId: 'a'.repeat(11) }))],
    'a,b',
  ],
  [
    'ids that begin alike',
    [
      of('a', container('x', { containerId: 'a'.repeat(64) })),
      of('b', container('y', { containerId: `${'a'.repeat(20)}${'b'.repeat(44)}` })),
    ],
    'a,b',
  ],
  [
    'one name in the logs of two jobs',
    [inJob('a', container('web-1'), 'x'), inJob('b', container('web-1'), 'y')],
    'a,b',
  ],
  ['one pod in the logs of two jobs', [inJob('a', pod('web-0'), 'x'), inJob('b', pod('web-0'), 'y')], 'a,b'],
  ['a job and what was captured beside it', [inJob('a', container('web-1'), 'x'), of('b', full('web-1', 'a'))], 'a b'],
  [
    'a kernel line by the id in its cgroup',
    [of('a', full('web', 'a')), of('b', { ...log('dmesg'), process: 'node', containerId: 'a'.repeat(64) })],
    'a b',
  ],
  [
    'a kernel line by the uid of the pod',
    [
      of('a', pod('web-0'), { captures: { podUid: '7baa12a9-b405-4dd4-90ce-919f21b84500' } }),
      of('b', log('dmesg'), { captures: { podUid: '7baa12a9_b405_4dd4_90ce_919f21b84500', pid: '7' } }),
    ],
    'a b',
  ],
  [
    'a kernel line by the pid of the main process',
    [of('a', full('web', 'a'), { captures: { mainPid: '42' } }), of('b', log('dmesg'), { captures: { pid: '42' } })],
    'a b',
  ],
  [
    'a pid that another source calls a process',
    [
      of('a', log('x'), { at: at('x', 1), captures: { pid: '42' } }),
      of('b', log('y'), { at: at('y', 1), captures: { pid: '42' } }),
    ],
    'a,b',
  ],
  [
    'a container by the id that its pod gives it',
    [
      of('a', container('app', { pod: 'web-0', containerId: 'a'.repeat(64) })),
      of('b', { ...log('dmesg'), containerId: 'a'.repeat(64) }),
    ],
    'a b',
  ],
  [
    'a pod that was restarted: one subject, two ids',
    [
      of('a', container('app', { pod: 'web-0', containerId: 'a'.repeat(64) })),
      of('b', container('app', { pod: 'web-0', containerId: 'b'.repeat(64) })),
    ],
    'a b',
  ],
])('%s', (_, events, expected) => {
  expect(groups(...events).join(',')).toBe(expected);
});

test('each event of a group knows what one of them knows', () => {
  const id = 'a'.repeat(64);
  const [group] = groupBySubject([
    of('a', container('shop-web-1', { containerId: id, image: 'web:1' })),
    said('b', 'web-1', 'compose.log'),
    of('c', { ...log('dmesg'), process: 'node', containerId: id }),
  ]);
  const known = { kind: 'container', name: 'shop-web-1', container: 'shop-web-1', containerId: id, image: 'web:1' };
  expect(group!.map(({ subject }) => subject)).toEqual([known, known, { ...known, process: 'node' }]);
});

test('a kernel line without a container is about a process', () => {
  const killed = of('a', { ...log('dmesg'), process: 'node' }, { captures: { pid: '42' } });
  expect(groupBySubject([killed])[0]![0]!.subject).toMatchObject({ kind: 'process', name: 'node' });
});

test.each([
  [
    'pods/shop_web-0_7baa12a9-b405-4dd4-90ce-919f21b84500/app/0.log',
    { namespace: 'shop', pod: 'web-0', container: 'app' },
  ],
  [`containers/web-0_shop_app-${'a'.repeat(64)}.log`, { namespace: 'shop', pod: 'web-0', container: 'app' }],
])('the log of a node %s tells whose it is', (source, subject) => {
  expect(groupBySubject([of('a', log(source), { at: at(source, 1) })])[0]![0]!.subject).toMatchObject(subject);
});

test('steps and logs are places, not things', () => {
  expect([hasIdentity(step('a')), hasIdentity(log('a')), hasIdentity(pod('a')), hasIdentity(container('a'))]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

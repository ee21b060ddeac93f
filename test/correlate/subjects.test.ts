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

test('steps and logs are places, not things', () => {
  expect([hasIdentity(step('a')), hasIdentity(log('a')), hasIdentity(pod('a')), hasIdentity(container('a'))]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

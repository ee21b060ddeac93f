/** src/correlate/identity.ts: events with a key in common are about the same thing. */
import { identities } from '../../src/correlate/identity.ts';
import type { Event } from '../../src/model.ts';
import { at, container, event, log, pod, step } from '../build.ts';

const ID = 'a'.repeat(64);
const NODE = { kind: 'node', name: 'n1' } as const;
/** Whether the first two of these are about the same thing. */
function same(...events: Event[]): boolean {
  const keysOf = identities(events);
  const [a, b] = [keysOf(events[0]!), keysOf(events[1]!)];
  return a.some((key) => b.includes(key));
}
const seen = (subject: Event['subject'], captures: Record<string, string> = {}, source = 'x') =>
  event('x', { subject, captures, at: at(source, 1) });

test.each<[string, boolean, Event[]]>([
  ['a node in two sources', true, [seen(NODE), seen(NODE, {}, 'y')]],
  ['two nodes', false, [seen(NODE), seen({ ...NODE, name: 'n2' })]],
  ['a node and a workload of its name', false, [seen(NODE), seen({ kind: 'workload', name: 'n1' })]],
  ['a node and a container of its name', false, [seen(NODE), seen(container('n1'))]],
  [
    'the log of an id and its container',
    true,
    [seen({ ...log('x'), containerId: ID }), seen(container('web', { containerId: ID }))],
  ],
  [
    'one uid of a pod, written in two ways',
    true,
    [seen(log('x'), { podUid: '1-2' }), seen(log('y'), { podUid: '1_2' }, 'y')],
  ],
  ['two uids', false, [seen(log('x'), { podUid: '1-2' }), seen(log('x'), { podUid: '1-3' })]],
  ['a pod and its uid', true, [seen(pod('p'), { podUid: '1-2' }), seen(log('y'), { podUid: '1-2' }, 'y')]],
  ['one process of one source', true, [seen(log('x'), { pid: '42' }), seen(log('x'), { pid: '42' })]],
  ['of two sources', false, [seen(log('x'), { pid: '42' }), seen(log('y'), { pid: '42' }, 'y')]],
  [
    'the main process of a container',
    true,
    [seen(log('dmesg'), { pid: '42' }, 'dmesg'), seen(container('web', { containerId: ID }), { mainPid: '42' })],
  ],
  [
    'another process than that',
    false,
    [seen(log('dmesg'), { pid: '43' }, 'dmesg'), seen(container('web', { containerId: ID }), { mainPid: '42' })],
  ],
  [
    'a container without an id has no main process',
    false,
    [seen(log('dmesg'), { pid: '42' }, 'dmesg'), seen(container('web'), { mainPid: '42' })],
  ],
  [
    'a process that a line gives to a container by its id',
    true,
    [seen({ ...log('dmesg'), containerId: ID }, { pid: '42' }), seen(log('dmesg'), { pid: '42' })],
  ],
  ['but not by its name', false, [seen(container('web'), { pid: '42' }), seen(log('x'), { pid: '42' })]],
  ['two steps', false, [seen(step('a')), seen(step('b'))]],
  ['one step', true, [seen(step('a')), seen(step('a'))]],
])('%s: %s', (_, expected, events) => {
  expect(same(...events)).toBe(expected);
});

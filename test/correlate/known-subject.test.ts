/** src/correlate/known-subject.ts: what all events of a group know together of the thing that they are about. */
import { completeSubjects } from '../../src/correlate/known-subject.ts';
import type { Event, Subject } from '../../src/model.ts';
import { container, event, log, pod, step } from '../build.ts';

const ID = '25b18316d06cf26cc877c2fbf9533d588aa1c811a673ed828c4d416a4e24a670';
const OTHER = 'f'.repeat(64);
const completed = (...subjects: Subject[]) =>
  completeSubjects(subjects.map((subject) => event('x', { subject }))).map(({ subject }) => subject);

test('a line of a log learns the container that others name', () => {
  expect(completed(step('Run it'), container('web', { image: 'web:1' }))).toEqual([
    { ...step('Run it'), kind: 'container', name: 'web', container: 'web', image: 'web:1' },
    container('web', { image: 'web:1' }),
  ]);
});

test('a short id gives way to the full one, and is the name where there is none', () => {
  const short = { ...log('x'), containerId: ID.slice(0, 12) };
  const [first] = completed(short, { ...log('y'), containerId: ID });
  expect(first).toMatchObject({ kind: 'container', name: ID.slice(0, 12), containerId: ID });
  expect(completed(short)[0]).toMatchObject({ kind: 'container', name: ID.slice(0, 12) });
});

test('after a restart a container has another id, which stays with its events', () => {
  const [first, second] = completed(container('web', { containerId: ID }), container('web', { containerId: OTHER }));
  expect([first!.containerId, second!.containerId]).toEqual([ID, OTHER]);
});

test('of several names the one that was seen with an id, then the longest, then the first by letter', () => {
  const names = (...subjects: Subject[]) => completed(...subjects).map(({ name }) => name);
  expect(names(container('shop-web-1'), container('web', { containerId: ID }))).toEqual(['web', 'web']);
  expect(names(container('web'), container('shop-web-1'))).toEqual(['shop-web-1', 'shop-web-1']);
  expect(names(container('b'), container('a'))).toEqual(['a', 'a']);
  expect(names(container('a'), container('b'))).toEqual(['a', 'a']);
});

test('what is known of a pod holds for all its containers, what is known of one for that one', () => {
  const [app, side, whole] = completed(
    container('app', { pod: 'p', image: 'app:1' }),
    container('side', { pod: 'p', namespace: 'shop' }),
    pod('p', { node: 'n1' }),
  );
  expect(app).toEqual(container('app', { pod: 'p', namespace: 'shop', node: 'n1', image: 'app:1' }));
  expect(side).toEqual(container('side', { pod: 'p', namespace: 'shop', node: 'n1' }));
  expect(whole).toEqual(pod('p', { namespace: 'shop', node: 'n1' }));
});

test('in a pod an id tells the container', () => {
  const [, bare] = completed(
    container('app', { pod: 'p', containerId: ID, image: 'app:1' }),
    { ...log('x'), containerId: ID.slice(0, 12) },
    container('side', { pod: 'p', image: 'side:1' }),
  );
  expect(bare).toMatchObject({ kind: 'container', name: 'app', container: 'app', pod: 'p', image: 'app:1' });
});

test('an id that is nobody’s stands for itself in a pod', () => {
  const [, bare] = completed(container('app', { pod: 'p', image: 'app:1' }), { ...log('x'), containerId: OTHER });
  expect(bare).toEqual({ ...log('x'), kind: 'pod', name: 'p', pod: 'p', containerId: OTHER });
});

const killed = (subject: Subject, pid?: string): Event => event('x', { subject, captures: pid ? { pid } : {} });

test.each([
  ['the kernel names a process', killed({ ...log('dmesg'), process: 'node' }, '42'), 'process node'],
  ['so does a step', killed({ ...step('Run it'), process: 'node' }, '42'), 'process node'],
  ['not without its number', killed({ ...log('dmesg'), process: 'node' }), 'log dmesg'],
  ['not without its name', killed(log('dmesg'), '42'), 'log dmesg'],
  ['nor for a node', killed({ kind: 'node', name: 'n1', process: 'node' }, '42'), 'node n1'],
])('%s', (_, one, expected) => {
  const [{ subject }] = completeSubjects([one]) as [Event];
  expect(`${subject.kind} ${subject.name}`).toBe(expected);
});

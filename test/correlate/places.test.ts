/** src/correlate/places.ts: the same cause in several places of one origin. */
import { mergePlaces } from '../../src/correlate/places.ts';
import type { Event, Incident, Subject } from '../../src/model.ts';
import { at, container, event, log, pod, step } from '../build.ts';

const incident = (id: string, subject: Subject, more: Partial<Event> = {}): Incident => {
  const root = event(id, { role: 'cause', subject, ...more });
  return { root, chain: [root], context: [], places: [subject], severity: 'error' } as unknown as Incident;
};
const inFile = (source: string, text = 'Test failed') => ({ at: { ...at(source, 1), text } });
const sizes = (...incidents: Incident[]) => mergePlaces(incidents).map(({ chain }) => chain.length);
const RUN = step('Run tests');

test.each<[string, number[], Incident[]]>([
  [
    'pods of one workload',
    [2],
    [incident('oom', pod('web-7d4b9c6f5d-abcde')), incident('oom', pod('web-7d4b9c6f5d-fghij'))],
  ],
  [
    'pods of two workloads',
    [1, 1],
    [incident('oom', pod('web-7d4b9c6f5d-abcde')), incident('oom', pod('api-7d4b9c6f5d-abcde'))],
  ],
  [
    'of two namespaces',
    [1, 1],
    [incident('oom', pod('w-0', { namespace: 'a' })), incident('oom', pod('w-1', { namespace: 'b' }))],
  ],
  ['of two causes', [1, 1], [incident('oom', pod('w-0')), incident('sigsegv', pod('w-1'))]],
  ['with two codes', [1, 1], [incident('x', pod('w-0'), { exitCode: 1 }), incident('x', pod('w-1'), { exitCode: 2 })]],
  ['one with a code', [1, 1], [incident('x', pod('w-0'), { exitCode: 1 }), incident('x', pod('w-1'))]],
  [
    'two containers of a pod',
    [1, 1],
    [incident('x', container('a', { pod: 'w-0' })), incident('x', container('b', { pod: 'w-1' }))],
  ],
  [
    'one container of two pods',
    [2],
    [incident('x', container('a', { pod: 'w-0' })), incident('x', container('a', { pod: 'w-1' }))],
  ],
  ['with two images', [1, 1], [incident('x', pod('w-0', { image: 'a' })), incident('x', pod('w-1', { image: 'b' }))]],
  [
    'containers of one service',
    [2],
    [incident('x', container('shop-web-1', { image: 'a' })), incident('x', container('shop-web-2', { image: 'a' }))],
  ],
  [
    'of compose v1',
    [2],
    [incident('x', container('shop_web_1', { image: 'a' })), incident('x', container('shop_web_12', { image: 'a' }))],
  ],
  [
    'of two services',
    [1, 1],
    [incident('x', container('shop-web-1', { image: 'a' })), incident('x', container('shop-api-1', { image: 'a' }))],
  ],
  ['without an image', [1, 1], [incident('x', container('shop-web-1')), incident('x', container('shop-web-2'))]],
  [
    'without numbers',
    [1, 1],
    [incident('x', container('web', { image: 'a' })), incident('x', container('web', { image: 'a' }))],
  ],
  [
    'a year is no number',
    [1, 1],
    [incident('x', container('web-20261', { image: 'a' })), incident('x', container('web-20262', { image: 'a' }))],
  ],
  [
    'jobs of a matrix',
    [2],
    [incident('x', RUN, inFile('1_test (20).txt')), incident('x', RUN, inFile('logs/12_test (22, a).txt'))],
  ],
  [
    'jobs with versions',
    [2],
    [incident('x', RUN, inFile('test-3.9.log')), incident('x', RUN, inFile('test-3.12.log'))],
  ],
  [
    'jobs by their names',
    [2],
    [incident('x', { ...RUN, job: 'test (a)' }), incident('x', { ...RUN, job: 'test (b)' })].map((one) => ({
      ...one,
      root: { ...one.root, ...inFile('run.log') },
    })),
  ],
  ['two jobs', [1, 1], [incident('x', RUN, inFile('1_test.txt')), incident('x', RUN, inFile('2_lint.txt'))]],
  [
    'two steps',
    [1, 1],
    [incident('x', RUN, inFile('1_t (a).txt')), incident('x', step('Run b'), inFile('2_t (b).txt'))],
  ],
  [
    'two messages',
    [1, 1],
    [incident('x', RUN, inFile('1_t (a).txt', 'a')), incident('x', RUN, inFile('2_t (b).txt', 'b'))],
  ],
  [
    'messages but for numbers',
    [2],
    [
      incident('x', RUN, inFile('1_t (a).txt', 'at 0xdeadbeef: 12')),
      incident('x', RUN, inFile('2_t (b).txt', 'at 0xff: 9')),
    ],
  ],
  [
    'what only repeats a code',
    [1, 1],
    [
      incident('x', RUN, { ...inFile('1_t (a).txt'), role: 'wrapper' }),
      incident('x', RUN, { ...inFile('2_t (b).txt'), role: 'wrapper' }),
    ],
  ],
  ['logs of no step', [1, 1], [incident('x', log('a'), inFile('a')), incident('x', log('a'), inFile('a'))]],
])('%s', (_, expected, incidents) => {
  expect(sizes(...incidents)).toEqual(expected);
});

test('the first leads, and every place is named once, with its job', () => {
  const all = [
    incident('x', RUN, inFile('logs/1_test (20).txt')),
    incident('y', log('z')),
    incident('x', RUN, inFile('2_test (22).log')),
    incident('x', RUN, inFile('2_test (22).log')),
  ];
  const [first, second] = mergePlaces(all);
  expect(first!.root).toBe(all[0]!.root);
  expect(first!.chain).toEqual([all[0]!.root, all[2]!.root, all[3]!.root]);
  expect(first!.places).toEqual([
    { ...RUN, job: 'test (20)' },
    { ...RUN, job: 'test (22)' },
  ]);
  expect(second).toBe(all[1]);
});

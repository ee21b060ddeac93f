/** src/diagnose/timeline.ts and memory.ts: what happened when, and how much memory there was. */
import { memoryOf } from '../../src/diagnose/memory.ts';
import { timelineOf } from '../../src/diagnose/timeline.ts';
import type { Event, Incident } from '../../src/model.ts';
import { at, container, event, library, pattern, step } from '../build.ts';

const LIBRARY = library(
  pattern('stop'),
  pattern('sent', { role: 'context' }),
  pattern('state', { role: 'context', statuses: ['running'] }),
);
const web = container('web');
let line = 0;
const told = (id: string, seconds: number | undefined, more: Partial<Event> = {}): Event =>
  event(id, {
    subject: web,
    at: at('events', ++line),
    ...(seconds !== undefined && { time: Date.UTC(2026, 0, 1) + seconds * 1000 }),
    ...more,
  });
const incident = (chain: readonly Event[], context: readonly Event[] = []): Incident => ({
  root: chain[0]!,
  severity: 'error',
  chain,
  context,
  places: [chain[0]!.subject],
});
const timeline = (...args: Parameters<typeof incident>) =>
  timelineOf(incident(...args), LIBRARY, ({ id, exitCode }) => `${id}${exitCode ?? ''}`);
const labels = (...args: Parameters<typeof incident>) => timeline(...args).map(({ label }) => label);

test('asked to stop, killed, ended: in the order of the clock, the background too', () => {
  const ended = told('ended', 11.5, { exitCode: 137 });
  const asked = told('sent', 1, { role: 'context' });
  expect(timeline([told('stop', 11), ended], [asked])).toEqual([
    { time: '2026-01-01T00:00:01.000Z', label: 'sent', pattern: 'sent' },
    { time: '2026-01-01T00:00:11.000Z', label: 'stop', pattern: 'stop' },
    { time: '2026-01-01T00:00:11.500Z', label: 'ended137', pattern: 'ended' },
  ]);
});

test.each([
  ['one moment', [told('stop', 1)], []],
  ['all at once', [told('stop', 1), told('ended', 1.2)], []],
  ['clocks that differ by weeks', [told('stop', 1), told('ended', 9e5)], []],
  ['nothing has a time', [told('stop', undefined), told('ended', undefined)], []],
  ['a repeated one stands once', [told('stop', 1), told('ended', 2), told('ended', 2.1)], ['stop', 'ended']],
  ['a state is nothing that happened', [told('stop', 1), told('ended', 2)], ['stop', 'ended']],
  [
    'what befell another container is left out, the step is not',
    [told('stop', 1), told('other', 2, { subject: container('db') }), told('step', 3, { subject: step('Run') })],
    ['stop', 'step'],
  ],
])('%s', (_, chain, expected) => {
  expect(labels(chain, [told('state', 0, { role: 'context' })])).toEqual(expected);
});

test('of many moments the first and the last are shown, and it is said how many are not', () => {
  const chain = Array.from({ length: 20 }, (_, i) => told(`e${i}`, i));
  const moments = timeline(chain);
  expect(moments.map(({ label }) => label)).toEqual([0, 1, 2, 3, 16, 17, 18, 19].map((i) => `e${i}`));
  expect(moments.map(({ skipped }) => skipped).filter(Boolean)).toEqual([12]);
  expect(moments[4]!.skipped).toBe(12);
});

const KILL =
  'Memory cgroup out of memory: Killed process 7 (app) total-vm:9kB, anon-rss:16000kB, file-rss:652kB, shmem-rss:8kB';

test('memory: what the kernel counted, against its limit; nothing when one is unknown', () => {
  const killed = told('oom', undefined, { at: at('dmesg', 2, KILL) });
  const limit = told('usage', undefined, { role: 'context', captures: { limit: '16384kB' } });
  expect(memoryOf(incident([killed], [limit]))).toEqual({ used: 16_008 * 1024, limit: 16_384 * 1024 });
  expect(memoryOf(incident([killed]))).toBeUndefined();
  expect(memoryOf(incident([limit]))).toBeUndefined();
  expect(memoryOf(incident([killed, told('x', 1, { captures: { limit: '80%' } })]))).toBeUndefined();
});

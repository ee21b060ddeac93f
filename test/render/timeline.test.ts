/** src/render/timeline.ts and excerpt.ts: moments, memory, and the lines around a line. */
import { excerpt } from '../../src/render/excerpt.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { drawing, memoryBar, timelineLines } from '../../src/render/timeline.ts';
import { diagnosis, evidence } from '../build.ts';

const moment = (time: string, label: string, skipped?: number) => ({
  time: `2026-01-01T${time}Z`,
  label,
  pattern: 'any',
  ...(skipped && { skipped }),
});
const TIMELINE = [
  moment('23:59:58.900', 'Asked to stop'),
  moment('23:59:58.920', 'It said so'),
  moment('23:59:59.920', 'Killed', 3),
];
const link = (label: string, role: 'cause' | 'wrapper' = 'cause') => ({
  id: 'any',
  role,
  title: `${label} of web-1`,
  label,
  source: 'a',
  line: 1,
});

test('a line a moment, and one for those that are left out', () => {
  expect(timelineLines(TIMELINE, EN)).toEqual([
    ['23:59:58.9', '', 'Asked to stop'],
    ['23:59:58.9', '', 'It said so'],
    ['', '', '3 more in between'],
    ['23:59:59.9', '+1 s', 'Killed'],
  ]);
  const seconds = [moment('10:00:00.000', 'a'), moment('10:01:30.000', 'b')];
  expect(timelineLines(seconds, EN).map(([clock, later]) => `${clock} ${later}`)).toEqual([
    '10:00:00 ',
    '10:01:30 +1 min 30 s',
  ]);
});

test('the drawing has the moments, else how one led to the other, else nothing', () => {
  const chain = [link('Out of memory'), link('A step ended', 'wrapper'), link('A step ended', 'wrapper')];
  const timed = drawing(diagnosis({ chain, timeline: TIMELINE }), EN).split('\n');
  expect(timed.slice(3, -1)).toEqual([
    '  accTitle: What happened when (UTC)',
    '  b0["23:59:58 Asked to stop"]',
    '  b0 --> b1["23:59:58 It said so"]',
    '  b1 -->|"1 s later, 3 more in between"| b2["23:59:59 Killed"]',
  ]);
  expect(drawing(diagnosis({ chain }), EN).split('\n').slice(3, -1)).toEqual([
    '  accTitle: How one led to the other',
    '  b0["Out of memory"]',
    '  b0 --> b1["A step ended"]',
  ]);
  expect(drawing(diagnosis({ chain: [link('Out of memory')] }), EN)).toBe('');
});

test.each([
  [16, 16, '████████████████████ memory in use: 16 MiB of 16 MiB'],
  [15.5, 16, '███████████████████░ memory in use: 15.5 MiB of 16 MiB'],
  [0, 16, '░░░░░░░░░░░░░░░░░░░░ memory in use: 0 MiB of 16 MiB'],
  [32, 16, '████████████████████ memory in use: 32 MiB of 16 MiB'],
])('%d of %d MiB', (used, limit, bar) => {
  expect(memoryBar({ used: used * 2 ** 20, limit: limit * 2 ** 20 }, EN)).toBe(bar);
});

const shown = (one: Parameters<typeof excerpt>[0], all: Parameters<typeof excerpt>[1], width = 60) =>
  excerpt(one, all, width).map(({ gutter, text }) => `${gutter} ${text}`.trimEnd());

test('evidence that stands near is shown around the line; a jump is marked', () => {
  const line = (number: number, text: string, source = 'a.log') =>
    evidence(text, { source, line: number, highlight: [0, 3] });
  const main = line(10, 'ended with 137');
  const rest = [line(9, 'killed'), line(12, 'after'), line(14, 'far'), line(9, 'elsewhere', 'b.log')];
  expect(shown(main, rest)).toEqual(['   9 │ killed', '> 10 │ ended with 137', '     │ ^^^', '   ⋮ │', '  12 │ after']);
});

test('wide characters are marked as wide as they are', () => {
  expect(shown(evidence('容器被杀死 137', { line: 3, highlight: [2, 5] }), [])).toEqual([
    '> 3 │ 容器被杀死 137',
    '    │     ^^^^^^',
  ]);
  const long = shown(evidence(`${'容'.repeat(50)}137${'器'.repeat(50)}`, { line: 3, highlight: [50, 53] }), [], 40);
  expect(long[0]).toContain('137');
});

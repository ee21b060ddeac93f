import { createCollector } from '../../src/match/collector.ts';
import type { Library } from '../../src/match/library.ts';
import type { Event } from '../../src/model.ts';
import type { Step } from '../../src/read/ci/step.ts';

const library = { byStatus: () => undefined } as unknown as Library;

const event = (pattern: string, line: number, role: Event['role'] = 'cause'): Event => ({
  pattern,
  meaning: pattern,
  id: pattern,
  role,
  subject: { kind: 'log', name: 'a.log' },
  at: { source: 'a.log', line, column: 1, endColumn: 2, text: 'x', highlight: [0, 1] },
  captures: {},
});
const step = (outcome: Step['outcome'] = 'unknown'): Step => ({ name: 'test', outcome });

test('one pattern has no more than a thousand in a step, and as many in the next', () => {
  const collector = createCollector(library);
  for (const one of [step(), step()]) {
    for (let line = 1; line <= 1001; line++) collector.add([event('timeout', line)], one);
    collector.forgetPlaces();
  }
  const { events, leftOut } = collector.end(false);
  expect([events.length, leftOut]).toEqual([2000, 2]);
});

test('a pattern is seen once at a place, until the places are forgotten', () => {
  const collector = createCollector(library);
  collector.add([event('timeout', 1)], undefined);
  collector.add([event('timeout', 1), event('timeout', 2)], undefined);
  collector.forgetPlaces();
  collector.add([event('timeout', 1)], undefined);
  expect(collector.end(false).events.map(({ at }) => at.line)).toEqual([1, 2, 1]);
});

test.each([false, true])('of a step that passed, what is no background is dismissed; it is the last: %s', (isLast) => {
  const collector = createCollector(library);
  collector.add([event('timeout', 1), event('notice', 2, 'context')], step('passed'));
  if (!isLast) collector.add([event('notice', 3, 'context')], step('failed'));
  const { events, dismissed } = collector.end(false);
  expect(dismissed.map(({ at }) => at.line)).toEqual([1]);
  expect(events.map(({ at }) => at.line)).toEqual(isLast ? [] : [3]);
});

test('of a text with very many events the first of each pattern is kept in each step, and the rest is counted', () => {
  const collector = createCollector(library);
  const flood = Array.from({ length: 30 }, (_, i) => `pattern-${i}`);
  const first = step();
  for (let line = 1; line <= 800; line++)
    collector.add(
      flood.map((pattern) => event(pattern, line)),
      first,
    );
  const next = step();
  for (let line = 801; line <= 810; line++) collector.add([event('pattern-0', line), event('new', line)], next);
  const { events, leftOut } = collector.end(false);
  expect([events.length, leftOut]).toEqual([20_002, 4000 + 18]);
  expect(events.slice(-2).map(({ pattern, at }) => `${pattern} ${at.line}`)).toEqual(['pattern-0 801', 'new 801']);
});

test('a text has so many events and no more, whatever its steps', () => {
  const collector = createCollector(library);
  for (let line = 1; line <= 50_010; line++) collector.add([event('timeout', line)], step());
  const { events, leftOut, full } = collector.end(false);
  expect([events.length, leftOut, full]).toEqual([50_000, 10, true]);
});

/** src/correlate/place.ts: which errors are one block, and what stands below all others. */
import { BLOCK_GAP, blockStart, standsBelow, stepOf } from '../../src/correlate/place.ts';
import type { Event } from '../../src/model.ts';
import { at, container, event, step } from '../build.ts';

const seen = (id: string, line: number, source = 'job.log') => event(id, { at: at(source, line) });
const lines = (...numbers: number[]) => numbers.map((line) => seen('a', line));
const startOf = (one: Event, events: readonly Event[]) => blockStart(one, events).at.line;

test.each([
  ['one', [5], 5],
  ['errors that stand together', [5, 6, 9], 5],
  ['as far apart as one block has them', [5, 5 + BLOCK_GAP, 5 + 2 * BLOCK_GAP], 5],
  ['one line further', [5, 6 + BLOCK_GAP], 6 + BLOCK_GAP],
  ['the last of two blocks', [1, 2, 50, 52], 50],
])('a block begins with its first error: %s', (_, numbers, start) => {
  const events = lines(...numbers);
  for (const one of events) expect(startOf(one, events)).toBe(start);
});

test('errors of another kind, and of another log, are no part of it', () => {
  const one = seen('a', 20);
  expect(startOf(one, [seen('b', 18), one])).toBe(20);
  expect(startOf(one, [seen('a', 18, 'other.log'), one])).toBe(20);
  expect(startOf(one, [])).toBe(20);
});

test.each([
  ['the last is alone', [seen('a', 1), seen('z', 50)], [], 10, true],
  ['far enough below', [seen('a', 1), seen('z', 50)], [seen('a', 40)], 10, true],
  ['too near', [seen('a', 1), seen('z', 50)], [seen('a', 41)], 10, false],
  ['behind it', [seen('a', 1), seen('z', 50)], [seen('a', 60)], 10, false],
  ['others do not matter', [seen('a', 1), seen('z', 50)], [seen('b', 49)], 10, true],
  ['nor does what is like the last', [seen('a', 1), seen('z', 50)], [seen('z', 60)], 10, true],
  ['another log cannot be compared', [seen('a', 1), seen('z', 50)], [seen('a', 1, 'b.log')], 10, false],
])('what stands below: %s', (_, basis, events, gap, expected) => {
  expect(standsBelow(basis, events, gap)).toBe(expected);
});

test('a step is told by its log, its job, its name and the container in which it runs', () => {
  const keys = [
    event('x', { subject: step('a') }),
    event('x', { subject: step('b') }),
    event('x', { subject: { ...step('a'), job: 'j' } }),
    event('x', { subject: container('web', { step: 'a' }) }),
    event('x', { subject: step('a'), at: at('b.log', 1) }),
  ].map(stepOf);
  expect(new Set(keys).size).toBe(keys.length);
});

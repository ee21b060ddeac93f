/** src/correlate/siblings.ts: a job that was cancelled since another one failed. */
import { correlate } from '../../src/correlate/correlate.ts';
import type { Event } from '../../src/model.ts';
import { event, library, pattern, step } from '../build.ts';

const LIBRARY = library(
  pattern('job-cancelled', { role: 'cause', category: 'ci-control', confidence: 'high' }),
  pattern('test-failure', { role: 'cause', confidence: 'medium' }),
  pattern('runner', { role: 'wrapper', confidence: 'low' }),
);
const told = (id: string, job: string, line: number, more: Partial<Event> = {}) =>
  event(id, { role: 'cause', subject: { ...step('Run tests'), job }, at: at(line), ...more });
const at = (line: number) => ({ ...event('x').at, line });
const roots = (...events: Event[]) => correlate(events, LIBRARY).map(({ root, chain }) => `${root.id} ${chain.length}`);

test('the job that failed leads, and takes over those that were cancelled', () => {
  expect(
    roots(told('job-cancelled', 'a (3.11)', 10), told('test-failure', 'a (3.12)', 20), told('job-cancelled', 'b', 30)),
  ).toEqual(['test-failure 3']);
});

test('a failure that came later is no reason', () => {
  expect(roots(told('job-cancelled', 'a', 10, { time: 1000 }), told('test-failure', 'b', 20, { time: 2000 }))).toEqual([
    'job-cancelled 1',
    'test-failure 1',
  ]);
});

test('a job that failed in itself and was cancelled as well is one job', () => {
  expect(roots(told('test-failure', 'a', 10), told('job-cancelled', 'a', 20))).toHaveLength(2);
});

test('steps of one name in two jobs do not explain each other', () => {
  const wrapper = told('runner', 'b', 20, { role: 'wrapper', id: 'app-error', exitCode: 1 });
  expect(roots(told('test-failure', 'a', 10), wrapper)).toEqual(['test-failure 1', 'app-error 1']);
});

/** src/diagnose/retry.ts: why a retry helps or not, in words. */
import { neverPassed, retryReason } from '../../src/diagnose/retry.ts';
import type { Event, Incident, Retryable } from '../../src/model.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { at, event, pattern, step } from '../build.ts';

const root = (line: number) => event('refused', { role: 'cause', at: at('job.log', line) });
const mark = (line: number, more: Partial<Event> = {}) =>
  event('mark', { role: 'context', at: at('job.log', line), captures: { attempt: '1' }, ...more });
const incident = (chain: readonly Event[], context: readonly Event[] = []): Incident => ({
  root: chain[0]!,
  severity: 'error',
  chain,
  context,
  places: [step('Run it')],
});
const of = (retryable: Retryable, category: string) => pattern('refused', { retryable, category });

test.each<[Retryable, string, string]>([
  ['yes', 'network', 'the reason lies outside of the job and mostly passes'],
  ['yes', 'none', 'the reason mostly passes'],
  ['no', 'auth', 'the same credentials are refused again'],
  ['no', 'app-failure', 'the same code ends the same way'],
  ['unknown', 'memory', 'it depends on how much memory the rest takes'],
])('%s, %s: %s', (retryable, category, reason) => {
  expect(retryReason(of(retryable, category), incident([root(1)]), EN)).toBe(reason);
});

test('where only a code is known, nobody knows', () => {
  const bare = incident([event('sigkill-unknown')]);
  expect(retryReason(of('unknown', 'memory'), bare, EN)).toBe('the cause is not known');
});

test.each([
  ['a mark behind each attempt', incident([root(1), root(3)], [mark(2), mark(4)]), 2],
  ['and what failed behind the last of them', incident([root(1), root(3)], [mark(2)]), 2],
  ['but no mark of another log', incident([root(1)], [mark(2, { at: at('other.log', 2) }), mark(4)]), 0],
  ['nor one of what passed in the end', incident([root(9)], [mark(2, { overcome: 'passed' })]), 0],
])('attempts are counted: %s', (_, tried, attempts) => {
  const told = attempts
    ? [`Such a failure mostly passes by itself, but it came back in each of ${attempts} attempts.`]
    : [];
  expect(neverPassed(of('yes', 'network'), tried, EN)).toEqual(told);
  expect(retryReason(of('yes', 'network'), tried, EN).includes('times in this run')).toBe(attempts > 0);
  expect(neverPassed(of('no', 'network'), tried, EN)).toEqual([]);
});

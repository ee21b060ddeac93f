/** src/correlate/workload.ts and what correlate makes of it: a workload fails because its pods do. */
import { correlate } from '../../src/correlate/correlate.ts';
import { ownsPod, workloadOf } from '../../src/correlate/workload.ts';
import type { Subject } from '../../src/model.ts';
import { container, event, library, pattern } from '../build.ts';

test.each([
  ['migrate', 'migrate-fbkzl', true],
  ['migrate', 'migrate-0-fbkzl', true],
  ['web', 'web-8df755d95-nzrwc', true],
  ['web-8df755d95', 'web-8df755d95-nzrwc', true],
  ['db', 'db-0', true],
  ['web', 'web-frontend', false],
  ['web', 'web-api-8df755d95-nzrwc', false],
  ['web', 'web', false],
  ['we', 'web-0', false],
])('%s owns %s: %s', (workload, pod, owns) => {
  expect(ownsPod(workload, pod)).toBe(owns);
});

test.each([
  ['web-8df755d95-nzrwc', 'web'],
  ['migrate-fbkzl', 'migrate'],
  ['db-0', 'db'],
])('%s is a pod of %s', (pod, workload) => {
  expect(workloadOf(pod)).toBe(workload);
});

const LIBRARY = library(
  pattern('app-error', { confidence: 'low' }),
  pattern('not-ready', { severity: 'warning' }),
  pattern('backoff-limit'),
  pattern('deadline', { role: 'cause' }),
);
const job = (namespace?: string): Subject => ({ kind: 'workload', name: 'migrate', ...(namespace && { namespace }) });
const app = container('app', { pod: 'migrate-fbkzl', namespace: 'shop' });
const incidents = (...events: Parameters<typeof correlate>[0]) =>
  correlate(events, LIBRARY).map(({ chain }) => chain.map(({ id }) => id).join(' < '));

test.each([
  ['its namespace', job('shop'), ['app-error < backoff-limit']],
  ['no namespace', job(), ['app-error < backoff-limit']],
  ['another namespace', job('other'), ['backoff-limit', 'app-error']],
])('what a job shows is explained by its pod: %s', (_, subject, expected) => {
  expect(incidents(event('backoff-limit', { subject }), event('app-error', { subject: app }))).toEqual(expected);
});

test('a reason of the workload itself stands alone', () => {
  const deadline = event('deadline', { role: 'cause', subject: job() });
  expect(incidents(deadline, event('app-error', { subject: app }))).toEqual(['deadline', 'app-error']);
});

test('an error is not explained by a mere warning', () => {
  const failed = event('backoff-limit', { subject: job() });
  expect(incidents(failed, event('not-ready', { subject: app }))).toEqual(['backoff-limit', 'not-ready']);
});

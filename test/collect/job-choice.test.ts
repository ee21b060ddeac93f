/** Which jobs are read, and what of them. */
import { chooseJobs } from '../../src/collect/job-choice.ts';
import type { Job } from '../../src/collect/jobs.ts';

const job = (name: string, conclusion: string | undefined, more: Partial<Job> = {}): Job => ({
  id: 1,
  name,
  status: 'completed',
  conclusion,
  completedAt: undefined,
  steps: [{ name: 's', number: 1, conclusion, startedAt: undefined, completedAt: undefined }],
  url: undefined,
  runner: undefined,
  ...more,
});

test.each<[string, 'failed' | 'all', Job[], string[]]>([
  ['the failed ones', 'failed', [job('a', 'success'), job('b', 'failure'), job('c', 'skipped')], ['b log notes']],
  ['all of them, the failed ones first', 'all', [job('a', 'success'), job('b', 'failure')], ['b log notes', 'a log']],
  [
    'cancelled ones beside a failed one',
    'failed',
    [job('a', 'cancelled'), job('b', 'failure')],
    ['b log notes', 'a notes'],
  ],
  ['cancelled ones alone', 'failed', [job('a', 'cancelled')], ['a log notes']],
  ['a timeout', 'failed', [job('a', 'timed_out')], ['a log notes']],
  ['one that never began', 'failed', [job('a', 'startup_failure', { steps: [] })], ['a notes']],
  ['one that still runs', 'all', [job('a', undefined, { status: 'in_progress' })], []],
  ['one that waits for nothing', 'failed', [job('a', 'neutral')], []],
])('%s', (_, mode, jobs, expected) => {
  const told = chooseJobs(jobs, mode).map(({ job, log, annotations }) =>
    [job.name, log && 'log', annotations && 'notes'].filter(Boolean).join(' '),
  );
  expect(told).toEqual(expected);
});

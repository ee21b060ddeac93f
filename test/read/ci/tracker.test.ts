/** src/read/ci/tracker.ts: which CI system a log is of, and whether it says that the job passed. */
import { trackSteps } from '../../../src/read/ci/tracker.ts';
import { line } from '../../build.ts';

function track(...lines: readonly string[]) {
  const ci = trackSteps();
  for (const [i, raw] of lines.entries()) ci.see(line(raw, i + 1), raw);
  return ci;
}

test.each([
  [['Done. Your build exited with 0.'], true],
  [['Job succeeded'], true],
  [['Finished: SUCCESS'], true],
  [['Done. Your build exited with 1.'], false],
  [['Done. Your build exited with 0.', 'No output has been received in the last 10m0s, this potentially'], false],
  [['Done. Your build exited with 0.', 'The job exceeded the maximum time limit for jobs, and has been'], false],
  [['ERROR: Job failed: exit code 1'], false],
  [['Finished: SUCCESS', 'Finished: FAILURE'], false],
  [['Finished: SUCCESS', 'Finished: UNSTABLE'], false],
  [['print("Job succeeded")'], false],
  [[], false],
])('the ending %j', (lines, passed) => {
  expect(track(...lines).passed()).toBe(passed);
});

test('a program that prints the words of another system ends no job', () => {
  const STEP = ['##[group]Run make', '\x1b[36;1mmake\x1b[0m', 'shell: sh -e {0}', '##[endgroup]'];
  expect(track(...STEP, 'Job succeeded', 'Finished: SUCCESS').passed()).toBe(false);
});

test('the first system that is at home in a log owns it', () => {
  expect(track('##[section]Starting: Build', '[Pipeline] { (Test)').step()?.name).toBe('Build');
});

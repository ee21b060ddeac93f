/** A log whose CI system says that the job passed holds no failure of that job. */
import { loadKnowledge } from '../../src/knowledge.ts';
import { matchSource } from '../../src/match/source.ts';
import { trackEnding } from '../../src/read/ending.ts';

test.each([
  [['Done. Your build exited with 0.'], true],
  [['Job succeeded'], true],
  [['Finished: SUCCESS'], true],
  [['Done. Your build exited with 1.'], false],
  [['ERROR: Job failed: exit code 1'], false],
  [['Finished: SUCCESS', 'Finished: FAILURE'], false],
  [['print("Job succeeded")'], false],
  [[], false],
])('%j', (lines, passed) => {
  const ending = trackEnding();
  for (const line of lines) ending.see(line);
  expect(ending.passed()).toBe(passed);
});

test.each([
  ['Job succeeded', 0],
  ['ERROR: Job failed: exit code 139', 1],
])('a log that ends with "%s" gives events: %i', async (last, least) => {
  const { library } = await loadKnowledge();
  const blocks = [new TextEncoder().encode(`web-1 exited with code 139\n${last}\n`)];
  const { events } = await matchSource({ name: 'job.log', blocks }, library);
  expect(Math.min(1, events.length)).toBe(least);
});

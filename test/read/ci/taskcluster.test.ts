/** src/read/ci/taskcluster.ts: a task is judged as a whole, by its worker. */
import { trackSteps } from '../../../src/read/ci/tracker.ts';
import { line } from '../../build.ts';

const WORKER = '[taskcluster 2026-11-20 14:53:25.123Z] ';

test.each([
  ['docker-worker, passed', `${WORKER}Successful task run with exit code: 0 completed in 856.776 seconds`, true],
  ['docker-worker, failed', `${WORKER}Unsuccessful task run with exit code: 1 completed in 12 seconds`, false],
  ['generic-worker, one command', `${WORKER}    Exit Code: 0`, false],
  ['what the task itself prints', 'Successful task run with exit code: 0 completed in 3 seconds', false],
  ['nothing', 'boom', false],
])('%s', (_, end, passed) => {
  const ci = trackSteps();
  const said = ['boom', end].map((raw, i) => ci.see(line(raw, i + 1), raw));
  expect([...said, ci.step(), ci.passed()]).toEqual([false, false, undefined, passed]);
});

/** scripts/accuracy/job-log.ts: the log of one job, by its address. */
import { fetchJobLog, parseJobAddress } from '../../scripts/accuracy/job-log.ts';
import { clientOf } from '../github/client.ts';
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(() => fake.close());

const LOG = '\uFEFF2026-11-02T09:00:00.0000000Z ##[error]Process completed with exit code 1.\n';

test('the log comes as it is', async () => {
  const job = fake.runs.add({ name: 'build', log: LOG });
  const address = parseJobAddress(`https://github.com/octo/shop/actions/runs/1/job/${job}`)!;
  expect(await fetchJobLog(clientOf(fake), address)).toBe(LOG);
});

test('what is not there is said', async () => {
  const address = parseJobAddress('https://github.com/octo/shop/actions/runs/1/job/99')!;
  await expect(fetchJobLog(clientOf(fake), address)).rejects.toThrow(/^job 99: Cannot read its log/);
});

test.each(['https://github.com/octo/shop/actions/runs/1', 'logs/job.log', 'https://example.com/log.txt'])(
  '%s is no job',
  (text) => {
    expect(parseJobAddress(text)).toBeUndefined();
  },
);

/** src/publish/check-run.ts: annotations that GitHub refuses do not take others away, and are counted. */
import type { GitHub } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { publishCheckRun } from '../../src/publish/check-run.ts';
import type { Annotation } from '../../src/publish/workflow.ts';

interface Sent {
  readonly output: { readonly annotations: readonly { readonly title: string }[] };
}

/** @param refuse Titles that GitHub does not take. */
async function published(count: number, refuse: readonly number[], status = 422) {
  const requests: number[] = [];
  const arrived: string[] = [];
  const github = {
    call: async ({ parameters }: { readonly parameters: Sent }) => {
      const titles = parameters.output.annotations.map(({ title }) => title);
      requests.push(titles.length);
      if (refuse.some((number) => titles.includes(`${number}`))) throw new GitHubError(status, 'it was refused');
      arrived.push(...titles);
      return { id: 5, url: 'https://github.com/octo/cat/runs/5' };
    },
  } as unknown as GitHub;
  const annotations = Array.from(
    { length: count },
    (_, i): Annotation => ({ level: 'error', title: `${i}`, message: 'x' }),
  );
  const outcome = await publishCheckRun(github, {
    owner: 'octo',
    repo: 'cat',
    sha: 'f'.repeat(40),
    name: 'why',
    conclusion: 'failure',
    title: 'x',
    summary: 'x',
    annotations,
  });
  return { outcome, requests, arrived: arrived.length };
}

test.each([
  ['few', 3, [], [3], 0],
  ['none', 0, [], [0], 0],
  ['fifty in one request', 50, [], [50], 0],
  ['more in several', 120, [], [50, 50, 20], 0],
  ['one refused takes half of its request with it', 120, [60], [50, 50, 25, 25, 20], 25],
  ['both halves', 100, [60, 90], [50, 50, 25, 25], 50],
  ['a last one alone', 51, [50], [50, 1], 1],
])('%s', async (_, count, refuse, requests, missing) => {
  const done = await published(count, refuse);
  expect(done).toMatchObject({ requests, arrived: count - missing, outcome: { delivered: true, missing } });
});

test('only what is rejected is worth another try', async () => {
  expect(await published(120, [60], 503)).toMatchObject({ requests: [50, 50, 20], outcome: { missing: 50 } });
});

test('the first request makes the check run: without it there is none', async () => {
  expect((await published(60, [0])).outcome).toMatchObject({ delivered: false });
});

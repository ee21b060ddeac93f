/** Which pull request an event is about. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow } from '../../src/collect/workflow.ts';
import { findPullRequest } from '../../src/publish/pull-request.ts';
import { mergeGroup, pullRequest, push, SHA, workflowRun } from '../action/events.ts';
import { clientOf } from '../github/client.ts';
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts';

let fake: FakeGitHub;
let folder: string;
beforeEach(async () => {
  fake = await fakeGitHub();
  folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
  fake.pulls.push(
    { number: 3, owner: 'octo', branch: 'change', sha: 'b'.repeat(40) },
    { number: 7, owner: 'octo', branch: 'change', sha: SHA },
    { number: 8, owner: 'mallory', branch: 'change', sha: SHA },
    { number: 9, owner: 'octo', branch: 'change', sha: SHA },
  );
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await fake.close();
});

/** The number of the pull request, and how often GitHub was asked. */
async function found(event: string, payload: unknown) {
  const file = join(folder, 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/cat' };
  const pull = await findPullRequest(clientOf(fake), readWorkflow(env));
  if (pull) expect(pull).toMatchObject({ owner: 'octo', repo: 'cat' });
  return [pull?.pull, fake.log.length];
}
const queue = `gh-readonly-queue/main/pr-104-${SHA}`;
const gone = 'c'.repeat(40);

test.each<[string, string, unknown, number | undefined, number]>([
  ['the event itself tells', 'pull_request', pullRequest(), 7, 0],
  ['of a fork', 'pull_request', pullRequest({ fork: true }), 7, 0],
  ['of a fork that is gone', 'pull_request', pullRequest({ fork: null }), 7, 0],
  ['on the base', 'pull_request_target', pullRequest({ fork: true }), 7, 0],
  ['a push to its branch', 'push', push(), 7, 1],
  ['a push of a commit that is no head', 'push', push({ after: gone }), undefined, 1],
  ['a push to another branch', 'push', push({ ref: 'refs/heads/main' }), undefined, 1],
  ['a tag', 'push', push({ ref: 'refs/tags/v1' }), undefined, 0],
  ['a merge queue', 'merge_group', mergeGroup(), 104, 0],
  ['a run of the repository', 'workflow_run', workflowRun(), 7, 1],
  ['a run that names one of several', 'workflow_run', workflowRun({ pull_requests: [{ number: 9 }] }), 9, 1],
  ['a run that names one it is not of', 'workflow_run', workflowRun({ pull_requests: [{ number: 1 }] }), 7, 1],
  ['a run of a fork', 'workflow_run', workflowRun({ fork: true }), 8, 1],
  [
    'a run of a fork whose head has moved on',
    'workflow_run',
    workflowRun({ fork: true, head_sha: gone }),
    undefined,
    1,
  ],
  ['a run of a fork that is gone', 'workflow_run', workflowRun({ fork: null }), undefined, 0],
  ['a run of a merge queue', 'workflow_run', workflowRun({ event: 'merge_group', head_branch: queue }), 104, 0],
  [
    'a fork with a branch like a merge queue',
    'workflow_run',
    workflowRun({ fork: true, event: 'merge_group', head_branch: queue }),
    undefined,
    0,
  ],
  ['a branch like a merge queue', 'workflow_run', workflowRun({ head_branch: queue }), undefined, 1],
  ['another event', 'schedule', pullRequest(), undefined, 0],
  ['no event', '', pullRequest(), undefined, 0],
  ['a number that is none', 'pull_request', { pull_request: { number: '7' } }, undefined, 0],
  ['an event without a pull request', 'pull_request', {}, undefined, 0],
  ['an event that is broken', 'pull_request', '{"number": 7', undefined, 0],
  ['an event that is empty', 'workflow_run', '', undefined, 0],
])('%s', async (_, event, payload, number, requests) => {
  expect(await found(event, payload)).toEqual([number, requests]);
});

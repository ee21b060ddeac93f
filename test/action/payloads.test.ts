/** Every event that GitHub shows an example of: none of them breaks anything, and each leads to its own pull request only. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow } from '../../src/collect/workflow.ts';
import { findPullRequest } from '../../src/publish/pull-request.ts';
import { clientOf } from '../github/client.ts';
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts';
import { EVENTS } from '../github/payloads.ts';
import { scene } from './scene.ts';

const examples = EVENTS.flatMap(({ name, examples }) => examples.map((one, i) => [name, i, one] as const));

const folder = mkdtempSync(join(tmpdir(), 'events-'));
let fake: FakeGitHub;
beforeAll(async () => {
  fake = await fakeGitHub();
});
afterAll(() => fake.close());

test('there are many', () => expect(examples.length).toBeGreaterThan(150));

test.each(examples)('%s %i is read, and only events of pull requests name one', async (name, i, one) => {
  const file = join(folder, `${name}-${i}.json`);
  writeFileSync(file, JSON.stringify(one));
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/cat' };
  const workflow = readWorkflow(env);
  const pull = await findPullRequest(clientOf(fake), workflow);
  const told: Readonly<Record<string, unknown>> = {
    pull_request: (one.pull_request as { number: number } | undefined)?.number,
    merge_group: pull?.pull,
  };
  expect(pull?.pull).toBe(told[name]);
  if (name === 'workflow_run') expect(workflow.about?.run).toBe((one.workflow_run as { id: number }).id);
});

/** Events that can start a workflow, as `on:` names them. */
const STARTING = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'release',
  'repository_dispatch',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
] as const;

test.concurrent.each(STARTING)('the action on %s', (name) =>
  scene(async ({ run, write }) => {
    write('event.json', JSON.stringify(EVENTS.find((event) => event.name === name)!.examples[0]));
    const on = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: 'event.json' };
    const { code, outputs } = await run({ path: 'logs/segfault.log', 'job-logs': 'none' }, on);
    expect([code, outputs.diagnosis]).toEqual([0, 'sigsegv']);
  })(),
);

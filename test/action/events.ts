/** Events as GitHub sends them (see test/fixtures/README.md), made to fit a scene. */
import { readFileSync } from 'node:fs';

type Json = { [key: string]: unknown };

const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8'));

export const SHA = 'a'.repeat(40);
const REPOSITORY = { name: 'cat', full_name: 'octo/cat', owner: { login: 'octo' } };
const FORK = { name: 'cat', full_name: 'mallory/cat', owner: { login: 'mallory' } };

/** With `fork`, from another repository; null when that is gone. */
export interface EventOptions {
  readonly fork?: boolean | null;
  readonly [key: string]: unknown;
}

const repositoryOf = ({ fork }: EventOptions) => (fork === null ? null : fork ? FORK : REPOSITORY);

export function pullRequest(options: EventOptions = {}): Json {
  const event = read('pull_request');
  const head = { ...((event.pull_request as Json).head as Json), sha: SHA, repo: repositoryOf(options) };
  return {
    ...event,
    number: 7,
    pull_request: { ...(event.pull_request as Json), number: 7, head },
    repository: REPOSITORY,
  };
}

export function push(more: Json = {}): Json {
  return { ...read('push'), ref: 'refs/heads/change', after: SHA, repository: REPOSITORY, ...more };
}

export function mergeGroup(): Json {
  return { ...read('merge_group'), repository: REPOSITORY };
}

export function workflowRun({ fork = false, ...more }: EventOptions = {}): Json {
  const event = read('workflow_run');
  const head = { head_branch: 'change', head_sha: SHA, head_repository: repositoryOf({ fork }), pull_requests: [] };
  const run = {
    ...(event.workflow_run as Json),
    id: 9,
    run_attempt: 1,
    name: 'CI',
    event: 'pull_request',
    ...head,
    ...more,
  };
  return { ...event, workflow_run: run, repository: REPOSITORY };
}

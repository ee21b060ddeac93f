/** Events as GitHub sends them, made to fit a scene. */
import { type Json, payload } from '../github/payloads.ts';

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
  const event = payload('pull_request');
  const head = { ...((event.pull_request as Json).head as Json), sha: SHA, repo: repositoryOf(options) };
  return {
    ...event,
    number: 7,
    pull_request: { ...(event.pull_request as Json), number: 7, head },
    repository: REPOSITORY,
  };
}

export function push(more: Json = {}): Json {
  return { ...payload('push'), ref: 'refs/heads/change', after: SHA, repository: REPOSITORY, ...more };
}

export function mergeGroup(): Json {
  return { ...payload('merge_group'), repository: REPOSITORY };
}

export function workflowRun({ fork = false, ...more }: EventOptions = {}): Json {
  const event = payload('workflow_run');
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

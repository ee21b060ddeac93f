/**
 * Which pull request a run belongs to. Only GitHub is asked: a number that an artifact brings along is whatever the
 * author of a fork wants it to be.
 */
import { member, type Workflow } from '../collect/workflow.ts';
import type { GitHub } from '../github/client.ts';
import type { PullRequest } from './issue-comments.ts';

interface Listed {
  readonly number: number;
  readonly sha: unknown;
}

/** A branch with the commit that was built on it. */
interface Head {
  readonly owner: unknown;
  readonly branch: unknown;
  readonly sha: unknown;
}

/**
 * @returns undefined when there is none: most pushes have none, and one whose head has moved on is not meant any more.
 * @throws GitHubError
 */
export async function findPullRequest(github: GitHub, workflow: Workflow): Promise<PullRequest | undefined> {
  const { event, payload, owner, repo } = workflow;
  const at = (pull: unknown) => (isNumber(pull) && owner && repo ? { owner, repo, pull } : undefined);
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return at(member(member(payload, 'pull_request'), 'number'));
    case 'merge_group':
      return at(queued(member(member(payload, 'merge_group'), 'head_ref')));
    case 'push':
      return at(await findByHead(github, workflow, pushed(workflow)));
    case 'workflow_run':
      return at(await ofRun(github, workflow));
    default:
      return undefined;
  }
}

/** Whether finding it takes a request, and so a token. */
export const needsToken = ({ event }: Workflow): boolean => event === 'push' || event === 'workflow_run';

async function ofRun(github: GitHub, workflow: Workflow): Promise<number | undefined> {
  const run = member(workflow.payload, 'workflow_run');
  const repository = member(run, 'head_repository');
  const branch = member(run, 'head_branch');
  const ours = member(repository, 'full_name') === `${workflow.owner}/${workflow.repo}`;
  // Everybody may name a branch of a fork like one of a merge queue.
  if (member(run, 'event') === 'merge_group') return ours ? queued(branch) : undefined;
  const head = { owner: member(member(repository, 'owner'), 'login'), branch, sha: member(run, 'head_sha') };
  // For forks this list is empty.
  const told = member(run, 'pull_requests');
  const numbers = Array.isArray(told) ? told.map((pull) => member(pull, 'number')).filter(isNumber) : [];
  return findByHead(github, workflow, head, numbers);
}

function pushed({ payload, owner }: Workflow): Head {
  const ref = member(payload, 'ref');
  const branch = typeof ref === 'string' && ref.startsWith('refs/heads/') ? ref.slice(11) : undefined;
  return { owner, branch, sha: member(payload, 'after') };
}

/** @param hinted Preferred when several fit (one branch may be in several pull requests). */
async function findByHead(
  github: GitHub,
  { owner, repo }: Workflow,
  head: Head,
  hinted: readonly number[] = [],
): Promise<number | undefined> {
  if (typeof head.owner !== 'string' || typeof head.branch !== 'string' || typeof head.sha !== 'string')
    return undefined;
  const pulls = await github.call({
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    parameters: { owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 },
    aim: 'find the pull request of this run',
    read: (data) => (Array.isArray(data) ? data.map(asListed).filter((pull) => pull !== undefined) : undefined),
  });
  const fitting = pulls.filter(({ sha }) => sha === head.sha).map(({ number }) => number);
  return fitting.find((number) => hinted.includes(number)) ?? fitting[0];
}

/** The branch that GitHub makes for a merge queue: `gh-readonly-queue/main/pr-104-<sha>`. */
function queued(ref: unknown): number | undefined {
  const found =
    typeof ref === 'string' && /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref);
  return found ? Number(found[1]) : undefined;
}

function asListed(data: unknown): Listed | undefined {
  const number = member(data, 'number');
  return isNumber(number) ? { number, sha: member(member(data, 'head'), 'sha') } : undefined;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

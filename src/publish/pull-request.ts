/** Which pull request a run belongs to, told by the event that started it. */
import { readFileSync } from 'node:fs';
import type { PullRequest } from './issue-comments.ts';

const EVENTS = ['pull_request', 'pull_request_target'];

/**
 * The pull request of a `pull_request` or `pull_request_target` event; undefined for all other events.
 * @param payload the event as GitHub describes it; anything else gives undefined
 */
export function findPullRequest(event: string, payload: unknown): PullRequest | undefined {
  if (!EVENTS.includes(event)) return undefined;
  const number = member(member(payload, 'pull_request'), 'number');
  // The repository that receives the pull request, also when it comes from a fork.
  const repository = member(payload, 'repository');
  const repo = member(repository, 'name');
  const owner = member(member(repository, 'owner'), 'login');
  if (!Number.isSafeInteger(number) || typeof repo !== 'string' || typeof owner !== 'string') return undefined;
  return { owner, repo, pull: number as number };
}

/** The event file of the runner (GITHUB_EVENT_PATH); undefined when there is none that can be read. */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Without an event there is no pull request to comment on: the other sinks do not need it.
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

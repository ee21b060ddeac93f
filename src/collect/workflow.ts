/** The workflow that the action runs in, and the run that it speaks of: from the runner's variables and its event. */
import { readFileSync } from 'node:fs';
import { parseRunAddress, parseRunNumber, type RunReference } from './run-reference.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface Workflow {
  readonly owner: string;
  readonly repo: string;
  /** As `https://github.com`. */
  readonly server: string;
  readonly event: string;
  /** The event as GitHub describes it; undefined when there is none that can be read. */
  readonly payload: unknown;
  /** The run that we are a part of. */
  readonly run: RunReference | undefined;
  /** The run that the event is about: a `workflow_run` is about another one. */
  readonly about: RunReference | undefined;
  /** Name of the workflow that the event is about, when it is another one. */
  readonly triggeredBy: string | undefined;
  /** The commit that was built: the head of a pull request, not its merge with the base. */
  readonly commit: string | undefined;
  /** Name of the runner that we run on. */
  readonly runner: string | undefined;
}

/** What the runner tells; outside of a runner nearly everything is undefined or empty. */
export function readWorkflow(env: Env): Workflow {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const payload = readEvent(env.GITHUB_EVENT_PATH);
  const event = env.GITHUB_EVENT_NAME ?? '';
  const run = runOf(owner, repo, Number(env.GITHUB_RUN_ID), Number(env.GITHUB_RUN_ATTEMPT));
  const triggered = member(payload, 'workflow_run');
  const other = runOf(owner, repo, member(triggered, 'id'), member(triggered, 'run_attempt'));
  const head = member(member(payload, 'pull_request'), 'head');
  const name = member(triggered, 'name');
  return {
    owner,
    repo,
    server: env.GITHUB_SERVER_URL || 'https://github.com',
    event,
    payload,
    run,
    about: event === 'workflow_run' ? other : run,
    triggeredBy: event === 'workflow_run' && typeof name === 'string' ? name : undefined,
    commit: shaOf(event === 'workflow_run' ? member(triggered, 'head_sha') : (member(head, 'sha') ?? env.GITHUB_SHA)),
    runner: env.RUNNER_NAME,
  };
}

/**
 * @param text The input `run-id`: a number, a number with its attempt, or the address of a run.
 * @returns undefined when it is none of these.
 */
export function namedRun(text: string, { owner, repo }: Workflow): RunReference | undefined {
  const number = parseRunNumber(text);
  return number ? { owner, repo, ...number } : parseRunAddress(text);
}

function runOf(owner: string, repo: string, run: unknown, attempt: unknown): RunReference | undefined {
  if (!owner || !repo || !isId(run)) return undefined;
  return { owner, repo, run, ...(isId(attempt) && { attempt }) };
}

/** The event file of the runner (GITHUB_EVENT_PATH). */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Without an event there is no pull request to comment on: the other sinks do not need it.
    return undefined;
  }
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const shaOf = (value: unknown) => (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined);

/** A member of something that may be anything. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

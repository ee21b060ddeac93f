/**
 * The one GitHub client: base URL, deadlines, retry, and what a refusal means. Which operations there are is the matter
 * of the rooms that call them. octokit itself has no timeout and no retry, and takes an answer cut in half for a success.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';

/** Time, so that tests need not wait. */
export interface Clock {
  /** Milliseconds; only differences are used. */
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
  /** From 0 up to 1, as Math.random. */
  random(): number;
}

export interface GitHubOptions {
  readonly token: string;
  /** Base URL of the REST API. Without it GITHUB_API_URL, then github.com. */
  readonly apiUrl?: string;
  /** Milliseconds that one request may take, its answer read to the end. */
  readonly timeout?: number;
  /** Milliseconds that may be spent on GitHub in all, waiting between tries included. */
  readonly budget?: number;
  readonly clock?: Clock;
}

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** One request, and how to understand its answer. */
export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As in GitHub's reference, `{owner}` and the like are filled from the parameters; the rest is query or body. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is for; continues "Cannot ..." in an error. */
  readonly aim: string;
  /** Undefined when the answer is not what it should be: octokit hands over a cut body as a string, or as nothing. */
  readonly read: (data: unknown, headers: Headers) => T | undefined;
}

export interface GitHub {
  /**
   * Sends, again after 5xx, a lost connection or a limit, as long as the budget lasts. A POST is sent again only
   * when GitHub said that it did not act on it.
   * @throws GitHubError and nothing else
   */
  call<T>(call: Call<T>): Promise<T>;
  /** Waits, on the budget. */
  wait(milliseconds: number): Promise<void>;
}

/** Why GitHub did not do it. Holds words only: never the token, never octokit's request object. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status; 0 when there was no answer, or half of one. */
  readonly status: number;
  /** What the token lacks, in the words of a workflow file: `issues: write or pull-requests: write`. */
  readonly missingPermission: string | undefined;
  /** Milliseconds after which GitHub wants to be asked again. It has not acted on the request. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, missingPermission?: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.missingPermission = missingPermission;
    this.retryAfter = retryAfter;
  }

  /** GitHub may have acted on the request all the same. */
  get maybeDone(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** What octokit throws, as far as we look into it. */
interface Thrown {
  readonly message?: string;
  readonly response?: { readonly status: number; readonly headers: Headers; readonly data: unknown };
  readonly cause?: { readonly code?: string; readonly cause?: { readonly code?: string } };
}

const PAUSES = [1_000, 2_000, 4_000];
/** Milliseconds to wait when GitHub limits without saying for how long; its documentation asks for a minute. */
const LIMITED = 60_000;
const OUTAGE = 'Run the job again; https://www.githubstatus.com tells about outages.';

const silent = () => {};
/** octokit would print what headers say, where the runner reads commands. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
const realClock: Clock = { now: Date.now, sleep, random: Math.random };

/** A client for one token. Nothing is loaded or sent before the first call. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { token, timeout = 15_000, clock = realClock } = options;
  let left = options.budget ?? 120_000;
  let octokit: ReturnType<typeof load> | undefined;

  async function onBudget<T>(work: () => Promise<T>): Promise<T> {
    const start = clock.now();
    try {
      return await work();
    } finally {
      left -= clock.now() - start;
    }
  }

  async function attempt<T>({ method, path, parameters, aim, read }: Call<T>): Promise<T> {
    if (left < 1) throw new GitHubError(0, `Cannot ${aim}: the time set aside for GitHub is used up. ${OUTAGE}`);
    const limit = Math.ceil(Math.min(timeout, left));
    const signal = AbortSignal.timeout(limit);
    let problem = 'its answer was cut short';
    try {
      octokit ??= load(options);
      const answer = await (await octokit).request(`${method} ${path}`, {
        ...parameters,
        request: { signal, log: SILENT },
      });
      const value = read(answer.data, answer.headers);
      if (value !== undefined) return value;
    } catch (thrown) {
      const { response, cause, message } = thrown as Thrown;
      if (response) throw refusal(aim, response.status, response.headers, oneLine(saidBy(response.data), token));
      problem = `no answer (${cause?.cause?.code ?? cause?.code ?? oneLine(message ?? '', token)})`;
    }
    // A body that stalls does not make octokit throw: it only comes back empty.
    if (signal.aborted) problem = `no answer within ${limit} ms`;
    throw new GitHubError(0, `Cannot ${aim}: ${problem}. ${OUTAGE}`);
  }

  return {
    async call(request) {
      for (let tries = 0; ; tries++) {
        try {
          return await onBudget(() => attempt(request));
        } catch (error) {
          const pause = error instanceof GitHubError ? pauseAfter(error, request.method, tries) : undefined;
          const jittered = pause && pause * (1 + clock.random() / 4);
          if (jittered === undefined || jittered >= left) throw error;
          await onBudget(() => clock.sleep(jittered));
        }
      }
    },
    async wait(milliseconds) {
      await onBudget(() => clock.sleep(Math.max(0, Math.min(milliseconds, left))));
    },
  };
}

/** Loaded here, as most runs of the program never talk to GitHub. */
async function load({ token, apiUrl }: GitHubOptions): Promise<ReturnType<typeof getOctokit>> {
  const github = await import(/* webpackMode: "eager" */ '@actions/github');
  return github.getOctokit(token, { log: SILENT, ...(apiUrl && { baseUrl: apiUrl }) });
}

/** Milliseconds until the same request may be sent again; undefined when it must not be. */
function pauseAfter(error: GitHubError, method: Call<unknown>['method'], tries: number): number | undefined {
  if (error.retryAfter !== undefined) return tries < PAUSES.length ? error.retryAfter : undefined;
  if (method === 'POST') return undefined;
  if (error.maybeDone) return PAUSES[tries];
  // These three are now and then wrong for a moment; a missing permission is not.
  const doubtful = [401, 403, 404].includes(error.status) && error.missingPermission === undefined;
  return method === 'GET' && doubtful && tries === 0 ? PAUSES[0] : undefined;
}

function refusal(aim: string, status: number, headers: Headers, said: string): GitHubError {
  const used = headers['x-ratelimit-remaining'] === '0';
  const asked = headers['retry-after'];
  const limited =
    status === 429 || (status === 403 && (used || asked !== undefined || /rate limit|temporarily blocked/i.test(said)));
  const retryAfter = limited && (asked !== undefined || !used) ? Number(asked) * 1_000 || LIMITED : undefined;
  const denied = status === 404 || (status === 403 && /not accessible by/i.test(said));
  const lacking = denied ? permissions(headers['x-accepted-github-permissions']) : undefined;
  const what = `GitHub answered ${status}${said && ` "${said}"`}`;
  return new GitHubError(status, `Cannot ${aim}: ${what}. ${remedy(status, limited, lacking)}`, lacking, retryAfter);
}

function remedy(status: number, limited: boolean, lacking: string | undefined): string {
  if (limited) return 'It limits the number of requests: run the job again later.';
  if (status === 401) return 'Pass a token that is valid.';
  if (lacking !== undefined)
    return `Give the job \`permissions: ${lacking}\`; a pull request from a fork never has it.`;
  if (status === 403) return 'Give the token the permission to do this.';
  if (status === 404 || status === 410) return 'Check that it exists and that the token may see it.';
  return status >= 500 ? OUTAGE : 'The request does not suit GitHub: please report this.';
}

/** `issues=write; pull_requests=write,contents=read` in words; a semicolon separates alternatives. */
function permissions(header: string | number | undefined): string | undefined {
  const sets = `${header ?? ''}`.split(';').map((set) => set.trim());
  const known = sets.filter((set) => /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(set));
  const words = known.map((set) => set.replaceAll('_', '-').replaceAll('=', ': ').replaceAll(/,\s*/g, ' and '));
  return words.length > 0 ? words.join(' or ') : undefined;
}

/** The message of an error answer and of its details; nothing of a page in HTML. */
function saidBy(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map((error) => (error as { message?: unknown } | null)?.message) : [];
  return [message, ...details].filter((part) => typeof part === 'string').join(': ');
}

function oneLine(text: string, token: string): string {
  const safe = token === '' ? text : text.replaceAll(token, '***');
  return safe.replaceAll(/[\s\p{C}]+/gu, ' ').slice(0, 300);
}

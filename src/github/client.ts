/**
 * The one GitHub client: base URL, deadlines and retry. Which operations there are is the matter of the rooms that
 * call them. octokit itself has no timeout and no retry, and takes an answer cut in half for a success.
 */
import type { getOctokit } from '@actions/github';
import { type Clock, createBudget, realClock } from './budget.ts';
import { GitHubError, type Headers, OUTAGE, oneLine, refusal, saidBy } from './error.ts';

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

/** One request, and how to understand its answer. */
export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As in GitHub's reference: `{owner}` and the like are filled from the parameters, the rest is query or body. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is for; continues "Cannot ..." in an error. */
  readonly aim: string;
  /** Undefined when the answer is not what it should be: octokit hands over a cut body as a string, or as nothing. */
  readonly read: (data: unknown, headers: Headers) => T | undefined;
  /** A redirect is the answer, to be read from the header `location`, and is not followed. */
  readonly redirected?: boolean;
}

export interface GitHub {
  /** Base URL of the API, without a slash at its end. */
  readonly apiUrl: string;
  /**
   * Sends, again after 5xx, a lost connection or a limit, as long as the budget lasts. A POST is sent again only
   * when GitHub said that it did not act on it.
   * @throws GitHubError and nothing else
   */
  call<T>(call: Call<T>): Promise<T>;
  /** Waits, on the budget. */
  wait(milliseconds: number, spread?: number): Promise<void>;
  /** Does other work for GitHub's sake on the same budget; it is told how many milliseconds are left. */
  spend<T>(work: (left: number) => Promise<T>): Promise<T>;
}

/** What octokit throws, as far as we look into it. */
interface Thrown {
  readonly message?: string;
  readonly response?: { readonly status: number; readonly headers: Headers; readonly data: unknown };
  readonly cause?: { readonly code?: string; readonly cause?: { readonly code?: string } };
}

const PAUSES = [1_000, 2_000, 4_000];

const silent = () => {};
/** octokit would print what headers say, where the runner reads commands. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

/** A client for one token. Nothing is loaded or sent before the first call. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { token, timeout = 15_000, clock = realClock } = options;
  const budget = createBudget(options.budget ?? 120_000, clock);
  let octokit: ReturnType<typeof load> | undefined;

  async function attempt<T>({ method, path, parameters, aim, read, redirected }: Call<T>): Promise<T> {
    if (budget.left() < 1)
      throw new GitHubError(0, `Cannot ${aim}: the time set aside for GitHub is used up. ${OUTAGE}`);
    const limit = Math.ceil(Math.min(timeout, budget.left()));
    const signal = AbortSignal.timeout(limit);
    let problem = 'its answer was cut short';
    try {
      octokit ??= load(options);
      const answer = await (await octokit).request(`${method} ${path}`, {
        ...parameters,
        request: { signal, log: SILENT, ...(redirected && { redirect: 'manual' }) },
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
    apiUrl: (options.apiUrl || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    async call(request) {
      for (let tries = 0; ; tries++) {
        try {
          return await budget.spend(() => attempt(request));
        } catch (error) {
          const pause = error instanceof GitHubError ? pauseAfter(error, request.method, tries) : undefined;
          const jittered = pause && pause * (1 + clock.random() / 4);
          if (jittered === undefined || jittered >= budget.left()) throw error;
          await budget.spend(() => clock.sleep(jittered));
        }
      }
    },
    async wait(milliseconds, spread = 0) {
      const time = milliseconds * (1 + spread * clock.random());
      await budget.spend(() => clock.sleep(Math.max(0, Math.min(time, budget.left()))));
    },
    spend: (work) => budget.spend(() => work(Math.max(0, budget.left()))),
  };
}

/** Loaded here, as most runs of the program never talk to GitHub. */
async function load({ token, apiUrl }: GitHubOptions): Promise<ReturnType<typeof getOctokit>> {
  const github = await import('@actions/github');
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

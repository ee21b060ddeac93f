/** The jobs of a run in GitHub's API. */
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import type { RunReference } from './run-reference.ts';

export interface JobStep {
  readonly name: string;
  readonly number: number;
  /** `success`, `failure`, `cancelled`, `skipped` or another word of GitHub's; undefined when it never ended. */
  readonly conclusion: string | undefined;
  /** Milliseconds since 1970, of whole seconds. */
  readonly startedAt: number | undefined;
  readonly completedAt: number | undefined;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  /** `completed`, `in_progress`, `queued` or another word of GitHub's. */
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly completedAt: number | undefined;
  readonly steps: readonly JobStep[];
  /** Its page for people. */
  readonly url: string | undefined;
  readonly runner: string | undefined;
}

export interface JobList {
  readonly jobs: readonly Job[];
  /** GitHub's own time, in milliseconds since 1970. */
  readonly now: number | undefined;
  /** Why not all of them are here. */
  readonly error?: GitHubError;
}

const PAGE = 100;

/** Every job, from all pages; what came before an error is kept. */
export async function listJobs(github: GitHub, reference: RunReference): Promise<JobList> {
  const { owner, repo, run, attempt, job } = reference;
  const jobs: Job[] = [];
  let now: number | undefined;
  const base = '/repos/{owner}/{repo}/actions';
  const [path, parameters] =
    job !== undefined
      ? [`${base}/jobs/{job_id}`, { job_id: job }]
      : attempt !== undefined
        ? [`${base}/runs/{run_id}/attempts/{attempt_number}/jobs`, { run_id: run, attempt_number: attempt }]
        : [`${base}/runs/{run_id}/jobs`, { run_id: run, filter: 'latest' }];
  try {
    for (let page = 1; ; page++) {
      const { items, more, date } = await github.call({
        method: 'GET',
        path,
        parameters: { owner, repo, ...parameters, ...(job === undefined && { per_page: PAGE, page }) },
        aim: job === undefined ? `list the jobs of run ${run}` : `read job ${job}`,
        read: (data, headers) => {
          const items = job === undefined ? asJobs(data) : asJobs({ jobs: [data] });
          return items && { items, more: /rel="next"/.test(`${headers.link}`), date: `${headers.date ?? ''}` };
        },
      });
      jobs.push(...items);
      now ??= timeOf(date);
      if (!more) return { jobs, now };
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { jobs, now, error };
  }
}

function asJobs(data: unknown): readonly Job[] | undefined {
  const { jobs } = (data ?? {}) as { jobs?: unknown };
  if (!Array.isArray(jobs)) return undefined;
  const good = jobs.map(asJob).filter((job) => job !== undefined);
  return good.length === jobs.length ? good : undefined;
}

function asJob(data: unknown): Job | undefined {
  const { id, name, status, conclusion, completed_at, steps, html_url, runner_name } = (data ?? {}) as Record<
    string,
    unknown
  >;
  if (typeof id !== 'number' || typeof name !== 'string' || typeof status !== 'string') return undefined;
  return {
    id,
    name,
    status,
    conclusion: wordOf(conclusion),
    completedAt: timeOf(completed_at),
    steps: Array.isArray(steps) ? steps.map(asStep).filter((step) => step !== undefined) : [],
    url: wordOf(html_url),
    runner: wordOf(runner_name),
  };
}

function asStep(data: unknown): JobStep | undefined {
  const { name, number, conclusion, started_at, completed_at } = (data ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof number !== 'number') return undefined;
  return {
    name,
    number,
    conclusion: wordOf(conclusion),
    startedAt: timeOf(started_at),
    completedAt: timeOf(completed_at),
  };
}

const wordOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

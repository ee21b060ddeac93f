/** The runs of the fake GitHub: jobs, their logs and their annotations. */
import { failure, type Handler, paged, type Request } from './answer.ts';
import type { Blobs, Framing } from './blobs.ts';

export interface FakeStep {
  readonly name: string;
  /** Null when it never ended. */
  readonly conclusion?: string | null;
  readonly startedAt?: string;
  readonly completedAt?: string;
}

export interface FakeJob {
  readonly name: string;
  readonly run?: number;
  readonly attempt?: number;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly completedAt?: string;
  readonly steps?: readonly FakeStep[];
  readonly runner?: string;
  /** Undefined when GitHub has none. */
  readonly log?: string | Uint8Array;
  readonly framing?: Framing;
  readonly annotations?: readonly { readonly level?: string; readonly message: string }[];
}

export interface Runs {
  /** @returns the id of the job. */
  add(job: FakeJob): number;
  /** Stores the log archive of a run. */
  addArchive(run: number, zip: Uint8Array): void;
  /** Path of a job's log in the store. */
  blob(id: number): string;
  readonly handlers: Readonly<Record<string, Handler>>;
}

const STARTED = '2026-11-20T12:00:00Z';
/** Long before now, so nothing is waited for. */
const COMPLETED = '2026-11-20T12:10:00Z';

export function runStore(blobs: Blobs): Runs {
  const jobs: (FakeJob & { readonly id: number })[] = [];
  const find = (id: string | undefined) => jobs.find((job) => job.id === Number(id));
  const list = (request: Request, wanted: (job: FakeJob) => boolean) => {
    const found = jobs.filter(wanted);
    const page = paged(
      found.map((job) => described(job, request)),
      request,
    );
    return { ...page, body: { total_count: found.length, jobs: page.body } };
  };
  const ofRun = ({ run = 9 }: FakeJob, { params }: Request) => run === Number(params.run_id);
  const archives = new Set<number>();
  const archive: Handler = ({ params }) =>
    archives.has(Number(params.run_id))
      ? { status: 302, headers: { location: `${blobs.url}/archives/${params.run_id}?sig=secret` } }
      : failure(404, 'Not Found');
  return {
    add(job) {
      const id = 5_000 + jobs.length;
      jobs.push({ ...job, id });
      if (job.log !== undefined) blobs.put(`/logs/${id}`, job.log, job.framing);
      return id;
    },
    addArchive(run, zip) {
      archives.add(run);
      blobs.put(`/archives/${run}`, zip);
    },
    blob: (id) => `/logs/${id}`,
    handlers: {
      'actions/list-jobs-for-workflow-run': (request) => list(request, (job) => ofRun(job, request)),
      'actions/list-jobs-for-workflow-run-attempt': (request) =>
        list(request, (job) => ofRun(job, request) && (job.attempt ?? 1) === Number(request.params.attempt_number)),
      'actions/get-job-for-workflow-run': (request) => {
        const job = find(request.params.job_id);
        return job ? { status: 200, body: described(job, request) } : failure(404, 'Not Found');
      },
      'actions/download-job-logs-for-workflow-run': ({ params }) => {
        const job = find(params.job_id);
        if (job?.log === undefined) return failure(404, 'Not Found');
        return { status: 302, headers: { location: `${blobs.url}/logs/${job.id}?sig=secret` } };
      },
      'actions/download-workflow-run-logs': archive,
      'actions/download-workflow-run-attempt-logs': archive,
      'checks/list-annotations': (request) =>
        paged((find(request.params.check_run_id)?.annotations ?? []).map(annotation), request),
    },
  };
}

function described(job: FakeJob & { readonly id: number }, { params }: Request): object {
  const { id, name, run = 9, attempt = 1, status = 'completed', conclusion = 'failure' } = job;
  const { steps = [{ name: 'Run make' }], runner = 'GitHub Actions 7', completedAt = COMPLETED } = job;
  const repo = `${params.owner}/${params.repo}`;
  const api = `https://api.github.com/repos/${repo}`;
  const ended = status === 'completed';
  return {
    id,
    run_id: run,
    run_attempt: attempt,
    run_url: `${api}/actions/runs/${run}`,
    node_id: `CR_${id}`,
    head_sha: 'f'.repeat(40),
    url: `${api}/actions/jobs/${id}`,
    html_url: `https://github.com/${repo}/actions/runs/${run}/job/${id}`,
    status,
    conclusion: ended ? conclusion : null,
    created_at: STARTED,
    started_at: STARTED,
    completed_at: ended ? completedAt : null,
    name,
    steps: steps.map((step, index) => ({
      name: step.name,
      status: step.conclusion === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion === undefined ? (ended ? conclusion : null) : step.conclusion,
      number: index + 1,
      started_at: step.startedAt ?? STARTED,
      completed_at: step.conclusion === null ? null : (step.completedAt ?? completedAt),
    })),
    check_run_url: `${api}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: runner,
    runner_group_id: 2,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'CI',
    head_branch: 'main',
  };
}

function annotation({ level = 'failure', message }: { readonly level?: string; readonly message: string }): object {
  return {
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: level,
    title: '',
    message,
    raw_details: null,
    blob_href: 'https://github.com/octo/cat/blob/f/.github',
  };
}

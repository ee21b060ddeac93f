/** Which jobs of a run are worth reading, and what of them. */
import type { Job } from './jobs.ts';

export type JobMode = 'failed' | 'all';

export interface Choice {
  readonly job: Job;
  readonly log: boolean;
  readonly annotations: boolean;
}

/** A job with one of these has failed by itself. */
const FAILED: readonly (string | undefined)[] = ['failure', 'timed_out', 'startup_failure'];

export const hasFailed = (job: Job): boolean => FAILED.includes(job.conclusion);
const isCancelled = (job: Job) => job.conclusion === 'cancelled';
/** Something went wrong with it, by its own fault or not. */
export const isBad = (job: Job): boolean => hasFailed(job) || isCancelled(job);

/**
 * A cancelled job is mostly the consequence of a failed one: then its annotations, which say why, are enough.
 * A job that never began a step has no log.
 */
export function chooseJobs(jobs: readonly Job[], mode: JobMode): Choice[] {
  const done = jobs.filter((job) => job.status === 'completed' && job.conclusion !== 'skipped');
  const someFailed = done.some(hasFailed);
  return done
    .filter((job) => mode === 'all' || isBad(job))
    .map((job) => ({
      job,
      log: job.steps.length > 0 && (mode === 'all' || hasFailed(job) || !someFailed),
      annotations: isBad(job),
    }))
    .sort((a, b) => rank(a.job) - rank(b.job));
}

const rank = (job: Job) => (hasFailed(job) ? 0 : isCancelled(job) ? 1 : 2);

/** The logs of a run's jobs -> Sources. They are brought into files first: several at a time, and again when cut. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHub } from '../github/client.ts';
import type { Gap, Source } from '../model.ts';
import { gapOf } from './gap.ts';
import { chooseJobs, isBad, type JobMode } from './job-choice.ts';
import { collectJob, type JobSources, type LogFile } from './job-log.ts';
import { type Job, listJobs } from './jobs.ts';
import { inParallel } from './parallel.ts';
import { archivedLogs, fileName, namedAfter } from './run-archive.ts';
import type { RunReference } from './run-reference.ts';

export interface CollectedJobs {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  /** Every job of the run that is known. */
  readonly jobs: readonly Job[];
  /** The logs that are there, with their jobs. */
  readonly logs: readonly (LogFile & { readonly job: Job })[];
  /** `failure` when a job of the run failed or was cancelled, `success` when all are known and none did. */
  readonly conclusion: 'failure' | 'success' | 'unknown';
  /** What the token lacks, in the words of a workflow file. */
  readonly lacking: readonly string[];
  /** Removes the files; to be called when the sources have been read. */
  dispose(): Promise<void>;
}

export interface JobLogOptions {
  readonly mode: JobMode;
  /** Folder for temporary files. */
  readonly temp: string;
  /** Whose own log cannot be there yet: the job that we run in. */
  readonly isOwn?: (job: Job) => boolean;
}

/** Logs that are fetched at the same time. */
const AT_ONCE = 6;

const NOTHING: CollectedJobs = {
  sources: [],
  gaps: [],
  jobs: [],
  logs: [],
  conclusion: 'unknown',
  lacking: [],
  dispose: async () => {},
};

/** @returns what there is; what is not is a gap. */
export async function collectJobLogs(
  github: GitHub,
  reference: RunReference,
  { mode, temp, isOwn = () => false }: JobLogOptions,
): Promise<CollectedJobs> {
  const { jobs: listed, now, error } = await listJobs(github, reference);
  const jobs = listed.filter((job) => !isOwn(job));
  const folder = await mkdtemp(join(temp, 'exitcode-')).catch((thrown: unknown) => gapOf(temp, thrown));
  if (typeof folder !== 'string') return { ...NOTHING, gaps: [folder], jobs };
  const { owner, repo } = reference;
  const names = uniqueNames(jobs);
  const choices = chooseJobs(jobs, reference.job === undefined ? mode : 'all');
  const collected = await inParallel(choices, AT_ONCE, (choice) =>
    collectJob(github, choice, names.get(choice.job)!, { owner, repo, folder, now }),
  );
  const missing = collected.filter((one) => one.elsewhere);
  const archived = missing.length > 0 ? await archivedLogs(github, reference, folder) : undefined;
  const whole = collected.map((one) => (one.elsewhere ? fromArchive(one, names.get(one.job)!, archived) : one));
  const waiting = jobs.filter((job) => job.status !== 'completed' && (mode === 'all' || reference.job !== undefined));
  return {
    sources: whole.flatMap((one) => one.sources),
    gaps: [
      ...(error ? [{ source: `run ${reference.run}`, message: error.message }] : []),
      ...waiting.map((job) => ({
        source: names.get(job)!,
        message: `it is ${job.status.replaceAll('_', ' ')}, so there is no log of it yet; run this when it has ended`,
      })),
      ...whole.flatMap(({ logGap, gaps }) => [...(logGap ? [logGap] : []), ...gaps]),
    ],
    jobs,
    logs: whole.flatMap(({ job, log }) => (log ? [{ ...log, job }] : [])),
    conclusion: conclusionOf(jobs, error === undefined),
    lacking: [
      ...(error?.missingPermission ? [error.missingPermission] : []),
      ...collected.flatMap((one) => one.lacking),
    ],
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Two jobs of one name are not told apart in the archive, so neither is taken from there. */
function fromArchive(
  one: JobSources,
  name: string,
  archived: Awaited<ReturnType<typeof archivedLogs>> | undefined,
): JobSources {
  const found = name === one.job.name ? archived?.get(fileName(name)) : undefined;
  if (!found) return one;
  const others = one.sources.filter((source) => source.name !== name);
  return { ...one, log: undefined, logGap: undefined, sources: [...namedAfter(name, found), ...others] };
}

function conclusionOf(jobs: readonly Job[], all: boolean): CollectedJobs['conclusion'] {
  if (jobs.some(isBad)) return 'failure';
  return all && jobs.length > 0 && jobs.every((job) => job.status === 'completed') ? 'success' : 'unknown';
}

/** The name of a job is what people look for; the id tells two of one name apart. */
function uniqueNames(jobs: readonly Job[]): ReadonlyMap<Job, string> {
  const count = (name: string) => jobs.filter((job) => job.name === name).length;
  return new Map(jobs.map((job) => [job, count(job.name) > 1 ? `${job.name} #${job.id}` : job.name]));
}

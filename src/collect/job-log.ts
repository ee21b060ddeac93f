/** One job -> its log and its annotations as Sources, and a gap for whatever of them is not there. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import type { Gap, Source } from '../model.ts';
import { type Fetched, fetchBlob } from './blob.ts';
import { annotationText, type JobAnnotation, tryAnnotations, unheard } from './job-annotations.ts';
import type { Choice } from './job-choice.ts';
import type { Job } from './jobs.ts';

export interface JobSources {
  readonly job: Job;
  /** Its log; undefined when there is none. */
  readonly log: LogFile | undefined;
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  /** What is wrong with the log, unless it can be had otherwise. */
  readonly logGap: Gap | undefined;
  /** The archive of the run may have it. */
  readonly elsewhere: boolean;
  /** What the token lacks, in the words of a workflow file. */
  readonly lacking: readonly string[];
}

export interface LogFile {
  /** Name of its Source. */
  readonly source: string;
  readonly file: string;
}

export interface JobPlace {
  readonly owner: string;
  readonly repo: string;
  /** Folder for the files. */
  readonly folder: string;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly now: number | undefined;
}

/** Milliseconds after its end in which a job's log may still be on its way. */
const FRESH = 120_000;
/** The last thing that the runner writes into a job's log. Source: actions/runner JobExtension.cs. */
const LAST_LINE = 'Cleaning up orphan processes';
const TAIL = 8192;

/** @param name Of the job, unique in the run. */
export async function collectJob(
  github: GitHub,
  { job, log: wanted, annotations }: Choice,
  name: string,
  place: JobPlace,
): Promise<JobSources> {
  const [fetched, noted] = await Promise.all([
    wanted ? fetchLog(github, job, place) : undefined,
    annotations ? tryAnnotations(github, place, job.id) : [],
  ]);
  const log = fetched && fetched.bytes > 0 ? { source: name, file: fileOf(place, job) } : undefined;
  const notes = noted instanceof GitHubError ? [] : log ? await unheard(noted, log.file) : telling(noted, wanted);
  const problem = fetched && !fetched.whole ? await problemOf(fetched, log) : undefined;
  const gaps = [...unfinished(job), ...silence(job, wanted, noted, problem !== undefined)];
  const lacking = [fetched?.permission, noted instanceof GitHubError ? noted.missingPermission : undefined];
  return {
    job,
    log,
    sources: sourcesOf(name, log, notes),
    gaps: gaps.map((message): Gap => ({ source: name, message })),
    logGap: problem === undefined ? undefined : { source: name, message: problem },
    elsewhere: problem !== undefined && fetched?.status !== 410 && fetched?.permission === undefined,
    lacking: lacking.filter((permission) => permission !== undefined),
  };
}

/** Of a job that is not read, as another one has failed, that it was cancelled is known; only why is of interest. */
function telling(notes: readonly JobAnnotation[], wanted: boolean): readonly JobAnnotation[] {
  return wanted ? notes : notes.filter(({ message }) => !/^(?:The operation|A task) was canceled\.$/.test(message));
}

const fileOf = ({ folder }: JobPlace, job: Job) => join(folder, `${job.id}.log`);

function fetchLog(github: GitHub, job: Job, place: JobPlace): Promise<Fetched> {
  const { owner, repo, now } = place;
  return fetchBlob(github, {
    path: '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    parameters: { owner, repo, job_id: job.id },
    aim: 'read its log',
    file: fileOf(place, job),
    fresh: now !== undefined && job.completedAt !== undefined && now - job.completedAt < FRESH,
  });
}

function sourcesOf(name: string, log: LogFile | undefined, notes: readonly JobAnnotation[]): Source[] {
  const known = { job: name };
  return [
    ...(log ? [{ name, blocks: blocksOf(log.file), known }] : []),
    ...(notes.length ? [{ name: `${name} (annotations)`, blocks: [Buffer.from(annotationText(notes))], known }] : []),
  ];
}

async function* blocksOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file, { highWaterMark: 256 * 1024 });
}

/** What is wrong with the log, and what to do. */
async function problemOf({ status, problem }: Fetched, log: LogFile | undefined): Promise<string | undefined> {
  if (problem === undefined) {
    if (log && (await tailOf(log.file)).includes(LAST_LINE)) return undefined;
    return 'its log may be cut: it does not end as the logs of the runner do; run this again later';
  }
  if (status === 410) return 'its log has expired or was deleted; run the job again';
  if (log) return `its log is cut: ${problem}; what came is used, run this again later`;
  if (status === 404)
    return 'GitHub has no log of it: a runner that dies sends none; look at the annotations of the job on its page';
  return problem.startsWith('Cannot ') ? problem : `its log could not be read: ${problem}; run this again later`;
}

async function tailOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A job that is over, with a step that is not: whoever should have told the end died before. */
function unfinished({ steps, conclusion }: Job): string[] {
  const open = steps.find((step) => step.conclusion === undefined);
  if (!open || conclusion === 'cancelled') return [];
  return [`its step "${open.name}" never ended: the runner or its machine was gone; look at the runner`];
}

/** Where the annotations are all that could tell the reason, and are not there. */
function silence(job: Job, log: boolean, noted: unknown, logGone: boolean): string[] {
  const needed = !log || logGone || job.conclusion === 'cancelled' || job.conclusion === 'timed_out';
  if (noted instanceof GitHubError) return needed ? [noted.message] : [];
  if (job.steps.length === 0 && Array.isArray(noted) && noted.length === 0)
    return ['it ended before its first step, and GitHub does not say why; look at the page of the run'];
  return [];
}

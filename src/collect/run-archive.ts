/** The log archive of a whole run: what is left when the log of a job cannot be had by itself. */
import { join } from 'node:path';
import type { GitHub } from '../github/client.ts';
import type { Source } from '../model.ts';
import { fetchBlob } from './blob.ts';
import { collectPaths } from './files.ts';
import type { RunReference } from './run-reference.ts';

/** @returns the sources of each job that the archive has, by the name that GitHub gives the job's files. */
export async function archivedLogs(
  github: GitHub,
  { owner, repo, run, attempt }: RunReference,
  folder: string,
): Promise<ReadonlyMap<string, readonly Source[]>> {
  const base = '/repos/{owner}/{repo}/actions/runs/{run_id}';
  const file = join(folder, 'run.zip');
  const fetched = await fetchBlob(github, {
    path: attempt === undefined ? `${base}/logs` : `${base}/attempts/{attempt_number}/logs`,
    parameters: { owner, repo, run_id: run, ...(attempt !== undefined && { attempt_number: attempt }) },
    aim: `read the logs of run ${run}`,
    file,
    fresh: false,
  });
  const byJob = new Map<string, Source[]>();
  if (fetched.bytes === 0) return byJob;
  for (const source of (await collectPaths([file], folder)).sources) {
    const job = source.known?.job;
    if (job === undefined) continue;
    byJob.set(fileName(job), [...(byJob.get(fileName(job)) ?? []), source]);
  }
  return byJob;
}

/** Characters that no file may have in its name are left out of a job's, and long names are cut. */
export function fileName(job: string): string {
  return job
    .replace(/[/\\:*?"<>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}

/** As the log of the job itself would be named; steps that stand alone keep their own names behind it. */
export function namedAfter(name: string, sources: readonly Source[]): Source[] {
  return sources.map((source) => {
    const { step } = source.known ?? {};
    const own = sources.length > 1 ? `${name} / ${step ?? source.name.split('/').at(-1)}` : name;
    return { ...source, name: own, known: { ...source.known, job: name } };
  });
}

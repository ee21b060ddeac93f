/** The log of one job of GitHub's, by its address. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchBlob } from '../../src/collect/blob.ts';
import { parseRunAddress, type RunAddress } from '../../src/collect/run-reference.ts';
import type { GitHub } from '../../src/github/client.ts';

export interface JobAddress extends RunAddress {
  readonly job: number;
}

/** @returns undefined when the text is no address of a job. */
export function parseJobAddress(text: string): JobAddress | undefined {
  const address = parseRunAddress(text);
  return address?.job === undefined ? undefined : { ...address, job: address.job };
}

/** @throws Error that says why the whole log cannot be had. */
export async function fetchJobLog(github: GitHub, { owner, repo, job }: JobAddress): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'job-log-'));
  try {
    const file = join(folder, 'log');
    const path = '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
    const parameters = { owner, repo, job_id: job };
    const { bytes, problem } = await fetchBlob(github, { path, parameters, aim: 'read its log', file, fresh: false });
    if (problem !== undefined || bytes === 0) throw new Error(`job ${job}: ${problem ?? 'its log is empty'}`);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

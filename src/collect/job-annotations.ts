/**
 * The annotations of a job. A lost runner, a job's timeout and a cancel by concurrency or fail-fast are told there
 * and nowhere else; what the log says too is left out.
 */
import { createReadStream } from 'node:fs';
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';

export interface JobAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
}

const LEVELS: Readonly<Record<string, JobAnnotation['level']>> = { failure: 'error', warning: 'warning' };

/**
 * @param id A job is a check run with the same id.
 * @throws GitHubError
 */
export async function listAnnotations(
  github: GitHub,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  id: number,
): Promise<readonly JobAnnotation[]> {
  return github.call({
    method: 'GET',
    path: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    // GitHub keeps 50 of a job.
    parameters: { owner, repo, check_run_id: id, per_page: 100 },
    aim: `list the annotations of job ${id}`,
    read: (data) => (Array.isArray(data) ? data.map(asAnnotation).filter((one) => one !== undefined) : undefined),
  });
}

/** @returns the error when they cannot be had. */
export async function tryAnnotations(
  ...args: Parameters<typeof listAnnotations>
): Promise<readonly JobAnnotation[] | GitHubError> {
  try {
    return await listAnnotations(...args);
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
}

function asAnnotation(data: unknown): JobAnnotation | undefined {
  const { annotation_level: level, message } = (data ?? {}) as Record<string, unknown>;
  return typeof message === 'string' ? { level: LEVELS[`${level}`] ?? 'notice', message } : undefined;
}

/** As the runner writes them into a log. */
export function annotationText(annotations: readonly JobAnnotation[]): string {
  return annotations.map(({ level, message }) => `##[${level}]${message}\n`).join('');
}

/** The annotations whose first line is not in the log. */
export async function unheard(annotations: readonly JobAnnotation[], log: string): Promise<readonly JobAnnotation[]> {
  const missing = new Map(annotations.map((one) => [one, Buffer.from(one.message.split('\n')[0]!.trimEnd())]));
  const longest = Math.max(0, ...[...missing.values()].map((line) => line.length));
  let rest: Buffer = Buffer.alloc(0);
  for await (const block of createReadStream(log, { highWaterMark: 1 << 20 })) {
    const text = Buffer.concat([rest, block]);
    for (const [annotation, line] of missing) if (text.includes(line)) missing.delete(annotation);
    if (missing.size === 0) break;
    rest = text.subarray(Math.max(0, text.length - longest));
  }
  return annotations.filter((one) => missing.has(one));
}

/** The verdict as a check run on a commit, with annotations. */
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import { type Delivered, type Undelivered, undelivered } from './delivery.ts';
import type { Annotation } from './workflow.ts';

export interface CheckRun {
  readonly owner: string;
  readonly repo: string;
  /** The commit that it is shown on. */
  readonly sha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** GitHub takes so many annotations in a request; later ones add to them. */
const A_REQUEST = 50;
/** Characters of the summary. */
export const CHECK_SUMMARY_LIMIT = 65_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;
/** What the runner itself names when an annotation belongs to no file. */
const NO_FILE = '.github';

interface Created {
  readonly id: number;
  readonly url: string;
}

export interface DeliveredCheck extends Delivered {
  /** Annotations that did not arrive. */
  readonly missing: number;
}

/** Delivery problems are an outcome, never thrown. Annotations that do not arrive do not take the check run away. */
export async function publishCheckRun(github: GitHub, check: CheckRun): Promise<DeliveredCheck | Undelivered> {
  const { owner, repo, sha, name, conclusion, annotations } = check;
  const output = { title: check.title, summary: check.summary };
  const batches = batchesOf(annotations);
  try {
    const { id, url } = await github.call({
      method: 'POST',
      path: '/repos/{owner}/{repo}/check-runs',
      parameters: {
        owner,
        repo,
        name,
        head_sha: sha,
        status: 'completed',
        conclusion,
        output: { ...output, annotations: batches[0] ?? [] },
      },
      aim: `create the check run "${name}"`,
      read: asCreated,
    });
    let missing = 0;
    for (const batch of batches.slice(1))
      missing += await append(batch, (annotations) => update(github, check, id, { ...output, annotations }));
    return { delivered: true, url, action: 'created', missing };
  } catch (error) {
    if (error instanceof GitHubError) return undelivered(error);
    throw error;
  }
}

/**
 * What is rejected as a whole is sent once more in halves: one annotation that GitHub does not take must not hide all
 * others. @returns how many did not arrive.
 */
async function append(batch: readonly object[], send: Send, again = batch.length > 1): Promise<number> {
  try {
    await send(batch);
    return 0;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (!again || error.status !== REJECTED) return batch.length;
  }
  const half = Math.ceil(batch.length / 2);
  return (await append(batch.slice(0, half), send, false)) + (await append(batch.slice(half), send, false));
}

const REJECTED = 422;
type Send = (batch: readonly object[]) => Promise<unknown>;

const update = (github: GitHub, { owner, repo }: CheckRun, id: number, output: object) =>
  github.call({
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { owner, repo, check_run_id: id, output },
    aim: `add annotations to check run ${id}`,
    read: asCreated,
  });

function batchesOf(annotations: readonly Annotation[]): object[][] {
  const all = annotations.map(({ level, title, message, file, startLine = 1, endLine = startLine }) => ({
    path: file ?? NO_FILE,
    start_line: startLine,
    end_line: endLine,
    annotation_level: LEVELS[level],
    title,
    message,
  }));
  const count = Math.ceil(all.length / A_REQUEST);
  return Array.from({ length: count }, (_, i) => all.slice(i * A_REQUEST, (i + 1) * A_REQUEST));
}

function asCreated(data: unknown): Created | undefined {
  const { id, html_url: url } = (data ?? {}) as Record<string, unknown>;
  return typeof id === 'number' ? { id, url: typeof url === 'string' ? url : '' } : undefined;
}

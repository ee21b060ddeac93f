/** A log or archive of GitHub's, brought into a file: asked for until it is there, and never taken for whole when cut. */
import { rename } from 'node:fs/promises';
import type { GitHub } from '../github/client.ts';
import { DownloadError, type DownloadLimits, download } from '../github/download.ts';
import { GitHubError } from '../github/error.ts';

export interface Wanted {
  /** As in GitHub's reference. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly aim: string;
  /** Where it is to be stored. */
  readonly file: string;
  /** What it is of ended just now, so it may still be on its way. */
  readonly fresh: boolean;
}

export interface Fetched {
  /** In the file; 0 when there is no file. */
  readonly bytes: number;
  /** Whether something proves that these are all. */
  readonly whole: boolean;
  /** Why it is not whole, or not there. */
  readonly problem?: string;
  /** HTTP status of the problem; 0 when there was no answer, or half of one. */
  readonly status?: number;
  /** What the token lacks. */
  readonly permission?: string | undefined;
}

/** Milliseconds; the total is bounded by the client's budget too. */
export const BLOB_LIMITS: DownloadLimits = { stall: 15_000, total: 120_000, size: 512 * 1024 * 1024 };
/** A blob is asked for so many times, each time at a new address: an address is good for a minute. */
const TRIES = 3;
/** Milliseconds between them. */
const PAUSES = [500, 2_000];
/** Milliseconds to wait for what is not there yet; the last ones only when it is fresh. */
const LATE = [1_000, 2_000, 4_000, 8_000, 16_000];
const HOPS = 3;

/** @returns what there is; a problem is an outcome, never thrown. */
export async function fetchBlob(github: GitHub, wanted: Wanted, limits = BLOB_LIMITS): Promise<Fetched> {
  let best: Fetched = { bytes: 0, whole: false };
  let late = wanted.fresh ? LATE : LATE.slice(0, 1);
  for (let tries = 0; tries < TRIES; ) {
    const next = await once(github, wanted, limits, best.bytes, `${wanted.file}.part`);
    if (next.whole || next.problem === undefined) return next;
    best = next.bytes > 0 ? next : { ...next, bytes: best.bytes };
    if (next.status === 404) {
      const [pause, ...later] = late;
      if (pause === undefined) return best;
      late = later;
      await github.wait(pause);
      continue;
    }
    // 403 of the store: the address has expired. All else of these will not change.
    const final = next.permission !== undefined || next.refused || next.status === 200;
    if (final) return best;
    await github.wait(PAUSES[tries++] ?? 0);
  }
  return best;
}

interface Once extends Fetched {
  /** GitHub itself said no, after the client's own tries. */
  readonly refused?: boolean;
}

/** @param atLeast A part is kept when it has more bytes than that. */
async function once(
  github: GitHub,
  wanted: Wanted,
  limits: DownloadLimits,
  atLeast: number,
  part: string,
): Promise<Once> {
  try {
    const location = await locate(github, wanted);
    const { bytes, proven } = await github.spend((left) =>
      download(location, part, github.apiUrl, { ...limits, total: Math.min(limits.total, left) }),
    );
    if (bytes === 0) return { bytes, whole: false, problem: 'it is empty', status: 0 };
    await rename(part, wanted.file);
    return { bytes, whole: proven };
  } catch (error) {
    if (error instanceof GitHubError) {
      const { message: problem, status, missingPermission: permission } = error;
      return {
        bytes: 0,
        whole: false,
        problem,
        status,
        permission: status === 403 ? permission : undefined,
        refused: true,
      };
    }
    if (!(error instanceof DownloadError)) throw error;
    const { message: problem, status } = error;
    const kept = error.bytes > atLeast;
    if (kept) await rename(part, wanted.file);
    return { bytes: kept ? error.bytes : 0, whole: false, problem, status };
  }
}

/** GitHub answers with the address of a store, or of itself when the repository was renamed. */
async function locate(github: GitHub, { path, parameters, aim }: Wanted): Promise<string> {
  let target = { path, parameters };
  for (let hop = 0; ; hop++) {
    const location = await github.call({
      method: 'GET',
      ...target,
      aim,
      redirected: true,
      read: (_, headers) => (typeof headers.location === 'string' ? headers.location : undefined),
    });
    if (!location.startsWith(`${github.apiUrl}/`) || hop === HOPS) return location;
    target = { path: location.replaceAll(/[{}]/g, encodeURIComponent), parameters: {} };
  }
}

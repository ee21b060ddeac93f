/** When the job began: what ended before is left out. */
import { stat } from 'node:fs/promises';

/** The runner writes this file when the job starts. */
const EVENT_FILE = 'GITHUB_EVENT_PATH';
/** Milliseconds: as far back as a hosted job may reach. */
export const LONGEST_JOB = 6 * 60 * 60 * 1000;

/** @returns milliseconds since 1970; undefined when nobody says. */
export async function jobStart(env: Readonly<Record<string, string | undefined>>): Promise<number | undefined> {
  const gitlab = Date.parse(env.CI_JOB_STARTED_AT ?? '');
  if (Number.isFinite(gitlab)) return gitlab;
  const file = env.GITHUB_ACTIONS === 'true' && env[EVENT_FILE];
  const stats = file ? await stat(file).catch(() => undefined) : undefined;
  return stats?.mtimeMs;
}

/** The judge of regexes: recheck, a development dependency that the bundle does not hold. */
import type { Judge, Verdict } from './regex-safety.ts';

/** Milliseconds for one regex; what takes longer is unknown. */
const LIMIT = 3_000;

/** @returns undefined where recheck is not installed. */
export async function recheckJudge(): Promise<Judge | undefined> {
  try {
    const { check } = (await import(/* webpackIgnore: true */ 'recheck')) as typeof import('recheck');
    return async (source, flags) => verdictOf(await check(source, flags, { timeout: LIMIT }));
  } catch {
    return undefined;
  }
}

function verdictOf(result: { status?: string; complexity?: { type: string; degree?: number } | undefined }): Verdict {
  const complexity = result.complexity;
  if (complexity?.type === 'exponential') return 'exponential';
  if (complexity?.type === 'polynomial') return complexity.degree === 2 ? 'degree 2' : 'degree 3 or more';
  return result.status === 'safe' ? 'safe' : 'unknown';
}

/** Our GitHub client, pointed at the fake one and in a hurry. */
import type { Clock } from '../../src/github/budget.ts';
import { createGitHub, type GitHub, type GitHubOptions } from '../../src/github/client.ts';
import type { FakeGitHub } from './fake.ts';

export const TOKEN = 'ghs_fake';

/** A clock that skips what is slept, but knows real waiting too. */
export interface SkippingClock extends Clock {
  /** What was slept, in milliseconds. */
  readonly slept: readonly number[];
}

/** A clock without jitter whose sleeps take no time. */
export function skippingClock(): SkippingClock {
  const slept: number[] = [];
  const skipped = () => slept.reduce((sum, milliseconds) => sum + milliseconds, 0);
  return {
    slept,
    now: () => performance.now() + skipped(),
    sleep: async (milliseconds) => void slept.push(milliseconds),
    random: () => 0,
  };
}

/** A client of the fake. */
export function clientOf(fake: FakeGitHub, options: Partial<GitHubOptions> = {}): GitHub {
  return createGitHub({ token: TOKEN, apiUrl: fake.url, clock: skippingClock(), ...options });
}

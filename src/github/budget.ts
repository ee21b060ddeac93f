/** The time that may be spent on GitHub in all: requests that run at the same time count once. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Time, so that tests need not wait. */
export interface Clock {
  /** Milliseconds; only differences are used. */
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
  /** From 0 up to 1, as Math.random. */
  random(): number;
}

export const realClock: Clock = { now: Date.now, sleep, random: Math.random };

export interface Budget {
  /** Milliseconds that are left. */
  left(): number;
  /** Does the work on the budget. */
  spend<T>(work: () => Promise<T>): Promise<T>;
}

export function createBudget(milliseconds: number, clock: Clock): Budget {
  let spent = 0;
  let running = 0;
  let since = 0;
  return {
    left: () => milliseconds - spent - (running > 0 ? clock.now() - since : 0),
    async spend(work) {
      if (running++ === 0) since = clock.now();
      try {
        return await work();
      } finally {
        if (--running === 0) spent += clock.now() - since;
      }
    },
  };
}

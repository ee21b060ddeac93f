/** The process that breaks and tests: takes a break from its parent, answers with the test that noticed it. */
import fc from 'fast-check';
import { firstRed } from './harness.ts';
import { type Change, run } from './modules.ts';

export interface Question {
  readonly change?: Change | undefined;
  /** Files, the most likely ones first. */
  readonly tests: readonly string[];
}

export interface Answer {
  /** What the first red test says. */
  readonly red?: string | undefined;
  /** Milliseconds of each test file that ran. */
  readonly took: Readonly<Record<string, number>>;
}

async function answered({ change, tests }: Question): Promise<Answer> {
  const took: Record<string, number> = {};
  for (const file of tests) {
    // Else chance would decide what is noticed.
    fc.configureGlobal({ seed: 1, endOnFailure: true });
    const started = performance.now();
    const red = await firstRed(() => run(file, change));
    took[file] = performance.now() - started;
    if (red !== undefined) return { red: `${file}: ${red}`, took };
  }
  return { took };
}

process.on('message', async (question: Question) => process.send?.(await answered(question)));

/** The processes that judge, seen from their parent: a break that never ends, or ends the process, is noticed, too. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Question } from './judge.ts';

/** Milliseconds, beside five times what the tests take when nothing is broken: the machine may have other work. */
const PATIENCE = 10_000;
/** What is told of a break that never ends. */
export const ENDLESS = 'it does not end';
/** Before that is known. */
const FIRST = 300_000;

export class Judge {
  #process: ChildProcess | undefined;
  readonly #green: Question;
  #took: Readonly<Record<string, number>> = {};

  /** @param tests All that may be asked for: they are loaded, and how long they take is measured, when nothing is broken. */
  constructor(tests: readonly string[]) {
    this.#green = { tests };
  }

  /** @returns milliseconds of each test file. @throws Error when a test is red. */
  async start(): Promise<Readonly<Record<string, number>>> {
    const { red, took } = await this.#answer(this.#green, FIRST);
    if (red !== undefined) throw new Error(`before anything is broken: ${red}`);
    this.#took = took;
    return took;
  }

  async ask(question: Question): Promise<Answer> {
    if (!this.#process) await this.start();
    const usual = question.tests.reduce((sum, test) => sum + (this.#took[test] ?? 0), 0);
    return this.#answer(question, PATIENCE + 5 * usual);
  }

  #answer(question: Question, patience: number): Promise<Answer> {
    this.#process ??= fork(`${import.meta.dirname}/judge.ts`, {
      execArgv: ['--experimental-vm-modules', '--no-warnings', '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#process;
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const lost = (why: string) => {
        this.end();
        end({ red: why, took: {} });
      };
      const timer = setTimeout(() => lost(ENDLESS), patience);
      child.once('message', (answer) => end(answer as Answer));
      child.once('exit', () => lost('the process ended'));
      child.send(question);
    });
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

/** Every item is taken by the first worker that is free. */
export async function firstOf<W, T>(workers: readonly W[], items: readonly T[], work: (worker: W, item: T) => unknown) {
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < items.length) await work(worker, items[next++]!);
    }),
  );
}

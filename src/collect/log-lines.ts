/** Where a line of a job's log stands on the page of the job: which step, and which line of that step. */
import { createReadStream } from 'node:fs';
import type { JobStep } from './jobs.ts';

export interface StepLine {
  readonly step: number;
  /** 1-based, in the step. */
  readonly line: number;
}

const STAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z (.*)/;
/** Characters of a line that are looked at. */
const HEAD = 100;
/** What the runner begins a step with. */
const OPENING = /^(?:##\[group\]Run |Post job cleanup\.)/;

/**
 * The log has no marks between its steps. GitHub tells their times in whole seconds, so a step begins with the first
 * line at or after its start, and, in a second that two steps share, with the runner's own opening of a step.
 * @param wanted 1-based numbers of lines of the whole log.
 */
export async function stepLines(
  log: string,
  steps: readonly JobStep[],
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, StepLine>> {
  const ran = steps.filter((step) => step.startedAt !== undefined && step.conclusion !== 'skipped');
  const found = new Map<number, StepLine>();
  const last = Math.max(0, ...wanted);
  let at = 0;
  let begin = 1;
  let number = 0;
  for await (const head of headsOf(log)) {
    if (++number > last) break;
    const [, stamp, text = ''] = STAMP.exec(head) ?? [];
    const time = stamp === undefined ? Number.NaN : Date.parse(`${stamp}Z`);
    for (let next = ran[at + 1]; next && begins(next, ran[at]!, time, text); next = ran[at + 1]) {
      at++;
      begin = number;
      // One opening begins one step.
      if (time <= (next.completedAt ?? 0)) break;
    }
    const step = ran[at];
    if (step && wanted.has(number)) found.set(number, { step: step.number, line: number - begin + 1 });
  }
  return found;
}

/** The beginnings of the lines, which end at `\n` only. */
async function* headsOf(log: string): AsyncGenerator<string> {
  let head = '';
  for await (const block of createReadStream(log, { encoding: 'utf8' })) {
    const pieces = `${block}`.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield (head + piece).slice(0, HEAD);
      head = '';
    }
    head = (head + pieces.at(-1)!).slice(0, HEAD);
  }
  if (head !== '') yield head;
}

function begins(next: JobStep, current: JobStep, time: number, text: string): boolean {
  if (!(time >= next.startedAt!)) return false;
  return current.completedAt === undefined || time > current.completedAt || OPENING.test(text);
}

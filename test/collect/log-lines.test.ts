/** Which line of which step a line of a job's log is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stepLines } from '../../src/collect/log-lines.ts';
import { jobLog, STEPS } from '../action/logs.ts';

const at = (second: number) => Date.parse(`2026-11-20T12:00:${`${second}`.padStart(2, '0')}Z`);
const step = (number: number, from: number, to: number, conclusion = 'success') => ({
  name: `step ${number}`,
  number,
  conclusion,
  startedAt: at(from),
  completedAt: at(to),
});
const line = (second: number, text: string) => `2026-11-20T12:00:${`${second}`.padStart(2, '0')}.5000000Z ${text}`;

/** `number: step.line` of every line. */
async function placed(log: string, steps: Parameters<typeof stepLines>[1]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
  writeFileSync(join(folder, 'log'), log);
  const count = log.split('\n').length - 1;
  const found = await stepLines(join(folder, 'log'), steps, new Set(Array.from({ length: count }, (_, i) => i + 1)));
  rmSync(folder, { recursive: true });
  return [...found].map(([number, { step, line }]) => `${number}: ${step}.${line}`);
}

test.each<[string, string[], ReturnType<typeof step>[], string[]]>([
  [
    'steps in seconds of their own',
    [line(1, 'a'), line(2, 'b'), line(4, 'c'), line(4, 'd')],
    [step(1, 1, 2), step(2, 4, 5)],
    ['1: 1.1', '2: 1.2', '3: 2.1', '4: 2.2'],
  ],
  [
    'two steps that share a second begin with the opening of the second',
    [line(1, 'a'), line(2, 'b'), line(2, '##[group]Run make'), line(2, 'c')],
    [step(1, 1, 2), step(2, 2, 3)],
    ['1: 1.1', '2: 1.2', '3: 2.1', '4: 2.2'],
  ],
  [
    'several within one second',
    [line(1, 'a'), line(1, '##[group]Run one'), line(1, 'b'), line(1, '##[group]Run two'), line(1, 'c')],
    [step(1, 1, 1), step(2, 1, 1), step(3, 1, 1)],
    ['1: 1.1', '2: 2.1', '3: 2.2', '4: 3.1', '5: 3.2'],
  ],
  [
    'an inner action opens no step',
    [line(1, '##[group]Run outer'), line(2, '##[group]Run inner'), line(3, 'x')],
    [step(4, 1, 5), step(5, 6, 7)],
    ['1: 4.1', '2: 4.2', '3: 4.3'],
  ],
  [
    'steps that were skipped have no lines',
    [line(1, 'a'), line(3, 'b')],
    [step(1, 1, 2), step(2, 2, 2, 'skipped'), step(3, 3, 4)],
    ['1: 1.1', '2: 3.1'],
  ],
  [
    'lines without a stamp go on',
    [`\ufeff${line(1, 'a')}`, 'more\rand more', line(3, 'b')],
    [step(1, 1, 2), step(2, 3, 4)],
    ['1: 1.1', '2: 1.2', '3: 2.1'],
  ],
  ['no steps', [line(1, 'a')], [], []],
])('%s', async (_, lines, steps, expected) => {
  expect(await placed(`${lines.join('\n')}\n`, steps)).toEqual(expected);
});

test('a whole log', async () => {
  const steps = STEPS.map(({ name, conclusion, startedAt, completedAt }, i) => ({
    name,
    number: i + 1,
    conclusion,
    startedAt: Date.parse(startedAt),
    completedAt: Date.parse(completedAt),
  }));
  expect(await placed(jobLog(['boom']), steps)).toContain('9: 2.5');
});

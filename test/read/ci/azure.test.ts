/** src/read/ci/azure.ts: tasks. */
import { booms } from './stepped.ts';

const task = (name: string, ...output: string[]) => [
  `2026-11-20T21:23:18.3424472Z ##[section]Starting: ${name}`,
  ...output,
  `2026-11-20T21:23:19.3424472Z ##[section]Finishing: ${name}`,
];
const START = '2026-11-20T21:23:17.3424472Z ##[section]Starting: Job';

test('a task without an error has passed when another one begins', () => {
  expect(
    booms(START, ...task('Install', 'boom 1'), ...task('Test', 'boom 2', '##[error]no'), ...task('Last', 'boom 3')),
  ).toEqual(['boom 1 < Install: passed', 'boom 2 < Test: told', 'boom 3 < Last: told']);
});

test('what is still open has not passed', () => {
  expect(booms(START, 'boom 1', ...task('Install'))).toEqual(['boom 1 < Job: told']);
});

test('an old log of the Actions runner is none', () => {
  expect(
    booms(
      '##[section]Starting: Request a runner to run this job',
      '##[section]Finishing: Request a runner to run this job',
      'boom 1',
    ),
  ).toEqual(['boom 1 < -: told']);
});

/** src/read/ci/gitlab.ts: sections of a job. */
import { booms } from './stepped.ts';

const start = (name: string, header = '') => `section_start:1795209798:${name}\r\x1b[0K${header}`;
const end = (name: string) => `section_end:1795209799:${name}\r\x1b[0K`;

test('what the runner prepared has passed when the script begins', () => {
  expect(
    booms(start('get_sources'), 'boom 1', end('get_sources') + start('step_script'), 'boom 2', end('step_script')),
  ).toEqual(['boom 1 < get_sources: passed', 'boom 2 < step_script: told']);
});

test('a preparation that failed is told', () => {
  expect(booms(start('prepare_executor'), 'boom 1', 'ERROR: Job failed (system failure): x')).toEqual([
    'boom 1 < prepare_executor: told',
  ]);
});

test('sections of the script are named and not judged', () => {
  expect(
    booms(
      start('step_script'),
      start('unit_tests[collapsed=true]', 'Unit tests'),
      'boom 1',
      end('unit_tests'),
      'boom 2',
      end('step_script'),
      'boom 3',
    ),
  ).toEqual(['boom 1 < unit_tests: told', 'boom 2 < step_script: told', 'boom 3 < -: told']);
});

test('a section that nobody closed ends with the one around it', () => {
  expect(booms(start('step_script'), start('mine'), end('step_script'), 'boom 1')).toEqual(['boom 1 < -: told']);
});

test('words of a script about sections are none', () => {
  expect(booms('echo section_start:1:mine', 'boom 1')).toEqual(['boom 1 < -: told']);
});

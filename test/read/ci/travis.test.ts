/** src/read/ci/travis.ts: folds and commands. */
import { booms } from './stepped.ts';

const fold = (name: string, command: string) =>
  `travis_fold:start:${name}\r\x1b[0Ktravis_time:start:067b5630\r\x1b[0K$ ${command}`;
const end = (name: string) =>
  `travis_time:end:067b5630:start=1,finish=2,duration=1\r\x1b[0Ktravis_fold:end:${name}\r\x1b[0K`;
const command = (text: string) => `travis_time:start:1922b200\r\x1b[0K$ ${text}`;

test('a phase that was closed has passed', () => {
  expect(booms(fold('install.1', 'npm ci'), 'boom 1', end('install.1') + fold('install.2', 'make'), 'boom 2')).toEqual([
    'boom 1 < npm ci: passed',
    'boom 2 < make: told',
  ]);
});

test('each command of the script is judged', () => {
  expect(
    booms(
      command('npm test'),
      'boom 1',
      '\x1b[32;1mThe command "npm test" exited with 0.\x1b[0m',
      command('npm run lint'),
      'boom 2',
      '\x1b[31;1mThe command "npm run lint" exited with 1.\x1b[0m',
    ),
  ).toEqual(['boom 1 < npm test: passed', 'boom 2 < npm run lint: told']);
});

test('a phase that does not end the build is not judged', () => {
  expect(booms(fold('after_success', 'npm run report'), 'boom 1', end('after_success'))).toEqual([
    'boom 1 < npm run report: told',
  ]);
});

/** src/read/ci/codebuild.ts: commands and phases. */
import { stepped } from './stepped.ts';

const at = (said: string) => `[Container] 2026/11/20 09:00:00.123456 ${said}`;

test('a command behind which the phase goes on has passed; the one that is named has failed', () => {
  expect(
    stepped(
      at('Running command npm ci'),
      'boom 1',
      at('Running command npm test'),
      'boom 2',
      at('Command did not exit successfully npm test exit status 1'),
      at('Phase complete: BUILD State: FAILED'),
      at('Running command ./report.sh'),
      'boom 3',
      at('Phase complete: POST_BUILD State: SUCCEEDED'),
    ).filter((line) => line.startsWith('boom')),
  ).toEqual(['boom 1 < npm ci: passed', 'boom 2 < npm test: told', 'boom 3 < ./report.sh: passed']);
});

test('another program may call itself a container', () => {
  expect(stepped('[Container] starting', 'boom')).toEqual(['[Container] starting < -: told', 'boom < -: told']);
});

/** src/read/ci/teamcity.ts: build steps. */
import { booms } from './stepped.ts';

test('a step whose process ended with 0 has passed', () => {
  expect(
    booms(
      '[21:23:18] : Step 1/2: Install (Command Line) (1m:02s)',
      '[21:23:18] :\t [Step 1/2] Starting: /bin/sh -c npm ci',
      '[21:23:18]W:\t [Step 1/2] boom 1',
      '[21:23:19] :\t [Step 1/2] Process exited with code 0',
      '[21:23:19] : Step 2/2: Test (Command Line)',
      '[21:23:20] :\t [Step 2/2] boom 2',
      '[21:23:21]W:\t [Step 2/2] Process exited with code 1',
    ),
  ).toEqual(['boom 1 < Install: passed', 'boom 2 < Test: told']);
});

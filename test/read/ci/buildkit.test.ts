/** src/read/ci/buildkit.ts: steps of an image build. */
import { booms } from './stepped.ts';

test('what a build step printed that is done was no failure', () => {
  expect(
    booms(
      '#5 [web 2/3] RUN npm ci',
      '#6 [api 2/3] RUN make',
      '#5 0.512 boom 1',
      '#6 0.611 boom 2',
      '#5 DONE 3.2s',
      '#6 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2',
    ),
  ).toEqual(['boom 1 < -: passed', 'boom 2 < -: told']);
});

test('the next build counts from the beginning', () => {
  expect(booms('#5 0.5 boom 1', '#5 DONE 0.1s', '#5 0.5 boom 2')).toEqual(['boom 1 < -: passed', 'boom 2 < -: told']);
});

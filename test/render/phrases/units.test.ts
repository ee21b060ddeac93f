/** src/render/phrases/units.ts: lengths of time. */
import { EN } from '../../../src/render/phrases/en.ts';

test.each([
  [0, '0 s'],
  [0.26, '0.3 s'],
  [10, '10 s'],
  [59.96, '60 s'],
  [60, '1 min'],
  [90.4, '1 min 30 s'],
  [119.6, '2 min'],
  [3600, '1 h'],
  [3725, '1 h 2 min'],
  [90_000, '25 h'],
])('%d seconds are %s', (seconds, words) => {
  expect(EN.duration(seconds)).toBe(words);
});

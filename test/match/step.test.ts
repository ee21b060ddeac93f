/** src/match/step.ts: a file that is the whole log of one step, which tells whether the step passed. */
import { trackWholeStep } from '../../src/match/step.ts';
import type { CiTracker } from '../../src/read/ci/tracker.ts';
import { line } from '../build.ts';

/** A tracker that says this of each line's step. */
const passes = (lines: readonly string[], step?: object) => {
  const inner = { see: (_: unknown, raw: string) => raw === 'echo', step: () => step, passed: () => false };
  const whole = trackWholeStep(inner as unknown as CiTracker);
  const echoes = lines.map((text) => whole.see(line(text), text));
  expect(echoes).toEqual(lines.map((text) => text === 'echo'));
  expect(whole.step()).toBe(step);
  return whole.passed();
};

test.each([
  [true, ['all is well'], undefined],
  [true, ['echo', 'it said ##[error]'], undefined],
  [false, ['##[error]Process completed with exit code 1.'], undefined],
  [false, ['##[error]x', 'all is well'], undefined],
  [true, ['##[error]x'], { outcome: 'passed', kind: 'run' }],
  [false, ['a', 'b'], { outcome: 'failed', kind: 'run' }],
  [false, ['a'], { outcome: undefined, kind: 'docker' }],
  [false, ['a'], { parent: { parent: { outcome: 'failed', kind: 'run' } } }],
  [true, ['a'], { outcome: 'failed', kind: 'docker', parent: { outcome: 'passed', kind: 'run' } }],
  [true, [], undefined],
])('passed: %s after %j in %j', (passed, lines, step) => {
  expect(passes(lines, step)).toBe(passed);
});

/** Follows a log with all trackers, as a scan does. */
import { hasPassed } from '../../../src/read/ci/step.ts';
import { trackSteps } from '../../../src/read/ci/tracker.ts';
import { line } from '../../build.ts';

/** Each line that is output, with its step as `name: passed` or `name: told` once the whole log was seen. */
export function stepped(...lines: readonly string[]): string[] {
  const ci = trackSteps();
  const seen = lines.flatMap((raw, i) => {
    const own = ci.see(line(raw, i + 1), raw);
    return own ? [] : { raw, step: ci.step() };
  });
  return seen.map(({ raw, step }) => `${raw} < ${step?.name ?? '-'}: ${hasPassed(step) ? 'passed' : 'told'}`);
}

/** The last word of each line that reads `boom N`. */
export const booms = (...lines: readonly string[]): string[] =>
  stepped(...lines).flatMap((one) => /boom .*/.exec(one)?.[0] ?? []);

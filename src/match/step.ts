/** A source that holds one step of a job, which is over: without an error of the runner in it, the step passed. */
import type { RunnerStep } from '../read/ci/runner-step.ts';
import type { Step } from '../read/ci/step.ts';
import type { CiTracker } from '../read/ci/tracker.ts';

export function trackWholeStep(ci: CiTracker): CiTracker {
  let failed = false;
  return {
    see(line, raw) {
      const echo = ci.see(line, raw);
      const step = rootOf(ci.step());
      // A Docker action that fails says nothing.
      failed ||= step ? step.outcome === 'failed' || step.kind === 'docker' : line.text.startsWith('##[error]');
      return echo;
    },
    step: ci.step,
    passed: () => !failed,
  };
}

function rootOf(step: Step | undefined): (Step & Partial<RunnerStep>) | undefined {
  return step?.parent ? rootOf(step.parent) : step;
}

/**
 * Stages and parallel branches of a Jenkins pipeline. A script may go on after a stage that failed, so that none of them
 * counts as passed; the build as a whole is judged in its last line.
 */
import type { CiSystem, Step } from './step.ts';

export const JENKINS: CiSystem = {
  markers: ['[Pipeline] ', 'Finished: '],
  track() {
    /** What each open brace belongs to. */
    let current: Step | undefined;
    let passed = false;
    return {
      see({ text }) {
        const pipeline = /^\[Pipeline\] (?:(\{)(?: \((.{1,300})\))?|(\})|\S)/.exec(text);
        if (pipeline?.[1])
          current = { name: pipeline[2]?.replace(/^Branch: /, ''), parent: current, outcome: 'unknown' };
        else if (pipeline?.[3]) current = current?.parent;
        const finished = /^Finished: ([A-Z_]{3,12})\s*$/.exec(text);
        if (finished) passed = finished[1] === 'SUCCESS';
        return pipeline !== null;
      },
      step: () => named(current),
      passed: () => passed,
    };
  },
};

/** Blocks such as `node {` have no name; the stage around them has. */
function named(step: Step | undefined): Step | undefined {
  return step === undefined || step.name !== undefined ? step : named(step.parent);
}

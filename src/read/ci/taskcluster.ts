/** A Taskcluster task has no steps of its own; its worker says at the end whether it passed. */
import type { CiSystem } from './step.ts';

export const TASKCLUSTER: CiSystem = {
  markers: ['uccessful task run with exit code: ', '[taskcluster '],
  track() {
    let passed = false;
    return {
      see({ text }) {
        // "Exit Code: 0" of the other worker is of one command, and a later one may be aborted without a code.
        const ended = /^\[taskcluster [^\]]{1,40}\] (Uns|S)uccessful task run with exit code: /.exec(text);
        if (ended) passed = ended[1] === 'S';
        return false;
      },
      step: () => undefined,
      passed: () => passed,
    };
  },
};

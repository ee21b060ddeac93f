/** A part of a job that its CI system runs, names and judges on its own. */
import type { TextLine } from '../text-line.ts';

export interface Step {
  readonly name: string | undefined;
  /** What this one is a part of. */
  readonly parent?: Step | undefined;
  /** What the CI system says of it; what it does not judge stays unknown. */
  outcome: 'unknown' | 'passed' | 'failed';
}

/** @returns whether what was printed there was no failure: it passed, or whatever it is a part of did. */
export function hasPassed(step: Step | undefined): boolean {
  return step !== undefined && (step.outcome === 'passed' || hasPassed(step.parent));
}

/** Follows one log. */
export interface StepTracker {
  /**
   * To be called, in order, with every line that is judged, and at least with those that hold a marker.
   * @param raw The line with its control characters.
   * @returns whether the line is what the system says about the step (the echo of a script), and no output.
   */
  see(line: TextLine, raw: string): boolean;
  /** The step that runs at this point of the log; undefined in a log without steps. */
  step(): Step | undefined;
  /** Whether the system says that the whole job passed. */
  passed?(): boolean;
}

export interface CiSystem {
  /** Literals that `see` must not miss. */
  readonly markers: readonly string[];
  track(): StepTracker;
}

/** A plain succession of steps, for systems that print a header for each. */
export function succession() {
  let current: Step | undefined;
  return {
    current: () => current,
    begin(name: string | undefined, parent?: Step): Step {
      current = { name, parent, outcome: 'unknown' };
      return current;
    },
    judge(outcome: 'passed' | 'failed') {
      if (current) current.outcome = outcome;
    },
  };
}

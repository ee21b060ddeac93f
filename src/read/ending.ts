/**
 * How CI systems other than the Actions runner end a log. One that says that all went well is believed: what it
 * printed before was no failure of the job.
 */

export const ENDING_MARKERS: readonly string[] = [
  'Your build exited with',
  'Job succeeded',
  'Job failed',
  'Finished: SUCCESS',
  'Finished: FAILURE',
];

// Travis CI, GitLab, Jenkins.
const PASSED = /^(?:Done\. Your build exited with 0\.|Job succeeded|Finished: SUCCESS)\s*$/;
const FAILED = /^(?:Done\. Your build exited with [1-9]|ERROR: Job failed|Finished: FAILURE)/;

export interface EndingTracker {
  /** To be called with every line that holds a marker, in order. */
  see(text: string): void;
  /** Whether the last ending that was seen is a good one. */
  passed(): boolean;
}

export function trackEnding(): EndingTracker {
  let passed = false;
  return {
    see(text) {
      if (PASSED.test(text)) passed = true;
      else if (FAILED.test(text)) passed = false;
    },
    passed: () => passed,
  };
}

/**
 * Folds and commands of Travis CI. A phase before the script ends the build when a command fails, and then its fold is
 * never closed; the commands of the script are each judged with their code.
 * Source: travis-ci/travis-build lib/travis/build/bash (travis_cmd, travis_result, travis_assert).
 */
import { type CiSystem, type Step, succession } from './step.ts';

const MARK =
  /travis_fold:(start|end):([\w.-]{1,100})|travis_time:start:[0-9a-f]{1,16}\r(?:\x1b\[0K)?(?:\$ ([^\r\n]{1,500}))?/g;
const JUDGED = /^The command "(.{1,2000})" (?:exited with (\d+)|failed and exited with \d+ during)/;
/** What the worker writes when the job does not end although its script has. */
const STALLED = /^No output has been received in the last |^The job exceeded the maximum time limit for jobs/;
/** Phases in which a command that fails ends the build. */
const ASSERTED = /^(?:git|before_install|install|before_script)(?:\.|$)/;

export const TRAVIS_CI: CiSystem = {
  markers: [
    'travis_fold:',
    'travis_time:start:',
    'The command "',
    'Done. Your build exited with',
    'No output has been received in the last ',
    'The job exceeded the maximum time limit',
  ],
  track() {
    const steps = succession();
    let fold: Step | undefined;
    let passed = false;
    const mark = (what: string | undefined, name: string | undefined, command: string | undefined) => {
      if (what === 'start') fold = steps.begin(name);
      else if (what === 'end') {
        if (fold && name !== undefined && ASSERTED.test(name)) fold.outcome = 'passed';
        fold = undefined;
        steps.begin(undefined);
      } else if (command !== undefined) steps.begin(command, fold);
    };
    return {
      see({ text }, raw) {
        for (const [, what, name, command] of raw.matchAll(MARK)) mark(what, name, command);
        const judged = JUDGED.exec(text);
        if (judged) steps.judge(judged[2] === '0' ? 'passed' : 'failed');
        const done = /^Done\. Your build exited with (\d+)/.exec(text);
        if (done) passed = done[1] === '0';
        else if (STALLED.test(text)) passed = false;
        return false;
      },
      step: steps.current,
      passed: () => passed,
    };
  },
};

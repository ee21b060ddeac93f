/**
 * Commands of an AWS CodeBuild project. A phase goes on only after a command that went well; a command that did not is
 * named.
 * Source: docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html.
 */
import { type CiSystem, succession } from './step.ts';

const OWN = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? (.{1,400})/;

export const CODEBUILD: CiSystem = {
  markers: ['[Container] '],
  track() {
    const steps = succession();
    const goOn = () => {
      if (steps.current()?.outcome === 'unknown') steps.judge('passed');
    };
    return {
      see({ text }) {
        const said = OWN.exec(text)?.[1];
        if (said === undefined) return false;
        const command = /^Running command (.{1,300})/.exec(said)?.[1];
        if (command !== undefined) {
          goOn();
          steps.begin(command);
        } else if (said.startsWith('Command did not exit successfully')) steps.judge('failed');
        else if (/^Phase complete: \w{1,30} State: SUCCEEDED/.test(said)) goOn();
        return command !== undefined;
      },
      step: steps.current,
    };
  },
};

/**
 * Groups of a Buildkite job: `~~~` closed, `---` closed, `+++` open. Buildkite judges the command as a whole, so a group
 * only has a name.
 * Source: buildkite.com/docs/pipelines/managing-log-output.
 */
import { type CiSystem, succession } from './step.ts';

export const BUILDKITE: CiSystem = {
  // A diff has `---` and `+++` too, but neither behind a stamp nor with a sign.
  markers: ['\x07~~~ ', '\x07--- ', '\x07+++ ', '~~~ Preparing working directory', '~~~ Running ', '--- :', '+++ :'],
  track() {
    const steps = succession();
    return {
      see({ text }, raw) {
        const group = /^(?:~~~|---|\+\+\+) (.{1,300})/.exec(text)?.[1];
        const own =
          raw.includes('_bk;t=') || /^(?:~~~ (?:Preparing working directory|Running )|(?:---|\+\+\+) :)/.test(text);
        if (group === undefined || !own) return false;
        steps.begin(group.replace(/:[\w+-]{1,40}: ?/g, '').trim() || group);
        return true;
      },
      step: steps.current,
    };
  },
};

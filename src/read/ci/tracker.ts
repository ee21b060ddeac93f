/** All CI systems at once: the one whose marks a log bears says in which step a line stands. */
import type { TextLine } from '../text-line.ts';
import { GITHUB_ACTIONS } from './actions-runner.ts';
import { AZURE_PIPELINES } from './azure.ts';
import { BUILD_MARKERS, trackBuild } from './buildkit.ts';
import { BUILDKITE } from './buildkite.ts';
import { CODEBUILD } from './codebuild.ts';
import { GITLAB_CI } from './gitlab.ts';
import { JENKINS } from './jenkins.ts';
import type { CiSystem, Step, StepTracker } from './step.ts';
import { TASKCLUSTER } from './taskcluster.ts';
import { TEAMCITY } from './teamcity.ts';
import { TRAVIS_CI } from './travis.ts';

/** A program in a job may print another system's marks: the first of these that is at home in a log owns it. */
const SYSTEMS: readonly CiSystem[] = [
  GITHUB_ACTIONS,
  AZURE_PIPELINES,
  GITLAB_CI,
  TRAVIS_CI,
  JENKINS,
  BUILDKITE,
  TEAMCITY,
  TASKCLUSTER,
  CODEBUILD,
];

export const CI_MARKERS: readonly string[] = [
  ...new Set([...SYSTEMS.flatMap((system) => system.markers), ...BUILD_MARKERS]),
];

export interface CiTracker extends StepTracker {
  passed(): boolean;
}

export function trackSteps(): CiTracker {
  const trackers = SYSTEMS.map((system) => system.track());
  const builds = trackBuild();
  /** One that comes later may still turn out to run inside one that is listed before it. */
  let candidates = trackers;
  let owner: StepTracker | undefined;
  let vertex: Step | undefined;
  return {
    see(line: TextLine, raw: string) {
      const said = candidates.map((tracker) => tracker.see(line, raw));
      const home = candidates.findIndex((tracker) => tracker.step() !== undefined);
      if (home >= 0) {
        owner = candidates[home];
        candidates = candidates.slice(0, home + 1);
      }
      vertex = builds.see(line, raw, owner?.step());
      return said[owner ? candidates.length - 1 : 0]!;
    },
    step: () => vertex ?? owner?.step(),
    passed: () => (owner ? [owner] : trackers).some((tracker) => tracker.passed?.()),
  };
}

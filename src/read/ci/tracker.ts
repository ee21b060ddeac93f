/** All CI systems at once: the one whose marks a log bears says in which step a line stands. */
import type { TextLine } from '../text-line.ts';
import { GITHUB_ACTIONS } from './actions-runner.ts';
import { AZURE_PIPELINES } from './azure.ts';
import { BUILD_MARKERS, trackBuild } from './buildkit.ts';
import { BUILDKITE } from './buildkite.ts';
import { GITLAB_CI } from './gitlab.ts';
import { JENKINS } from './jenkins.ts';
import type { CiSystem, Step, StepTracker } from './step.ts';
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
  let owner = trackers.length;
  let vertex: Step | undefined;
  const step = () => trackers[owner]?.step();
  return {
    see(line: TextLine, raw: string) {
      const echoes = trackers.map((tracker) => tracker.see(line, raw));
      const home = trackers.findIndex((tracker) => tracker.step() !== undefined);
      if (home >= 0) owner = Math.min(owner, home);
      vertex = builds.see(line, step());
      return echoes[owner] ?? echoes[0]!;
    },
    step: () => vertex ?? step(),
    passed: () => {
      const judges = trackers[owner] ? [trackers[owner]!] : trackers;
      return judges.some((tracker) => tracker.passed?.());
    },
  };
}

/** Steps of an image build as BuildKit prints them: `#12 DONE` says that what `#12` printed was no failure. */
import type { TextLine } from '../text-line.ts';
import type { Step } from './step.ts';

/** Keywords are found in either case, so that a bare `DONE` would be met everywhere. */
export const BUILD_MARKERS: readonly string[] = Array.from({ length: 10 }, (_, digit) => ` DONE ${digit}`);

export interface BuildTracker {
  /** @returns the build step that the line belongs to, if any; it bears the name of the step of the job. */
  see(line: TextLine, raw: string, around: Step | undefined): Step | undefined;
}

export function trackBuild(): BuildTracker {
  const steps = new Map<string, Step>();
  return {
    see({ facts, text }, raw, around) {
      const { buildStep } = /#\d/.test(raw) ? facts() : {};
      if (buildStep === undefined) return undefined;
      let step = steps.get(buildStep);
      // The next build counts from the beginning.
      if (step?.outcome !== 'unknown' || step.parent !== around) {
        step = { name: around?.name, parent: around, outcome: 'unknown' };
        steps.set(buildStep, step);
      }
      if (/^DONE \d/.test(text)) step.outcome = 'passed';
      else if (/^ERROR/.test(text)) step.outcome = 'failed';
      return step;
    },
  };
}

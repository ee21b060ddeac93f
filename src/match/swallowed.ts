/**
 * What a step printed that passed was no failure - but for two things that a script may hide:
 * - a container that failed;
 * - a build without a product (`make | tail`), when a later step failed and nothing in it says why: it misses the product.
 */
import type { Event } from '../model.ts';
import type { RunnerStep } from '../read/ci/runner-step.ts';
import type { Step } from '../read/ci/step.ts';
import type { Library } from './library.ts';
import { resolve } from './resolve.ts';

export interface Seen {
  readonly event: Event;
  readonly step: (Step & Partial<RunnerStep>) | undefined;
}

/** Diagnoses that leave no product. */
const UNBUILT = ['compile-error', 'link-error', 'build-failed'];
/** What the steps behind it then say. */
const MISSED = 'missing-file';

/** @returns events to be told although their steps passed. */
export function swallowed(told: readonly Seen[], past: readonly Seen[], library: Library): Event[] {
  return [...containers(past, library), ...unbuilt(told, past)];
}

/** Where a container is seen to have failed, it is worth a word. */
function containers(past: readonly Seen[], library: Library): Event[] {
  return past
    .map(({ event }) => event)
    .filter(({ subject, exitCode, role }) => subject.kind === 'container' && exitCode && role === 'symptom')
    .flatMap(({ subject, at, captures }) =>
      resolve({ kind: 'status', status: 'FailedInPassedStep', subject, at, captures }, library),
    );
}

function unbuilt(told: readonly Seen[], past: readonly Seen[]): Event[] {
  const failed = told.find(({ event, step }) => event.role === 'wrapper' && step?.outcome === 'failed');
  const known = told.some(({ event, step }) => !tellsNothing(event) && (event.role !== 'context' || isFailed(step)));
  if (!failed || known) return [];
  const builds = past.filter(
    ({ event, step }) =>
      step?.kind === 'script' &&
      event.role === 'cause' &&
      UNBUILT.includes(event.id) &&
      event.at.line < failed.event.at.line &&
      event.subject.job === failed.event.subject.job,
  );
  const last = builds.at(-1)?.step;
  return builds.filter(({ step }) => step === last).map(({ event }) => event);
}

const tellsNothing = ({ role, id }: Event) => role === 'wrapper' || id === MISSED;
const isFailed = (step: Step | undefined) => step?.outcome === 'failed';

/**
 * What a step survived. A script goes on after a command that is missing, a download that is tried again, a warning of
 * git or a linter that may fail. A compiler that refuses the code and a test that fails end what runs them. So when
 * both are in one step, the former first, the latter is the reason - unless the former explains it, or the step ended
 * with the very code of the former. A service that is not there explains a test only where it is seen near it: what a
 * loop printed that waited for the service is over when the tests run.
 */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { accountsFor, REPLACED } from './causality.ts';
import { BLOCK_GAP } from './place.ts';

/** A tool gives these as its own verdict on the code. */
const VERDICTS = new Set(['test-failure', 'compile-error', 'link-error', 'lint-failure']);
const SURVIVABLE = new Set(['network', 'git', 'auth', 'exec']);
/** Of the failures of other kinds, those that a script often goes on after. */
const SURVIVABLE_IDS = new Set([
  'config-error',
  'missing-file',
  'package-install-failed',
  'dependency-conflict',
  // A thread of the program under test.
  'rust-panic',
]);

export type Survived = (event: Event) => boolean;

interface StepEvents {
  readonly verdicts: Event[];
  readonly codes: Set<number>;
  /** The last line of each id. */
  readonly last: Map<string, number>;
}

/** @returns a test for events that something behind them in their step leads over. */
export function survivals(events: readonly Event[], library: Library): Survived {
  const steps = stepsOf(events, library);
  return (event) => {
    const step = steps.get(placeOf(event));
    if (!step || event.role !== 'cause') return false;
    const exit = library.get(event.meaning)?.exit ?? [];
    const telling = exit.filter((code) => !REPLACED.has(code) && step.codes.has(code));
    const ends = (verdict: Event) =>
      verdict.at.line > event.at.line &&
      telling.every((code) => library.get(verdict.meaning)?.exit?.includes(code)) &&
      !accountsFor(event, verdict, library);
    if (event.id === 'lint-failure') return step.verdicts.some((one) => one.id !== event.id && ends(one));
    return isSurvivable(event, library) && step.verdicts.some(ends);
  };
}

/** @returns the events; those of services that were waited for, and are not missed any more, as background. */
export function withoutWaiting(events: readonly Event[], library: Library): readonly Event[] {
  const steps = stepsOf(events, library);
  return events.map((event) => {
    const step = steps.get(placeOf(event));
    return step && isOver(event, step, library) ? { ...event, role: 'context' } : event;
  });
}

function stepsOf(events: readonly Event[], library: Library): ReadonlyMap<string, StepEvents> {
  const steps = new Map<string, StepEvents>();
  for (const event of events) {
    const step = steps.get(placeOf(event)) ?? newStep();
    steps.set(placeOf(event), step);
    step.last.set(event.id, Math.max(event.at.line, step.last.get(event.id) ?? 0));
    if (event.role === 'wrapper' && event.exitCode !== undefined) step.codes.add(event.exitCode);
    else if (event.role === 'cause' && VERDICTS.has(event.id) && isError(event, library)) step.verdicts.push(event);
  }
  return steps;
}

const newStep = (): StepEvents => ({ verdicts: [], codes: new Set(), last: new Map() });

/** The last word of its kind stands far above the first verdict. */
function isOver({ id, meaning, role }: Event, { verdicts, last }: StepEvents, library: Library): boolean {
  if (role !== 'cause' || verdicts.length === 0 || library.get(meaning)?.category !== 'network') return false;
  const first = verdicts.reduce((line, { at }) => Math.min(line, at.line), Number.POSITIVE_INFINITY);
  return first - last.get(id)! > BLOCK_GAP;
}

const isError = ({ meaning }: Event, library: Library) => library.get(meaning)?.severity === 'error';

const isSurvivable = ({ id, meaning }: Event, library: Library) =>
  SURVIVABLE.has(library.get(meaning)?.category ?? '') || SURVIVABLE_IDS.has(id);

const placeOf = ({ at, subject }: Event) => `${at.source}\n${subject.step ?? ''}\n${subject.container ?? ''}`;

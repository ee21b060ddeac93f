/**
 * What a step survived. A script goes on after a command that is missing, a download that is tried again, a warning of
 * git or a linter that may fail. A compiler that refuses the code and a test that fails end what runs them. So when
 * both are in one step, the former first, the latter is the reason - unless the former explains it, or the step ended
 * with the very code of the former.
 */
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { accountsFor, REPLACED } from './causality.ts';

/** A tool gives these as its own verdict on the code. */
const VERDICTS = new Set(['test-failure', 'compile-error', 'link-error', 'lint-failure']);
const SURVIVABLE = new Set(['network', 'git', 'auth', 'exec']);
/** Of the failures of the configuration, those that a script often goes on after. */
const SURVIVABLE_IDS = new Set(['config-error', 'missing-file', 'package-install-failed', 'dependency-conflict']);

export type Survived = (event: Event) => boolean;

export function survivals(events: readonly Event[], library: Library): Survived {
  const steps = new Map<string, { readonly verdicts: Event[]; readonly codes: Set<number> }>();
  for (const event of events) {
    const step = steps.get(placeOf(event)) ?? { verdicts: [], codes: new Set<number>() };
    steps.set(placeOf(event), step);
    if (event.role === 'wrapper' && event.exitCode !== undefined) step.codes.add(event.exitCode);
    else if (event.role === 'cause' && VERDICTS.has(event.id) && isError(event, library)) step.verdicts.push(event);
  }
  return (event) => {
    const step = steps.get(placeOf(event));
    if (!step || event.role !== 'cause') return false;
    const exit = library.get(event.meaning)?.exit;
    if (exit?.some((code) => !REPLACED.has(code) && step.codes.has(code))) return false;
    const ends = (verdict: Event) => verdict.at.line > event.at.line && !accountsFor(event, verdict, library);
    if (event.id === 'lint-failure') return step.verdicts.some((one) => one.id !== event.id && ends(one));
    return isSurvivable(event, library) && step.verdicts.some(ends);
  };
}

const isError = ({ meaning }: Event, library: Library) => library.get(meaning)?.severity === 'error';

const isSurvivable = ({ id, meaning }: Event, library: Library) =>
  SURVIVABLE.has(library.get(meaning)?.category ?? '') || SURVIVABLE_IDS.has(id);

const placeOf = ({ at, subject }: Event) => `${at.source}\n${subject.step ?? ''}\n${subject.container ?? ''}`;

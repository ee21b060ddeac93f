/**
 * Names are unique in one job only: the `web-1` of two jobs of a matrix are two containers. What was captured outside
 * of a job (an inspect.json, a kernel log) belongs to no job, and to any.
 */
import type { Event } from '../model.ts';
import { addTo } from './union.ts';

/** @returns the job that a line belongs to, when it is known. */
export function jobOf({ subject, at }: Event): string | undefined {
  // Steps exist only in the log of a job, and such a log has one job.
  return subject.job ?? (subject.step === undefined ? undefined : at.source);
}

/** @returns a key of the step in which a line stands; steps of several jobs may have one name. */
export function stepKey({ at, subject }: Event): string {
  return [at.source, subject.job ?? '', subject.step ?? ''].join('\n');
}

export interface Scopes {
  /** @returns the name itself while only one job uses it, else the name with its job. */
  qualify(name: string, event: Event): string;
}

/** @param nameOf The name that needs a scope; undefined for what has none. */
export function scopesOf(events: readonly Event[], nameOf: (event: Event) => string | undefined): Scopes {
  const jobs = new Map<string, Set<string>>();
  for (const event of events) {
    const name = nameOf(event);
    const job = jobOf(event);
    if (name !== undefined && job !== undefined) addTo(jobs, name, job);
  }
  return {
    qualify: (name, event) => ((jobs.get(name)?.size ?? 0) > 1 ? `${name}@${jobOf(event) ?? ''}` : name),
  };
}

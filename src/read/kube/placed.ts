/** A value that still knows where it stands, and what readers make of it. */
import type { Location, Observation, Subject } from '../../model.ts';

export interface Placed<T> {
  readonly value: T;
  readonly at: Location;
}

/** A reason, observed. */
export function word(subject: Subject, reason: Placed<string> | undefined): Observation[] {
  return reason ? [{ kind: 'status', status: reason.value, subject, at: reason.at }] : [];
}

/** A message, observed. */
export function prose(subject: Subject, message: Placed<string> | undefined): Observation[] {
  return message ? [{ kind: 'text', text: message.value, subject, at: message.at }] : [];
}

/** Does one event account for another? The library's `explains` and `exit` decide. */
import { signalNumber } from '../exit-status.ts';
import type { Library } from '../match/library.ts';
import type { Event, Role } from '../model.ts';

/** How far from the reason. */
export const DEPTH: Readonly<Record<Role, number>> = { cause: 0, symptom: 1, wrapper: 2, context: 3 };

/** Codes with which tools replace the code of whatever failed below them (make gives 2, most others 1). */
export const REPLACED = new Set([1, 2]);

/** @returns whether `cause` accounts for `other`; both belong to one group. */
export function accountsFor(cause: Event, other: Event, library: Library): boolean {
  if (cause === other || cause.id === other.id || cause.role === 'context') return false;
  // What is further from the reason explains nothing that is closer to it.
  if (DEPTH[cause.role] > DEPTH[other.role]) return false;
  if (names(cause, other, library)) return true;
  return DEPTH[cause.role] < DEPTH[other.role] && other.exitCode !== undefined && explainsCode(cause, other, library);
}

/** @returns whether the library says outright that the one explains the other. */
export function names(cause: Event, other: Event, library: Library): boolean {
  const explains = library.get(cause.meaning)?.explains;
  return explains?.some((id) => id === other.id || id === other.pattern || id === other.meaning) ?? false;
}

/** @returns whether `cause` can be the reason for the exit code that `other` reports. */
export function explainsCode(cause: Event, other: Event, library: Library): boolean {
  const code = other.exitCode;
  if (code === undefined) return false;
  const pattern = library.get(cause.meaning);
  const own = cause.exitCode ?? undefined;
  if (own === code || pattern?.exit?.includes(code) || pattern?.means?.includes(code)) return true;
  if (other.role === 'wrapper' && REPLACED.has(code)) return true;
  // A cause without listed codes may have any, but it did not send a signal.
  return cause.role === 'cause' && !pattern?.exit && own === undefined && signalNumber(code) === undefined;
}

/** Events with the same key account for the same others and are accounted for by the same. */
export const kindOf = ({ meaning, pattern, id, role, exitCode }: Event): string =>
  [meaning, pattern, id, role, exitCode].join(' ');

export function compareRoles(a: Role, b: Role): number {
  return DEPTH[a] - DEPTH[b];
}

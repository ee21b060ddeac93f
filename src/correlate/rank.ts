/** What leads: severity, then how close to the reason, then how sure, then what happened first. */
import type { Library } from '../match/library.ts';
import type { Confidence, Event, Incident, Severity } from '../model.ts';
import { compareRoles } from './causality.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
const CONFIDENCE: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

export function compareEvents(library: Library): (a: Event, b: Event) => number {
  return (a, b) => {
    const [p, q] = [library.get(a.meaning), library.get(b.meaning)];
    return (
      SEVERITY[p?.severity ?? 'notice'] - SEVERITY[q?.severity ?? 'notice'] ||
      compareRoles(a.role, b.role) ||
      CONFIDENCE[p?.confidence ?? 'low'] - CONFIDENCE[q?.confidence ?? 'low'] ||
      comparePlaces(a, b)
    );
  };
}

export function compareIncidents(library: Library): (a: Incident, b: Incident) => number {
  const compare = compareEvents(library);
  return (a, b) => compare(a.root, b.root);
}

/** Earlier first; by name and line where times are missing, so that the order is always the same. */
function comparePlaces(a: Event, b: Event): number {
  if (a.at.source !== b.at.source) {
    if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return a.time - b.time;
    return a.at.source < b.at.source ? -1 : 1;
  }
  return (
    a.at.line - b.at.line || a.at.column - b.at.column || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0)
  );
}

/**
 * What was stopped because something else had ended. A context event with `explains` ("Aborting on container exit")
 * accounts for what its step reports after it, and passes that on to what its step reported first before it.
 */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';
import { stepKey } from './scope.ts';

/** @param incidents Best first. @returns them, those of the aftermath as a part of what ended first. */
export function joinAftermath(incidents: readonly Incident[], events: readonly Event[], library: Library): Incident[] {
  const turns = lastTurns(events, library);
  if (turns.size === 0) return [...incidents];
  const firsts = new Map<Turn, { readonly line: number; readonly incident: Incident }>();
  const later: { readonly turn: Turn; readonly incident: Incident }[] = [];
  const keep = new Set(incidents);
  for (const incident of incidents) {
    const ends = incident.chain.filter(({ exitCode }) => exitCode !== undefined);
    const turn = ends.map((event) => turns.get(stepKey(event))).find((one) => one !== undefined);
    if (!turn) continue;
    const lines = ends.filter((event) => turns.get(stepKey(event)) === turn).map(({ at }) => at.line);
    const line = lines.reduce((a, b) => Math.min(a, b));
    if (line > turn.line && turn.explains.includes(incident.root.id)) later.push({ turn, incident });
    else if (line > turn.after && line < turn.line && line < (firsts.get(turn)?.line ?? turn.line))
      firsts.set(turn, { line, incident });
  }
  const [only] = turns.size === 1 ? [...turns.values()] : [];
  if (only) later.push(...endedLater(incidents, only, firsts.get(only)?.incident));
  const parts = new Map<Incident, Event[]>();
  for (const { turn, incident } of later) {
    const first = firsts.get(turn)?.incident;
    if (!first) continue;
    keep.delete(incident);
    parts.set(first, [...(parts.get(first) ?? []), ...incident.chain]);
  }
  return [...keep].map((incident) => ({ ...incident, chain: [...incident.chain, ...(parts.get(incident) ?? [])] }));
}

/** What ended after the first in an engine's record, where the log does not tell of its end. */
function endedLater(incidents: readonly Incident[], turn: Turn, first: Incident | undefined) {
  if (!first) return [];
  const ends = ({ chain }: Incident) =>
    chain.filter(({ exitCode, time }) => exitCode !== undefined && time !== undefined);
  const isLater = (incident: Incident) =>
    incident !== first &&
    turn.explains.includes(incident.root.id) &&
    ends(incident).some((end) => ends(first).some(({ at, time }) => at.source === end.at.source && time! < end.time!));
  return incidents.filter(isLater).map((incident) => ({ turn, incident }));
}

interface Turn {
  readonly line: number;
  /** The turn before it: what ended up to there belongs to another run. */
  readonly after: number;
  readonly explains: readonly string[];
}

/** The last turn of each step: what ended between two of them may be the reason for the second. */
function lastTurns(events: readonly Event[], library: Library): Map<string, Turn> {
  const turns = new Map<string, Turn>();
  const tells = ({ role, meaning, overcome }: Event) =>
    role === 'context' && overcome === undefined && library.get(meaning)?.explains;
  const told = events.filter(tells);
  for (const event of told.toSorted((a, b) => a.at.line - b.at.line)) {
    const after = turns.get(stepKey(event))?.line ?? 0;
    turns.set(stepKey(event), { line: event.at.line, after, explains: library.get(event.meaning)!.explains! });
  }
  return turns;
}

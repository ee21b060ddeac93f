/** Events -> Incidents: joined by subject, arranged from root to wrapper, alike ones merged, the verdict first. */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';
import { accountsFor, explainsCode } from './causality.ts';
import { type Chain, chainsOf } from './chain.ts';
import { derive } from './derive.ts';
import { mergePlaces } from './places.ts';
import { compareIncidents } from './rank.ts';
import { groupBySubject, hasIdentity } from './subjects.ts';

export function correlate(events: readonly Event[], library: Library): Incident[] {
  const groups = groupBySubject(events).map((group) => [...group, ...derive(group, library)]);
  const incidents = groups.flatMap((group) => {
    const context = group.filter((event) => event.role === 'context');
    return chainsOf(group, library).map((chain) => incidentOf(chain, context));
  });
  const order = compareIncidents(library);
  return mergePlaces(absorb(incidents.sort(order), library)).sort(order);
}

function incidentOf({ root, events }: Chain, context: readonly Event[]): Incident {
  return { root, chain: events, context, places: [root.subject] };
}

/**
 * What a step or a log only repeats belongs to the container, pod or process that it is about: `exit code 137` at
 * the end of a job is explained by the container that was killed.
 */
function absorb(incidents: readonly Incident[], library: Library): Incident[] {
  const kept: Incident[] = [];
  for (const incident of incidents) {
    const repeated = incident.root.role !== 'cause' && !hasIdentity(incident.root.subject);
    const host = repeated ? hostOf(incident, kept, library) : -1;
    if (host < 0) kept.push(incident);
    else kept[host] = { ...kept[host]!, chain: [...kept[host]!.chain, ...incident.chain] };
  }
  return kept;
}

/** Incidents come best first; one with the very same code is preferred. */
function hostOf(incident: Incident, kept: readonly Incident[], library: Library): number {
  const { root } = incident;
  const same = kept.findIndex(
    (one) => root.exitCode !== undefined && one.chain.some((event) => event.exitCode === root.exitCode),
  );
  if (same >= 0) return same;
  return kept.findIndex((one) =>
    one.chain.some((event) => accountsFor(event, root, library) || explainsCode(event, root, library)),
  );
}

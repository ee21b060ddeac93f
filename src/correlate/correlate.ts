/** Events -> Incidents: joined by subject, arranged from root to wrapper, alike ones merged, the verdict first. */
import type { Library } from '../match/library.ts';
import type { Event, Incident, Subject } from '../model.ts';
import { absorb } from './absorb.ts';
import { joinAftermath } from './aftermath.ts';
import { type Chain, chainsOf } from './chain.ts';
import { derive } from './derive.ts';
import { joinJobReasons } from './job-reason.ts';
import { openEvents } from './overcome.ts';
import { mergePlaces } from './places.ts';
import { compareEvents, compareIncidents, orderOfPlaces, severityOf } from './rank.ts';
import { joinSiblings } from './siblings.ts';
import { groupBySubject } from './subjects.ts';
import { survivals } from './survived.ts';
import { joinWitnesses } from './witness.ts';

/** The order in which the events come does not matter. */
export function correlate(seen: readonly Event[], library: Library): Incident[] {
  const events = openEvents(seen, library);
  const places = orderOfPlaces(events);
  const order = compareEvents(library, places, survivals(events, library));
  const byRank = compareIncidents(order);
  const ranked = (incidents: readonly Incident[]) =>
    incidents.map((incident) => ({ ...incident, severity: severityOf(incident.chain, library) })).sort(byRank);
  const groups = joinWitnesses(groupBySubject(events.toSorted(places))).map((group) => [
    ...group,
    ...derive(group, library),
  ]);
  const incidents = groups.flatMap((group) => {
    const context = group.filter((event) => event.role === 'context');
    return chainsOf(group, library, order).map((chain) => incidentOf(chain, context, library));
  });
  const joined = joinAftermath(absorb(joinJobReasons(incidents.sort(byRank), library), library), events, library);
  return ranked(mergePlaces(joinSiblings(ranked(joined), library)));
}

function incidentOf({ root, events }: Chain, context: readonly Event[], library: Library): Incident {
  const leading = { ...root, subject: closest(root, events) };
  const chain = [leading, ...events.slice(1)];
  return { root: leading, severity: severityOf(chain, library), chain, context, places: [leading.subject] };
}

/** What some lines say of a pod and others of its one container happened to the container. */
function closest({ id, subject }: Event, chain: readonly Event[]): Subject {
  if (subject.pod === undefined || subject.container !== undefined) return subject;
  const own = chain.filter((event) => event.id === id && event.subject.container !== undefined);
  const one = new Set(own.map((event) => event.subject.container)).size === 1;
  return one ? own[0]!.subject : subject;
}

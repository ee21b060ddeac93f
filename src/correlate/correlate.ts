/** Events -> Incidents: joined by subject, arranged from root to wrapper, alike ones merged, the verdict first. */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';
import { accountsFor, explainsCode, kindOf } from './causality.ts';
import { type Chain, chainsOf } from './chain.ts';
import { derive } from './derive.ts';
import { mergePlaces } from './places.ts';
import { compareEvents, compareIncidents, orderOfPlaces } from './rank.ts';
import { groupBySubject, hasIdentity } from './subjects.ts';

/** Incidents to which what a log repeats may belong: the first so many. */
const HOST_LIMIT = 200;

/** The order in which the events come does not matter. */
export function correlate(events: readonly Event[], library: Library): Incident[] {
  const places = orderOfPlaces(events);
  const order = compareEvents(library, places);
  const groups = groupBySubject(events.toSorted(places)).map((group) => [...group, ...derive(group, library)]);
  const incidents = groups.flatMap((group) => {
    const context = group.filter((event) => event.role === 'context');
    return chainsOf(group, library, order).map((chain) => incidentOf(chain, context));
  });
  const byRank = compareIncidents(order);
  return mergePlaces(absorb(incidents.sort(byRank), library)).sort(byRank);
}

function incidentOf({ root, events }: Chain, context: readonly Event[]): Incident {
  return { root, chain: events, context, places: [root.subject] };
}

/**
 * What a step or a log only repeats belongs to the container, pod or process that it is about: `exit code 137` at
 * the end of a job is explained by the container that was killed.
 */
function absorb(incidents: readonly Incident[], library: Library): Incident[] {
  const hosts: Host[] = [];
  for (const incident of incidents) {
    const repeated = incident.root.role !== 'cause' && !hasIdentity(incident.root.subject);
    const host = repeated ? hostOf(incident.root, hosts, library) : undefined;
    if (host) admit(host, incident.chain);
    else hosts.push(admit({ incident, chain: [], kinds: new Map() }, incident.chain));
  }
  return hosts.map(({ incident, chain }) => ({ ...incident, chain }));
}

interface Host {
  readonly incident: Incident;
  readonly chain: Event[];
  readonly kinds: Map<string, Event>;
}

function admit(host: Host, events: readonly Event[]): Host {
  for (const event of events) {
    host.chain.push(event);
    host.kinds.set(kindOf(event), event);
  }
  return host;
}

/** Incidents come best first; one with the very same code is preferred. */
function hostOf(root: Event, hosts: readonly Host[], library: Library): Host | undefined {
  // A step of another job is no reason for what this job says.
  const near = hosts
    .slice(0, HOST_LIMIT)
    .filter(({ incident: { root: other } }) => other.subject.kind !== 'step' || other.at.source === root.at.source);
  const some = (host: Host, test: (event: Event) => boolean) => [...host.kinds.values()].some(test);
  return (
    near.find((host) => root.exitCode !== undefined && some(host, (event) => event.exitCode === root.exitCode)) ??
    near.find((host) => some(host, (event) => accountsFor(event, root, library) || explainsCode(event, root, library)))
  );
}

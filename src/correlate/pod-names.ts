/** Names of pods and workloads, which are unique in one namespace of one cluster only. */
import type { Event, Subject } from '../model.ts';
import { scopesOf } from './scope.ts';
import { addTo } from './union.ts';

export interface ClusterNames {
  /** @returns one key for a pod or a workload, with or without its namespace; undefined for anything else. */
  keyOf(event: Event): string | undefined;
}

export function clusterNames(events: readonly Event[]): ClusterNames {
  const scopes = scopesOf(events, (event) => nameOf(event.subject));
  const namespaces = new Map<string, Set<string>>();
  for (const event of events) {
    const name = nameOf(event.subject);
    const { namespace } = event.subject;
    if (name !== undefined && namespace) addTo(namespaces, scopes.qualify(name, event), namespace);
  }
  return {
    keyOf(event) {
      const name = nameOf(event.subject);
      if (name === undefined) return undefined;
      const qualified = scopes.qualify(name, event);
      const several = (namespaces.get(qualified)?.size ?? 0) > 1;
      return several ? `${qualified} in ${event.subject.namespace ?? '?'}` : qualified;
    },
  };
}

const nameOf = ({ kind, name, pod }: Subject): string | undefined =>
  pod !== undefined ? `pod:${pod}` : kind === 'workload' ? `workload:${name}` : undefined;

/** `web-8df755d95-nzrwc` and `web-8df755d95-x7k2p` are pods of `web`, `db-0` is one of `db`. */
export function workloadOf(pod: string): string {
  return pod.replace(/-[a-f0-9]{8,10}-[a-z0-9]{5}$|-[bcdfghjklmnpqrstvwxz2456789]{5}$|-\d{1,4}$/, '');
}

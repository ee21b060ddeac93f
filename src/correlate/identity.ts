/** What an event says of who it is about, as keys: events with a key in common are about the same thing. */
import type { Event } from '../model.ts';
import { type ContainerIds, containerIds } from './container-id.ts';
import { containerNames } from './container-names.ts';
import { clusterNames } from './pod-names.ts';
import { stepKey } from './scope.ts';

export type Identify = (event: Event) => readonly [string, ...string[]];

export function identities(events: readonly Event[]): Identify {
  const ids = containerIds(events);
  const names = containerNames(events, ids);
  const cluster = clusterNames(events);
  const processes = mainProcesses(events, ids);
  return (event) => {
    const { subject, captures } = event;
    const keys: string[] = [];
    const id = ids.keyOf(subject.containerId);
    const inCluster = cluster.keyOf(event);
    if (inCluster !== undefined) keys.push(inCluster, ...(id ? [id] : []));
    else if (subject.container !== undefined) keys.push(...names.keysOf(event));
    else if (id) keys.push(id);
    else if (subject.kind === 'node') keys.push(`node:${subject.name}`);
    // A cgroup path writes the uid of a pod with underscores under systemd.
    if (captures.podUid) keys.push(`uid:${captures.podUid.replaceAll('_', '-')}`);
    if (captures.pid) keys.push(...pidKeys(captures.pid, keys.length > 0, event, processes));
    const [first, ...others] = keys;
    return first === undefined ? [`place:${stepKey(event)}`] : [first, ...others];
  };
}

/** The pid of a container's main process on the host, as the engine records it -> the container. */
function mainProcesses(events: readonly Event[], ids: ContainerIds): Map<string, string> {
  const found = new Map<string, string>();
  for (const { subject, captures } of events) {
    const id = ids.keyOf(subject.containerId);
    if (id && captures.mainPid) found.set(captures.mainPid, id);
  }
  return found;
}

/** A number that one source calls a process means nothing in another one, unless an engine says so. */
function pidKeys(
  pid: string,
  known: boolean,
  { subject, at }: Event,
  processes: ReadonlyMap<string, string>,
): string[] {
  const here = `pid:${at.source}:${pid}`;
  if (!known) return [processes.get(pid) ?? here, here];
  return subject.containerId ? [here] : [];
}

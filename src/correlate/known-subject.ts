/** What all events of a group know together of the container or pod that they are about. */
import type { Event, Subject } from '../model.ts';
import { addTo } from './union.ts';

type Field = 'container' | 'containerId' | 'image' | 'pod' | 'namespace' | 'node';
const SHARED: readonly Field[] = ['pod', 'namespace', 'node'];
const OWN: readonly Field[] = ['container', 'containerId', 'image'];

/** @param group Events about one container or one pod. @returns them, each with the subject as far as it is known. */
export function completeSubjects(group: readonly Event[]): Event[] {
  if (!group.some(({ subject }) => subject.container ?? subject.containerId ?? subject.pod))
    return group.map(asProcess);
  const pod = knownOf(group, SHARED);
  const inPod = pod.pod !== undefined;
  const owners = new Map<string, Set<string>>();
  for (const { subject } of group)
    if (subject.containerId && subject.container) addTo(owners, subject.containerId.slice(0, 12), subject.container);
  /** The container of an event in a pod; outside of one, a group is one container whatever it is called. */
  const containerOf = ({ container, containerId }: Subject): string | undefined =>
    inPod ? (container ?? [...(owners.get(containerId?.slice(0, 12) ?? '') ?? [])][0]) : '';
  const parts = new Map<string | undefined, Event[]>();
  for (const event of group) {
    const name = containerOf(event.subject);
    const part = parts.get(name);
    if (part) part.push(event);
    else parts.set(name, [event]);
  }
  const known = new Map(
    [...parts].map(([name, part]) => [name, name === undefined ? pod : { ...pod, ...knownOf(part, OWN) }]),
  );
  return group.map((event) => ({
    ...event,
    subject: completed(event.subject, known.get(containerOf(event.subject))!),
  }));
}

function completed(subject: Subject, known: Partial<Subject>): Subject {
  const own = subject.containerId;
  // A pod's container has another id after every restart; a short form gives way to the full one.
  const another = own !== undefined && !known.containerId?.startsWith(own);
  const all = { ...subject, ...known, ...(another && { containerId: own }) };
  const { container, containerId, pod } = all;
  if (container !== undefined) return { ...all, kind: 'container', name: container };
  if (pod !== undefined) return { ...all, kind: 'pod', name: pod };
  return containerId === undefined ? all : { ...all, kind: 'container', name: containerId.slice(0, 12) };
}

/** The kernel names a process and nothing above it. */
function asProcess(event: Event): Event {
  const { subject, captures } = event;
  const place = subject.kind === 'log' || subject.kind === 'step';
  return place && subject.process !== undefined && captures.pid !== undefined
    ? { ...event, subject: { ...subject, kind: 'process', name: subject.process } }
    : event;
}

/** The one value of each field; of several the one that was seen with an id, then the longest. */
function knownOf(events: readonly Event[], fields: readonly Field[]): Partial<Subject> {
  const known: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const values = new Map<string, boolean>();
    for (const { subject } of events) {
      const value = subject[field];
      if (value) values.set(value, (values.get(value) ?? false) || subject.containerId !== undefined);
    }
    const [best] = [...values].sort(
      ([a, x], [b, y]) => Number(y) - Number(x) || b.length - a.length || (a < b ? -1 : 1),
    );
    if (best) known[field] = best[0];
  }
  return known;
}

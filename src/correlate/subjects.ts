/** Which events speak of the same thing: joined by container id, container, pod, process id, else by their place. */
import type { Event, Subject } from '../model.ts';

/** @returns groups of events whose subjects hang together, in order of their first event. */
export function groupBySubject(events: readonly Event[]): Event[][] {
  const known = knownNames(events);
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!;
    parent.set(key, root);
    return root;
  };
  const adopted = events.map((event) => adopt(event, known));
  for (const event of adopted) {
    const [first, ...others] = identityKeys(event, known);
    for (const other of others) parent.set(find(other), find(first!));
  }
  const groups = new Map<string, Event[]>();
  for (const event of adopted) {
    const root = find(identityKeys(event, known)[0]!);
    const group = groups.get(root);
    if (group) group.push(event);
    else groups.set(root, [event]);
  }
  return [...groups.values()];
}

/** @returns whether the subject is a thing of its own and not only the place where a line stood. */
export function hasIdentity(subject: Subject): boolean {
  return subject.kind !== 'log' && subject.kind !== 'step';
}

function identityKeys({ subject, at, captures }: Event, known: Known): string[] {
  const keys: string[] = [];
  if (subject.containerId) keys.push(`id:${subject.containerId.slice(0, 12)}`);
  if (subject.pod)
    keys.push(`pod:${known.ambiguous.has(subject.pod) ? (subject.namespace ?? '?') : ''}/${subject.pod}`);
  else if (subject.container) keys.push(`container:${subject.container}`);
  else if (subject.kind === 'workload' || subject.kind === 'node') keys.push(`${subject.kind}:${subject.name}`);
  if (captures.pid && keys.length === 0) keys.push(`pid:${at.source}:${captures.pid}`);
  if (captures.pid && subject.containerId) keys.push(`pid:${at.source}:${captures.pid}`);
  return keys.length ? keys : [`place:${at.source}:${subject.step ?? ''}`];
}

interface Known {
  /** What stands for a pod or a container of this name. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Names of pods that several namespaces have. */
  readonly ambiguous: ReadonlySet<string>;
}

function knownNames(events: readonly Event[]): Known {
  const subjects = new Map<string, Subject>();
  const namespaces = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { subject } of events) {
    const { pod, container, namespace } = subject;
    const key = pod ?? container;
    if (!key) continue;
    if (pod && namespace) {
      if ((namespaces.get(pod) ?? namespace) !== namespace) ambiguous.add(pod);
      namespaces.set(pod, namespace);
    }
    const known = subjects.get(key);
    if (!known) subjects.set(key, subject);
    else if (pod && container && known.container && known.container !== container) subjects.set(key, podOnly(known));
  }
  return { subjects, ambiguous };
}

/** A pod with several containers stands for none of them. */
const podOnly = ({ pod, namespace, node }: Subject): Subject => ({
  kind: 'pod',
  name: pod!,
  pod: pod!,
  ...(namespace && { namespace }),
  ...(node && { node }),
});

/** A log file named after a container or pod (`web.log`, `prev-web.txt`) belongs to it. */
function adopt(event: Event, known: Known): Event {
  if (event.subject.kind !== 'log') return event;
  const stem = event.at.source.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/, '');
  const owner = known.subjects.get(stem) ?? known.subjects.get(stem.replace(/^(?:log|logs|prev|previous)[-_]/, ''));
  return owner
    ? { ...event, subject: { ...owner, ...(event.subject.process && { process: event.subject.process }) } }
    : event;
}

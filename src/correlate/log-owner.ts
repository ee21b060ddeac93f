/**
 * A log file that is named after a container or a pod (`web.log`, `prev-web-0.txt`, the files of a node under
 * /var/log) belongs to it.
 */
import type { Event, Subject } from '../model.ts';

const ON_NODE: readonly RegExp[] = [
  // /var/log/containers: pod_namespace_container-id.log
  /(?<pod>[a-z0-9][a-z0-9.-]*)_(?<namespace>[a-z0-9-]+)_(?<container>[a-z0-9-]+)-(?<containerId>[0-9a-f]{64})\.log$/,
  // /var/log/pods: namespace_pod_uid/container/restarts.log
  /(?:^|[/\\])(?<namespace>[a-z0-9-]+)_(?<pod>[a-z0-9][a-z0-9.-]*)_[0-9a-f-]{32,36}[/\\](?<container>[a-z0-9-]+)[/\\]\d+\.log$/,
];

/** @returns the events; those of an owned log have the owner as their subject. */
export function adoptLogs(events: readonly Event[]): Event[] {
  const known = owners(events);
  const bySource = new Map<string, Subject | undefined>();
  return events.map((event) => {
    if (event.subject.kind !== 'log' || event.subject.containerId) return event;
    const { source } = event.at;
    if (!bySource.has(source)) bySource.set(source, ownerOf(source, known));
    const owner = bySource.get(source);
    const { process } = event.subject;
    return owner ? { ...event, subject: { ...owner, ...(process && { process }) } } : event;
  });
}

function ownerOf(source: string, known: ReadonlyMap<string, Subject | undefined>): Subject | undefined {
  for (const form of ON_NODE) {
    const named = form.exec(source)?.groups;
    if (named) return { kind: 'container', name: named.container!, ...named };
  }
  const stem = source.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/, '');
  return known.get(stem) ?? known.get(stem.replace(/^(?:log|logs|prev|previous)[-_]/, ''));
}

/** Who stands behind a name; undefined where several do. */
function owners(events: readonly Event[]): Map<string, Subject | undefined> {
  const known = new Map<string, Subject | undefined>();
  for (const { subject } of events) {
    const name = subject.pod ?? subject.container;
    if (name === undefined) continue;
    if (!known.has(name)) known.set(name, subject);
    else known.set(name, common(known.get(name), subject));
  }
  return known;
}

function common(a: Subject | undefined, b: Subject): Subject | undefined {
  if (!a || (a.pod === undefined) !== (b.pod === undefined)) return undefined;
  if (a.namespace && b.namespace && a.namespace !== b.namespace) return undefined;
  const more = a.namespace ? a : b;
  // A pod with several containers stands for none of them.
  return a.pod !== undefined && a.container && b.container && a.container !== b.container ? podOnly(more) : a;
}

const podOnly = ({ pod, namespace, node }: Subject): Subject => ({
  kind: 'pod',
  name: pod!,
  pod: pod!,
  ...(namespace && { namespace }),
  ...(node && { node }),
});

/** The same cause in several places of one origin is one incident with several places. */
import type { Incident, Subject } from '../model.ts';

/** @param incidents In order of rank; the first of its kind leads. */
export function mergePlaces(incidents: readonly Incident[]): Incident[] {
  const alike = new Map<string, Incident[]>();
  incidents.forEach((incident, i) => {
    const key = originKey(incident) ?? `#${i}`;
    const others = alike.get(key);
    if (others) others.push(incident);
    else alike.set(key, [incident]);
  });
  return [...alike.values()].map((group) => ({
    root: group[0]!.root,
    chain: group.flatMap((one) => one.chain),
    context: group.flatMap((one) => one.context),
    places: distinct(group.flatMap((one) => one.places)),
  }));
}

function distinct(places: readonly Subject[]): Subject[] {
  const byName = new Map<string, Subject>();
  for (const place of places) {
    const key = [place.pod, place.container, place.name, place.step].join('\n');
    if (!byName.has(key)) byName.set(key, place);
  }
  return [...byName.values()];
}

/** Cause, image and workload must agree; undefined when the origin is not known well enough to merge. */
function originKey({ root }: Incident): string | undefined {
  const { pod, namespace, container, image } = root.subject;
  if (!pod) return undefined;
  return [root.id, namespace ?? '', workloadOf(pod), container ?? '', image ?? ''].join('\n');
}

/** `web-8df755d95-nzrwc` and `web-8df755d95-x7k2p` are pods of `web`. */
function workloadOf(pod: Subject['name']): string {
  return pod.replace(/-[a-f0-9]{8,10}-[a-z0-9]{5}$|-[bcdfghjklmnpqrstvwxz2456789]{5}$/, '');
}

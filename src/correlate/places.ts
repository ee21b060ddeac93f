/** The same cause in several places of one origin is one incident with several places. */
import type { Incident, Subject } from '../model.ts';

/** @param incidents In order of rank; the first of its kind leads. */
export function mergePlaces(incidents: readonly Incident[]): Incident[] {
  const merged = new Map<string, Incident>();
  incidents.forEach((incident, i) => {
    const key = originKey(incident) ?? `#${i}`;
    const first = merged.get(key);
    if (!first) merged.set(key, incident);
    else
      merged.set(key, {
        ...first,
        chain: [...first.chain, ...incident.chain],
        context: [...first.context, ...incident.context],
        places: [
          ...first.places,
          ...incident.places.filter((place) => !first.places.some((one) => samePlace(one, place))),
        ],
      });
  });
  return [...merged.values()];
}

const samePlace = (a: Subject, b: Subject) =>
  a.pod === b.pod && a.container === b.container && a.name === b.name && a.step === b.step;

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

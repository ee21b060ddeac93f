/** The same cause in several places of one origin is one incident with several places. */
import type { Event, Incident, Subject } from '../model.ts';
import { workloadOf } from './pod-names.ts';

/** @param incidents In order of rank; the first of its kind leads. */
export function mergePlaces(incidents: readonly Incident[]): Incident[] {
  const alike = new Map<string, Incident[]>();
  incidents.forEach((incident, i) => {
    const key = originKey(incident) ?? `#${i}`;
    const others = alike.get(key);
    if (others) others.push(incident);
    else alike.set(key, [incident]);
  });
  return [...alike.values()].map((group) => (group.length === 1 ? group[0]! : merged(group)));
}

function merged(group: readonly Incident[]): Incident {
  return {
    ...group[0]!,
    chain: group.flatMap((one) => one.chain),
    context: group.flatMap((one) => one.context),
    places: distinct(group.flatMap((one) => one.places.map((place) => inJob(place, one.root)))),
  };
}

/** The same step of several jobs is several places. */
function inJob(place: Subject, { at }: Event): Subject {
  return place.kind === 'step' && place.job === undefined ? { ...place, job: jobName(at.source) } : place;
}

function distinct(places: readonly Subject[]): Subject[] {
  const byName = new Map<string, Subject>();
  for (const place of places) {
    const key = [place.namespace, place.pod, place.container, place.name, place.step, place.job].join('\n');
    if (!byName.has(key)) byName.set(key, place);
  }
  return [...byName.values()];
}

/** Cause, code, image and origin must agree; undefined when the origin is not known well enough to merge. */
function originKey({ root }: Incident): string | undefined {
  const { kind, pod, namespace, container, image, step } = root.subject;
  const cause = [root.id, root.exitCode ?? '', image ?? ''];
  if (pod) return ['pod', ...cause, namespace ?? '', workloadOf(pod), container ?? ''].join('\n');
  const service = /^(.+)[-_]\d{1,4}$/.exec(container ?? '')?.[1];
  if (kind === 'container') return service && image ? ['service', ...cause, service].join('\n') : undefined;
  // A bare code says nothing of the cause, so nothing of its being the same.
  if (kind !== 'step' || root.role === 'wrapper') return undefined;
  return ['job', ...cause, matrixOf(root.subject.job ?? jobName(root.at.source)), step, message(root)].join('\n');
}

/** The runner names the log of a job `3_test (ubuntu-24.04, 20).txt`. */
const jobName = (source: string) =>
  source
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/^\d+_/, '');

/** The jobs of one matrix have one name, with their values behind it. */
const matrixOf = (job: string) => job.replace(/ ?\(.*\)$/, '').replace(/[-_ ]?[\d.]+$/, '');

/** Numbers, times and addresses differ from run to run. */
const message = ({ at }: Event) => at.text.replace(/0x[0-9a-f]+|\d+/g, '#');

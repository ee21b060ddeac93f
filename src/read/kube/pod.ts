/** The facts of a pod -> observations, in the order of its fields. */
import type { Observation, Subject } from '../../model.ts';
import { observeContainer } from './container.ts';
import type { PodFacts } from './facts.ts';
import { prose, word } from './placed.ts';

export function observePod(pod: PodFacts): Observation[] {
  const subject = podSubject(pod);
  const ended = pod.phase === 'Succeeded' || pod.phase === 'Failed';
  return [
    ...word(subject, pod.reason),
    ...prose(subject, pod.message),
    ...(pod.deleted ? word(subject, { value: 'Terminating', at: pod.deleted.at }) : []),
    ...pod.conditions
      .filter((condition) => condition.status === 'False' && !(ended && condition.type !== 'PodScheduled'))
      .flatMap((condition) => [...word(subject, condition.reason), ...prose(subject, condition.message)]),
    ...pod.containers.flatMap((container) => observeContainer(subject, container, pod)),
  ];
}

export function podSubject({ name, namespace, node }: PodFacts): Subject {
  return { kind: 'pod', name, pod: name, ...(namespace && { namespace }), ...(node && { node }) };
}

/** @returns whether all of the pod works, or its work is done: what happened before is past. */
export function isHealthy({ phase, reason, deleted, containers }: PodFacts): boolean {
  if (phase === 'Succeeded') return true;
  const working = containers.filter(({ kind }) => kind === 'main' || kind === 'sidecar');
  return phase === 'Running' && !reason && !deleted && working.length > 0 && working.every(({ ready }) => ready);
}

/** The events of one pod in the light of its state: which of them still count, and of which container they tell. */
import type { KubeEvent } from './event.ts';
import type { ContainerFacts, PodFacts } from './facts.ts';
import { isHealthy } from './pod.ts';

/** What the kubelet reports of a container, not of the pod as a whole. */
const OF_CONTAINER = new Set([
  'BackOff',
  'ErrImageNeverPull',
  'Failed',
  'FailedPostStartHook',
  'FailedPreStopHook',
  'InspectFailed',
  'Killing',
  'ProbeWarning',
  'Unhealthy',
]);
/** These end a pod, however well it was. */
const ENDING = new Set(['Evicted', 'NodeNotReady', 'Preempted', 'Preempting', 'TaintManagerEviction']);

/** @returns the events that count, each with its container where that is certain. A description does not print it. */
export function currentEvents(events: readonly KubeEvent[], pod: PodFacts): KubeEvent[] {
  const healthy = isHealthy(pod);
  return events
    .filter(({ reason }) => !healthy || ENDING.has(reason))
    .map((event) => {
      const container = event.object.fieldPath ? undefined : containerOf(event, pod);
      return container ? { ...event, object: { ...event.object, fieldPath: container } } : event;
    });
}

function containerOf({ reason, message }: KubeEvent, { containers }: PodFacts): string | undefined {
  if (!OF_CONTAINER.has(reason)) return undefined;
  const only = (some: readonly ContainerFacts[]) => (some.length === 1 ? some[0] : undefined);
  const inMessage = containers.filter(({ image }) => image !== undefined && message.includes(`"${image}"`));
  const found = only(containers) ?? only(inMessage);
  return found && `spec.containers{${found.name}}`;
}

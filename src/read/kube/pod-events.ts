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

/** The kubelet waits at most so long before it starts a container once more. Seconds. */
const BACK_OFF = 300;

/**
 * A container that crashes again and again is ready for a while after each start. What the kubelet has held back within
 * its longest wait has not come back to health.
 * @returns the pod, such containers as not ready.
 */
export function unsettled(pod: PodFacts, events: readonly KubeEvent[]): PodFacts {
  const heldBack = events.some(
    ({ reason, message, age }) =>
      reason === 'BackOff' && age !== undefined && age <= BACK_OFF && message.includes('restarting failed container'),
  );
  if (!heldBack) return pod;
  const crashes = ({ restarts, lastState }: ContainerFacts) =>
    (restarts ?? 0) > 1 && lastState?.kind === 'terminated' && (lastState.exitCode?.value ?? 0) !== 0;
  return { ...pod, containers: pod.containers.map((one) => (crashes(one) ? { ...one, ready: false } : one)) };
}

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

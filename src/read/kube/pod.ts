/**
 * What a pod's status says, whichever way it was printed: JSON, YAML and `kubectl describe` are brought into the
 * one shape below, and its facts become observations.
 */
import type { Location, Observation, Subject } from '../../model.ts';

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Location;
}

export interface ContainerState {
  readonly kind: 'waiting' | 'running' | 'terminated';
  readonly reason?: Placed<string>;
  readonly message?: Placed<string>;
  readonly exitCode?: Placed<number>;
  readonly finishedAt?: number;
}

export interface ContainerFacts {
  readonly name: string;
  readonly init: boolean;
  readonly image?: string;
  /** Of the runtime, without its scheme. */
  readonly id?: string;
  readonly ready?: boolean;
  readonly restarts?: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
}

export interface PodFacts {
  readonly name: string;
  readonly uid?: string;
  readonly namespace?: string;
  readonly node?: string;
  readonly phase?: string;
  readonly reason?: Placed<string>;
  readonly message?: Placed<string>;
  readonly conditions: readonly { type: string; status: string; reason?: Placed<string>; message?: Placed<string> }[];
  readonly containers: readonly ContainerFacts[];
}

/** @returns what the pod says about itself, in the order of its fields. */
export function observePod(pod: PodFacts): Observation[] {
  const subject: Subject = {
    kind: 'pod',
    name: pod.name,
    pod: pod.name,
    ...(pod.namespace && { namespace: pod.namespace }),
    ...(pod.node && { node: pod.node }),
  };
  const done = pod.phase === 'Succeeded' || pod.phase === 'Failed';
  const seen: Observation[] = [
    ...word(subject, pod.reason),
    ...prose(subject, pod.message),
    ...pod.conditions
      .filter((condition) => condition.status === 'False' && !(done && condition.type !== 'PodScheduled'))
      .flatMap((condition) => [...word(subject, condition.reason), ...prose(subject, condition.message)]),
    ...pod.containers.flatMap((container) => observeContainer(subject, container)),
  ];
  const { uid } = pod;
  return uid ? seen.map((one) => ({ ...one, captures: { podUid: uid, ...one.captures } })) : seen;
}

function observeContainer(pod: Subject, container: ContainerFacts): Observation[] {
  const subject: Subject = {
    ...pod,
    kind: 'container',
    name: container.name,
    container: container.name,
    ...(container.id && { containerId: container.id }),
    ...(container.image && { image: container.image }),
  };
  const { state, lastState } = container;
  // A last state counts only while the container has not come back to health; an init container that ended well is ready.
  const relevantLast = container.ready === true ? undefined : lastState;
  const captures = container.restarts ? { restarts: String(container.restarts) } : undefined;
  return [state, relevantLast].flatMap((one) =>
    one ? observeState(subject, container, one).map((seen) => (captures ? { ...seen, captures } : seen)) : [],
  );
}

function observeState(subject: Subject, container: ContainerFacts, state: ContainerState): Observation[] {
  const time = state.finishedAt === undefined ? {} : { time: state.finishedAt };
  const failed = state.kind === 'terminated' && state.exitCode !== undefined && state.exitCode.value !== 0;
  const stuck = state.kind === 'waiting' && state.reason?.value !== 'PodInitializing';
  const seen: Observation[] = [...word(subject, state.reason), ...prose(subject, state.message)];
  if (state.exitCode && state.kind === 'terminated')
    seen.push({ kind: 'exit', code: state.exitCode.value, subject, at: state.exitCode.at });
  if (container.init && (failed || stuck)) {
    const at = (state.reason ?? state.exitCode)?.at;
    if (at) seen.push({ kind: 'status', status: 'InitContainerFailed', subject, at });
  }
  return seen.map((one) => ({ ...one, ...time }));
}

function word(subject: Subject, reason: Placed<string> | undefined): Observation[] {
  return reason ? [{ kind: 'status', status: reason.value, subject, at: reason.at }] : [];
}

function prose(subject: Subject, message: Placed<string> | undefined): Observation[] {
  return message ? [{ kind: 'text', text: message.value, subject, at: message.at }] : [];
}

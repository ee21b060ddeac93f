/** Kubernetes objects (JSON or YAML) -> observations. */
import type { Location, Observation, Subject } from '../../model.ts';
import { asArray, asNumber, asObject, asString, asTime, type Shape } from '../json-shape.ts';
import type { Path } from '../tree.ts';
import { observeKubeEvent } from './event.ts';
import { type ContainerFacts, type ContainerState, observePod, type Placed, type PodFacts } from './pod.ts';

type At = (path: Path) => Location;

/** @returns undefined when `value` is no Kubernetes object. */
export function observeKubeObject(value: unknown, path: Path, at: At): Observation[] | undefined {
  const object = asObject(value);
  const kind = asString(object?.kind);
  if (!object || !kind) return undefined;
  if (Array.isArray(object.items)) {
    const itemKind = kind.replace(/List$/, '');
    return object.items.flatMap((item: unknown, i: number) => {
      const typed = asObject(item);
      const whole = typed && !typed.kind && itemKind ? { ...typed, kind: itemKind } : item;
      return observeKubeObject(whole, [...path, 'items', i], at) ?? [];
    });
  }
  if (kind === 'Pod') return observePod(podFacts(object, path, at));
  if (kind === 'Event') return eventOf(object, path, at);
  return conditionsOf(kind, object, path, at);
}

function podFacts(pod: Shape, path: Path, at: At): PodFacts {
  const metadata = asObject(pod.metadata);
  const spec = asObject(pod.spec);
  const status = asObject(pod.status);
  const statusPath = [...path, 'status'];
  const reason = placed(asString(status?.reason), [...statusPath, 'reason'], at);
  const message = placed(asString(status?.message), [...statusPath, 'message'], at);
  const namespace = asString(metadata?.namespace);
  const node = asString(spec?.nodeName);
  const uid = asString(metadata?.uid);
  const phase = asString(status?.phase);
  const containers = (field: string, init: boolean) =>
    asArray(status?.[field]).flatMap((one, i) => containerFacts(asObject(one), init, [...statusPath, field, i], at));
  return {
    name: asString(metadata?.name) ?? 'pod',
    ...(uid && { uid }),
    ...(namespace && { namespace }),
    ...(node && { node }),
    ...(phase && { phase }),
    ...(reason && { reason }),
    ...(message && { message }),
    conditions: conditionList(status, statusPath, at),
    containers: [...containers('initContainerStatuses', true), ...containers('containerStatuses', false)],
  };
}

function containerFacts(container: Shape | undefined, init: boolean, path: Path, at: At): ContainerFacts[] {
  const name = asString(container?.name);
  if (!container || !name) return [];
  const state = containerState(asObject(container.state), [...path, 'state'], at);
  const lastState = containerState(asObject(container.lastState), [...path, 'lastState'], at);
  const image = asString(container.image);
  const restarts = asNumber(container.restartCount);
  const id = asString(container.containerID)?.replace(/^.*:\/\//, '');
  return [
    {
      name,
      init,
      ready: container.ready === true,
      ...(id && { id }),
      ...(image && { image }),
      ...(restarts !== undefined && { restarts }),
      ...(state && { state }),
      ...(lastState && { lastState }),
    },
  ];
}

function containerState(state: Shape | undefined, path: Path, at: At): ContainerState | undefined {
  for (const kind of ['terminated', 'waiting', 'running'] as const) {
    const detail = asObject(state?.[kind]);
    if (!detail) continue;
    const reason = placed(asString(detail.reason), [...path, kind, 'reason'], at);
    const message = placed(asString(detail.message), [...path, kind, 'message'], at);
    const exitCode = placed(asNumber(detail.exitCode), [...path, kind, 'exitCode'], at);
    const finishedAt = asTime(detail.finishedAt);
    return {
      kind,
      ...(reason && { reason }),
      ...(message && { message }),
      ...(exitCode && { exitCode }),
      ...(finishedAt !== undefined && { finishedAt }),
    };
  }
  return undefined;
}

function eventOf(event: Shape, path: Path, at: At): Observation[] {
  const object = asObject(event.involvedObject) ?? asObject(event.regarding);
  const time = asTime(event.lastTimestamp) ?? asTime(event.eventTime) ?? asTime(event.firstTimestamp);
  const message = asString(event.message) ?? asString(event.note);
  return observeKubeEvent({
    type: asString(event.type) ?? 'Normal',
    reason: asString(event.reason) ?? '',
    message: message ?? '',
    object: {
      kind: asString(object?.kind)?.toLowerCase() ?? 'pod',
      name: asString(object?.name) ?? '',
      namespace: asString(object?.namespace),
      fieldPath: asString(object?.fieldPath),
    },
    at: at([...path, message === undefined ? 'reason' : asString(event.message) ? 'message' : 'note']),
    time,
  });
}

/** Jobs, deployments, nodes: their conditions that report trouble. */
function conditionsOf(kind: string, object: Shape, path: Path, at: At): Observation[] {
  const metadata = asObject(object.metadata);
  const name = asString(metadata?.name) ?? kind.toLowerCase();
  const namespace = asString(metadata?.namespace);
  const subject: Subject =
    kind === 'Node' ? { kind: 'node', name, node: name } : { kind: 'workload', name, ...(namespace && { namespace }) };
  return conditionList(asObject(object.status), [...path, 'status'], at)
    .filter(({ type, status }) => (TROUBLE_WHEN_TRUE.has(type) ? status === 'True' : status === 'False'))
    .flatMap(({ reason, message }): Observation[] => [
      ...(reason ? [{ kind: 'status' as const, status: reason.value, subject, at: reason.at }] : []),
      ...(message ? [{ kind: 'text' as const, text: message.value, subject, at: message.at }] : []),
    ]);
}

const TROUBLE_WHEN_TRUE = new Set([
  'Failed',
  'FailureTarget',
  'ReplicaFailure',
  'MemoryPressure',
  'DiskPressure',
  'PIDPressure',
  'NetworkUnavailable',
]);

function conditionList(status: Shape | undefined, path: Path, at: At) {
  return asArray(status?.conditions).map((one, i) => {
    const condition = asObject(one);
    const reason = placed(asString(condition?.reason), [...path, 'conditions', i, 'reason'], at);
    const message = placed(asString(condition?.message), [...path, 'conditions', i, 'message'], at);
    return {
      type: asString(condition?.type) ?? '',
      status: asString(condition?.status) ?? '',
      ...(reason && { reason }),
      ...(message && { message }),
    };
  });
}

function placed<T>(value: T | undefined, path: Path, at: At): Placed<T> | undefined {
  return value === undefined ? undefined : { value, at: at(path) };
}

/** A pod as an object (JSON or YAML) -> its facts. */
import type { Location } from '../../model.ts';
import { asArray, asNumber, asObject, asString, asTime, type Shape } from '../json-shape.ts';
import type { Path } from '../tree.ts';
import type { Condition, ContainerFacts, ContainerKind, ContainerState, PodFacts } from './facts.ts';
import type { Placed } from './placed.ts';

type At = (path: Path) => Location;

const STATUS_LISTS: readonly (readonly [field: string, kind: ContainerKind])[] = [
  ['initContainerStatuses', 'init'],
  ['containerStatuses', 'main'],
  ['ephemeralContainerStatuses', 'ephemeral'],
];

export function podFacts(pod: Shape, path: Path, at: At): PodFacts {
  const metadata = asObject(pod.metadata);
  const spec = asObject(pod.spec);
  const status = asObject(pod.status);
  const statusPath = [...path, 'status'];
  const reason = placed(asString(status?.reason), [...statusPath, 'reason'], at);
  const message = placed(asString(status?.message), [...statusPath, 'message'], at);
  const deleted = placed(asString(metadata?.deletionTimestamp), [...path, 'metadata', 'deletionTimestamp'], at);
  const namespace = asString(metadata?.namespace);
  const node = asString(spec?.nodeName);
  const phase = asString(status?.phase);
  const sidecars = new Set(
    asArray(spec?.initContainers).flatMap((one) => {
      const container = asObject(one);
      return container?.restartPolicy === 'Always' ? (asString(container.name) ?? []) : [];
    }),
  );
  return {
    name: asString(metadata?.name) ?? 'pod',
    ...(namespace && { namespace }),
    ...(node && { node }),
    ...(phase && { phase }),
    ...(reason && { reason }),
    ...(message && { message }),
    ...(deleted && { deleted }),
    conditions: conditionList(status, statusPath, at),
    containers: STATUS_LISTS.flatMap(([field, kind]) =>
      asArray(status?.[field]).flatMap((one, i) => {
        const container = asObject(one);
        const name = asString(container?.name);
        if (!container || !name) return [];
        const sidecar = kind === 'init' && sidecars.has(name);
        return containerFacts(container, name, sidecar ? 'sidecar' : kind, [...statusPath, field, i], at);
      }),
    ),
  };
}

function containerFacts(container: Shape, name: string, kind: ContainerKind, path: Path, at: At): ContainerFacts {
  const state = containerState(asObject(container.state), [...path, 'state'], at);
  const lastState = containerState(asObject(container.lastState), [...path, 'lastState'], at);
  const image = asString(container.image);
  const restarts = asNumber(container.restartCount);
  return {
    name,
    kind,
    ready: container.ready === true,
    ...(image && { image }),
    ...(restarts !== undefined && { restarts }),
    ...(state && { state }),
    ...(lastState && { lastState }),
  };
}

function containerState(state: Shape | undefined, path: Path, at: At): ContainerState | undefined {
  for (const kind of ['terminated', 'waiting', 'running'] as const) {
    const detail = asObject(state?.[kind]);
    if (!detail) continue;
    const reason = placed(asString(detail.reason), [...path, kind, 'reason'], at);
    const message = placed(asString(detail.message), [...path, kind, 'message'], at);
    const exitCode = placed(asNumber(detail.exitCode), [...path, kind, 'exitCode'], at);
    const startedAt = asTime(detail.startedAt);
    const finishedAt = asTime(detail.finishedAt);
    return {
      kind,
      ...(reason && { reason }),
      ...(message && { message }),
      ...(exitCode && { exitCode }),
      ...(startedAt !== undefined && { startedAt }),
      ...(finishedAt !== undefined && { finishedAt }),
    };
  }
  return undefined;
}

/** @param status The `status` of any object, and where it stands. */
export function conditionList(status: Shape | undefined, path: Path, at: At): Condition[] {
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

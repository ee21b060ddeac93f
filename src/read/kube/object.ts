/** Kubernetes objects (JSON or YAML) -> observations. */
import type { Location, Observation, Subject } from '../../model.ts';
import { asObject, asString, type Shape } from '../json-shape.ts';
import type { Path } from '../tree.ts';
import { observeConditions } from './conditions.ts';
import { observeKubeEvent } from './event.ts';
import { eventOf, involvedOf } from './event-object.ts';
import { isHealthy, observePod } from './pod.ts';
import { conditionList, podFacts } from './pod-object.ts';

type At = (path: Path) => Location;

/** @returns undefined when `value` is no Kubernetes object. */
export function observeKubeObject(value: unknown, path: Path, at: At): Observation[] | undefined {
  const object = asObject(value);
  if (!object) return undefined;
  // `--output-watch-events` wraps each object: `{"type": "MODIFIED", "object": {...}}`.
  if (asString(object.type) && asString(asObject(object.object)?.kind))
    return observeKubeObject(object.object, [...path, 'object'], at);
  const kind = asString(object.kind);
  if (!kind) return undefined;
  if (Array.isArray(object.items)) return observeList(kind, object.items, [...path, 'items'], at);
  if (kind === 'Pod') return observePod(podFacts(object, path, at));
  if (kind === 'Event') return observeKubeEvent(eventOf(object, path, at));
  if (kind === 'Status') return refusal(object, path, at);
  return observeConditions(subjectOf(kind, object), conditionList(asObject(object.status), [...path, 'status'], at));
}

/** A list of pods and events together: what happened to a pod that is well by now is past. */
function observeList(kind: string, items: readonly unknown[], path: Path, at: At): Observation[] {
  const itemKind = kind.replace(/List$/, '');
  const typed = items.map((item) => {
    const object = asObject(item);
    return object && !object.kind && itemKind ? { ...object, kind: itemKind } : object;
  });
  const healthy = new Set(typed.flatMap((object) => (object?.kind === 'Pod' ? healthyName(object) : [])));
  return typed.flatMap((object, i) => {
    if (object?.kind === 'Event' && healthy.has(nameKey(involvedOf(object)))) return [];
    return observeKubeObject(object, [...path, i], at) ?? [];
  });
}

function healthyName(pod: Shape): string[] {
  const nowhere = { source: '', line: 0, column: 0, endColumn: 0, text: '', highlight: [0, 0] } as const;
  return isHealthy(podFacts(pod, [], () => nowhere)) ? [nameKey({ ...asObject(pod.metadata), kind: 'Pod' })] : [];
}

const nameKey = (object: Shape | undefined) => [object?.kind, object?.namespace, object?.name].join('/');

function subjectOf(kind: string, object: Shape): Subject {
  const metadata = asObject(object.metadata);
  const name = asString(metadata?.name) ?? kind.toLowerCase();
  const namespace = asString(metadata?.namespace);
  if (kind === 'Node') return { kind: 'node', name, node: name };
  return { kind: 'workload', name, ...(namespace && { namespace }) };
}

/** What the API server answers when it does not do what it was asked for. */
function refusal(status: Shape, path: Path, at: At): Observation[] {
  const text = status.status === 'Failure' ? asString(status.message) : undefined;
  if (!text) return [];
  const place = at([...path, 'message']);
  return [{ kind: 'text', text, subject: { kind: 'log', name: place.source }, at: place }];
}

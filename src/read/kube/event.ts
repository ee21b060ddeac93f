/** One Kubernetes event, from JSON, YAML, a description or a table. */
import type { Location, Observation, Subject } from '../../model.ts';

export interface KubeEvent {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly object: EventObject;
  readonly at: Location;
  readonly time?: number | undefined;
  /** Seconds since it was seen last, as a description tells it. */
  readonly age?: number | undefined;
  /** How often it was seen; 1 when not told. */
  readonly count?: number | undefined;
}

/** What an event is about. */
export interface EventObject {
  /** In small letters. */
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string | undefined;
  /** `spec.containers{app}` */
  readonly fieldPath?: string | undefined;
  readonly node?: string | undefined;
}

// Normal events that still tell of trouble.
const TELLING = new Set(
  'Killing|BackOff|Preempted|SandboxChanged|NodeNotReady|TaintManagerEviction|FailedBinding|Evicted'.split('|'),
);
const FIELD_PATH = /^spec\.(?:init|ephemeral)?[cC]ontainers\{([^}]+)\}(?:: )?/;

/** @returns the reason word and the message; nothing for events of a healthy life. */
export function observeKubeEvent(event: KubeEvent): Observation[] {
  if (event.type !== 'Warning' && !TELLING.has(event.reason)) return [];
  // kubectl 1.35 and later print the field path in front of the message.
  const container = (FIELD_PATH.exec(event.message) ?? FIELD_PATH.exec(event.object.fieldPath ?? ''))?.[1];
  const message = event.message.replace(FIELD_PATH, '');
  const shared = {
    subject: eventSubject(event.object, container),
    at: event.at,
    ...(event.time !== undefined && { time: event.time }),
    ...((event.count ?? 1) > 1 && { captures: { count: String(event.count) } }),
  };
  return [
    // The message tells more than the reason: where both lead to the same, its event is the one that counts.
    ...(message ? [{ ...shared, kind: 'text' as const, text: message }] : []),
    ...(event.type === 'Warning' && event.reason ? [{ ...shared, kind: 'status' as const, status: event.reason }] : []),
  ];
}

function eventSubject({ kind, name, namespace, node }: EventObject, container: string | undefined): Subject {
  if (kind === 'node') return { kind: 'node', name, node: name };
  const where = { ...(namespace && { namespace }), ...(node && { node }) };
  if (kind !== 'pod') return { kind: 'workload', name, ...where };
  return container
    ? { kind: 'container', name: container, container, pod: name, ...where }
    : { kind: 'pod', name, pod: name, ...where };
}

/** @returns 6 for the `2s (x6 over 61s)` of an age column. */
export function eventCount(age: string | undefined): number | undefined {
  const count = /\(x(\d{1,9}) over /.exec(age ?? '')?.[1];
  return count ? Number(count) : undefined;
}

/** One Kubernetes event, from JSON, YAML or a table. */
import type { Location, Observation, Subject } from '../../model.ts';

export interface KubeEvent {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly object: {
    readonly kind: string;
    readonly name: string;
    readonly namespace?: string | undefined;
    /** `spec.containers{app}` */
    readonly fieldPath?: string | undefined;
  };
  readonly at: Location;
  readonly time?: number | undefined;
}

// Normal events that still tell of trouble.
const TELLING = new Set(['Killing', 'BackOff', 'Preempted', 'SandboxChanged', 'NodeNotReady', 'TaintManagerEviction']);
const FIELD_PATH = /^spec\.(?:init|ephemeral)?[cC]ontainers\{([^}]+)\}(?:: )?/;

/** @returns the reason word and the message; nothing for events of a healthy life. */
export function observeKubeEvent(event: KubeEvent): Observation[] {
  if (event.type !== 'Warning' && !TELLING.has(event.reason)) return [];
  // kubectl 1.35 and later print the field path in front of the message.
  const container = (FIELD_PATH.exec(event.object.fieldPath ?? '') ?? FIELD_PATH.exec(event.message))?.[1];
  const message = event.message.replace(FIELD_PATH, '');
  const shared = {
    subject: subjectOf(event, container),
    at: event.at,
    ...(event.time !== undefined && { time: event.time }),
  };
  return [
    // The message tells more than the reason: where both lead to the same, its event is the one that counts.
    ...(message ? [{ ...shared, kind: 'text' as const, text: message }] : []),
    ...(event.type === 'Warning' && event.reason ? [{ ...shared, kind: 'status' as const, status: event.reason }] : []),
  ];
}

function subjectOf({ object }: KubeEvent, container: string | undefined): Subject {
  const namespace = object.namespace && object.kind !== 'node' ? { namespace: object.namespace } : {};
  if (object.kind === 'pod')
    return container
      ? { kind: 'container', name: container, container, pod: object.name, ...namespace }
      : { kind: 'pod', name: object.name, pod: object.name, ...namespace };
  if (object.kind === 'node') return { kind: 'node', name: object.name, node: object.name };
  return { kind: 'workload', name: object.name, ...namespace };
}

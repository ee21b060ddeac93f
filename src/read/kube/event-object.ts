/** Events of both APIs (core/v1 and events.k8s.io/v1), as objects. */
import type { Location } from '../../model.ts';
import { asNumber, asObject, asString, asTime, type Shape } from '../json-shape.ts';
import type { Path } from '../tree.ts';
import type { KubeEvent } from './event.ts';

/** @returns what the event is about, as the API names it. */
export const involvedOf = (event: Shape): Shape | undefined =>
  asObject(event.involvedObject) ?? asObject(event.regarding);

export function eventOf(event: Shape, path: Path, at: (path: Path) => Location): KubeEvent {
  const object = involvedOf(event);
  const series = asObject(event.series);
  const message = asString(event.message) ?? asString(event.note);
  const times = [
    series?.lastObservedTime,
    event.lastTimestamp,
    event.deprecatedLastTimestamp,
    event.eventTime,
    event.firstTimestamp,
    event.deprecatedFirstTimestamp,
  ];
  return {
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
    time: times.map(asTime).find((time) => time !== undefined),
    count: asNumber(series?.count) ?? asNumber(event.count) ?? asNumber(event.deprecatedCount),
  };
}

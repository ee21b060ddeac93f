/** `docker events --format json`: each event is put in the words of the text form, which the patterns know. */
import type { Location, Observation } from '../model.ts';
import { containerSubject } from './docker-container.ts';
import { asNumber, asObject, asString, asTime } from './json-shape.ts';
import type { Path } from './tree.ts';

/** @returns undefined when `value` is no engine event of a container. */
export function observeDockerEvent(
  value: unknown,
  path: Path,
  at: (path: Path) => Location,
): Observation[] | undefined {
  const event = asObject(value);
  const actor = asObject(event?.Actor);
  const action = asString(event?.Action);
  if (!event || !actor || !action || event.Type === undefined) return undefined;
  if (event.Type !== 'container') return [];
  const attributes = asObject(actor.Attributes) ?? {};
  const id = asString(actor.ID) ?? '';
  const details = Object.entries(attributes).map(([key, detail]) => `${key}=${String(detail)}`);
  const nano = asNumber(event.timeNano);
  const seconds = asNumber(event.time);
  const time = asTime(nano !== undefined ? nano / 1e6 : seconds !== undefined ? seconds * 1000 : undefined);
  return [
    {
      kind: 'text',
      text: `container ${action} ${id} (${details.join(', ')})`,
      subject: containerSubject(asString(attributes.name) ?? id.slice(0, 12), id, asString(attributes.image)),
      at: at([...path, 'Action']),
      ...(time !== undefined && { time }),
    },
  ];
}

/** `docker events` and `podman events` in JSON: each is put in the words of docker's text, which the patterns know. */
import type { Location, Observation } from '../model.ts';
import { containerSubject } from './docker-container.ts';
import { asNumber, asObject, asString, asTime, type Shape } from './json-shape.ts';
import type { Path } from './tree.ts';

/** @returns undefined when `value` is no engine event of a container. */
export function observeDockerEvent(
  value: unknown,
  path: Path,
  at: (path: Path) => Location,
): Observation[] | undefined {
  const event = asObject(value);
  if (event && 'Status' in event && event.Type === 'container' && event.Actor === undefined)
    return observePodmanEvent(event, path, at);
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

const ACTIONS: Readonly<Record<string, string>> = { died: 'die' };

/** Podman has the exit code, the name and the image beside the other fields. */
function observePodmanEvent(event: Shape, path: Path, at: (path: Path) => Location): Observation[] | undefined {
  const id = asString(event.ID);
  const status = asString(event.Status);
  if (!id || !status) return undefined;
  const code = asNumber(event.ContainerExitCode);
  const name = asString(event.Name);
  const image = asString(event.Image);
  const seconds = asNumber(event.Time);
  const time = asTime(seconds === undefined ? event.Time : seconds * 1000);
  const details = [
    ...(code === undefined ? [] : [`exitCode=${code}`]),
    ...(image ? [`image=${image}`] : []),
    ...(name ? [`name=${name}`] : []),
  ];
  return [
    {
      kind: 'text',
      text: `container ${ACTIONS[status] ?? status} ${id} (${details.join(', ')})`,
      subject: containerSubject(name ?? id.slice(0, 12), id, image),
      at: at([...path, 'Status']),
      ...(time !== undefined && { time }),
    },
  ];
}

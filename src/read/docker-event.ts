/** `docker events` and `podman events` as JSON: each event is put in the words of the text form, which the patterns know. */
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
  if (!event || asString(event.Type) === undefined) return undefined;
  const actor = asObject(event.Actor);
  const action = asString(event.Action);
  if (!actor || !action) return observePodmanEvent(event, path, at);
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

/** Podman's own shape (libpod/events): no actor, `Status` for the action, the exit code beside it. */
function observePodmanEvent(event: Shape, path: Path, at: (path: Path) => Location): Observation[] | undefined {
  const action = asString(event.Status);
  if (!action || !('Attributes' in event)) return undefined;
  const id = asString(event.ID);
  const name = asString(event.Name);
  if (event.Type !== 'container' || !id || !name) return [];
  const image = asString(event.Image);
  const code = asNumber(event.ContainerExitCode);
  const health = asString(event.health_status);
  const time = asTime(event.Time);
  const details = [`image=${image ?? ''}`, `name=${name}`, ...(health ? [`health_status=${health}`] : [])].join(', ');
  const seen = {
    subject: containerSubject(name, id, image),
    at: at([...path, 'Status']),
    ...(time !== undefined && { time }),
  };
  const exited = action === 'died' && code ? [{ kind: 'exit' as const, code, ...seen }] : [];
  return [{ kind: 'text', text: `container ${action} ${id} (${details})`, ...seen }, ...exited];
}

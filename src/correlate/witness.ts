/**
 * Old kernels and cut logs report an OOM kill without the container. While the kernel killed one such process and the
 * engine marked one container for which no kernel line is known, they speak of the same kill.
 */
import type { Event } from '../model.ts';

/** @returns the groups, where it holds with the kernel's in the container's. */
export function joinWitnesses(groups: readonly Event[][]): Event[][] {
  const nameless = groups.filter((group) => group.every(({ subject }) => subject.kind === 'process'));
  const [process, otherProcess] = nameless;
  if (!process || otherProcess) return [...groups];
  const ids = new Set(process.filter(({ role }) => role === 'cause').map(({ id }) => id));
  const marked = groups.filter((group) => group.some(({ id, subject }) => ids.has(id) && subject.kind === 'container'));
  const [container, otherContainer] = marked;
  if (!container || otherContainer || container.some(({ captures }) => captures.pid)) return [...groups];
  const subject = container.find(({ id }) => ids.has(id))!.subject;
  const joined = process.map((event) => ({ ...event, subject: { ...subject, process: event.subject.process! } }));
  return groups.flatMap((group) =>
    group === process ? [] : group === container ? [[...container, ...joined]] : [group],
  );
}

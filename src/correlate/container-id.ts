/** Ids of containers: 64 hexadecimal digits, mostly shown as their first 12. */
import type { Event } from '../model.ts';
import { addTo } from './union.ts';

/** Fewer digits than the engine shows are a coincidence too easily. */
const SHORT = 12;

export interface ContainerIds {
  /** @returns one key for all forms of one id; undefined when the id is too short to be one. */
  keyOf(id: string | undefined): string | undefined;
}

export function containerIds(events: readonly Event[]): ContainerIds {
  const full = new Map<string, Set<string>>();
  for (const { subject } of events) {
    const id = subject.containerId;
    if (id && id.length > SHORT) addTo(full, id.slice(0, SHORT), id.slice(0, 64));
  }
  return {
    keyOf(id) {
      if (!id || id.length < SHORT) return undefined;
      const short = id.slice(0, SHORT);
      // Two ids that begin alike are two containers, and the short form stands for neither.
      const several = [...(full.get(short) ?? [])].some((one, _, all) => all.some((other) => !agree(one, other)));
      return `id:${several ? id : short}`;
    },
  };
}

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

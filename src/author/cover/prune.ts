/** Sequences of a cover that others of it make needless. */

import type { ByteSet } from '../../match/windows.ts';
import type { CostedSequence } from './cover.ts';

/** @returns the sequences without those that never stand anywhere but around another one of them. */
export function pruned<T extends CostedSequence>(cover: readonly T[]): T[] {
  const members = new Map<ByteSet, ReadonlySet<number>>();
  const holds = (set: ByteSet, inner: ByteSet): boolean => {
    const known = members.get(set) ?? new Set(set);
    members.set(set, known);
    return inner.length <= set.length && inner.every((byte) => known.has(byte));
  };
  const standsIn = (small: T, large: T): boolean => {
    for (let at = 0; at + small.sets.length <= large.sets.length; at++)
      if (small.sets.every((set, i) => holds(set, large.sets[at + i]!))) return true;
    return false;
  };
  const shortest = [...cover].sort((a, b) => a.sets.length - b.sets.length || b.entries - a.entries);
  const kept: T[] = [];
  for (const one of shortest) if (!kept.some((other) => standsIn(other, one))) kept.push(one);
  return kept;
}

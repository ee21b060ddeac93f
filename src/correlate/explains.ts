/**
 * Which facts of a group account for which others: `accountsFor` of their events, asked by name and by code instead of
 * pair by pair, so that a log with every failure there is takes no longer than its length.
 */
import { signalNumber } from '../exit-status.ts';
import type { Library } from '../match/library.ts';
import type { Event } from '../model.ts';
import { DEPTH, REPLACED } from './causality.ts';

export interface Explainable {
  readonly id: string;
  /** One event of each kind. */
  readonly kinds: readonly Event[];
}

/** The facts under a key, each with the depth of its deepest event there. */
type Depths<F, K> = Map<K, Map<F, number>>;

const WITH_ORDINARY_CODE = 'ordinary';
const WITH_REPLACED_CODE = 'replaced';

/** @returns for each fact those that it accounts for, in the order of `facts`. */
export function explanations<F extends Explainable>(facts: readonly F[], library: Library): Map<F, Set<F>> {
  const byName: Depths<F, string> = new Map();
  const byCode: Depths<F, number | string> = new Map();
  for (const fact of facts)
    for (const event of fact.kinds) {
      for (const name of [event.id, event.pattern, event.meaning]) deepen(byName, name, fact, event);
      const code = event.exitCode;
      if (code === undefined) continue;
      deepen(byCode, code, fact, event);
      if (signalNumber(code) === undefined) deepen(byCode, WITH_ORDINARY_CODE, fact, event);
      if (event.role === 'wrapper' && REPLACED.has(code)) deepen(byCode, WITH_REPLACED_CODE, fact, event);
    }
  return new Map(
    facts.map((fact) => {
      const found = new Set<F>();
      for (const event of fact.kinds) {
        if (event.role === 'context') continue;
        const own = DEPTH[event.role];
        for (const name of library.get(event.meaning)?.explains ?? [])
          for (const [other, depth] of byName.get(name) ?? []) if (own <= depth) found.add(other);
        for (const key of codesOf(event, library))
          for (const [other, depth] of byCode.get(key) ?? []) if (own < depth) found.add(other);
      }
      return [fact, new Set(facts.filter((other) => found.has(other) && other.id !== fact.id))];
    }),
  );
}

/** The codes for which an event can be the reason, see `explainsCode`. */
function codesOf(cause: Event, library: Library): Set<number | string> {
  const pattern = library.get(cause.meaning);
  const codes = new Set<number | string>([...(pattern?.exit ?? []), ...(pattern?.means ?? []), WITH_REPLACED_CODE]);
  if (cause.exitCode !== undefined) codes.add(cause.exitCode);
  else if (cause.role === 'cause' && !pattern?.exit) codes.add(WITH_ORDINARY_CODE);
  return codes;
}

function deepen<F, K>(depths: Depths<F, K>, key: K, fact: F, { role }: Event): void {
  const facts = depths.get(key) ?? new Map<F, number>();
  facts.set(fact, Math.max(DEPTH[role], facts.get(fact) ?? 0));
  depths.set(key, facts);
}

/**
 * Names of containers outside of pods. A name stands for the container whose id was seen with it; a name that was
 * used again for another container stands for none of them by itself.
 */
import type { Event } from '../model.ts';
import { composeAliases, type Naming } from './compose-names.ts';
import type { ContainerIds } from './container-id.ts';
import { type Scopes, scopesOf } from './scope.ts';
import { addTo } from './union.ts';

export interface ContainerNames {
  /** @returns the keys under which a named container is known; the first is the most certain. */
  keysOf(event: Event): string[];
}

export const containerNameOf = ({ subject }: Event): string | undefined =>
  subject.pod === undefined ? subject.container : undefined;

export function containerNames(events: readonly Event[], ids: ContainerIds): ContainerNames {
  const scopes = scopesOf(events, containerNameOf);
  const idsOf = new Map<string, Set<string>>();
  const codesOf = new Map<string, Set<number>>();
  for (const event of events) {
    const id = ids.keyOf(event.subject.containerId);
    const name = containerNameOf(event);
    if (id && event.exitCode !== undefined) addTo(codesOf, id, event.exitCode);
    if (id && name !== undefined) addTo(idsOf, scopes.qualify(name, event), id);
  }
  const aliases = composeAliases(namings(events, scopes, idsOf));
  const codes = codesOfNames(events, (name, event) => aliases.resolve(scopes.qualify(name, event)), ids);
  /** Of several containers with this name, the one that ended as the name's own lines say. */
  const chosen = (name: string): string | undefined => {
    const said = codes.get(name);
    const fitting = [...(idsOf.get(name) ?? [])].filter((id) =>
      [...(codesOf.get(id) ?? [])].some((code) => said?.has(code)),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  return {
    keysOf(event) {
      const own = containerNameOf(event);
      if (own === undefined) return [];
      const qualified = scopes.qualify(own, event);
      const id = ids.keyOf(event.subject.containerId);
      const alias = id ? qualified : aliases.resolve(qualified);
      // In one log a name means one thing, even where nobody can say which.
      const name = alias ?? `${qualified}@${event.at.source}`;
      const reused = (idsOf.get(name)?.size ?? 0) > 1;
      if (reused) return [id ?? chosen(name) ?? `container:${name}`];
      return id ? [id, `container:${name}`] : [`container:${name}`];
    },
  };
}

/** Exit codes that lines without an id give for a name. */
function codesOfNames(
  events: readonly Event[],
  resolve: (name: string, event: Event) => string | undefined,
  ids: ContainerIds,
): Map<string, Set<number>> {
  const codes = new Map<string, Set<number>>();
  for (const event of events) {
    const plain = containerNameOf(event);
    if (plain === undefined || event.exitCode === undefined || ids.keyOf(event.subject.containerId)) continue;
    const name = resolve(plain, event);
    if (name !== undefined) addTo(codes, name, event.exitCode);
  }
  return codes;
}

function namings(
  events: readonly Event[],
  scopes: Scopes,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Naming> {
  const found = new Map<string, { hasId: boolean; service: boolean; ways: Set<string> }>();
  for (const event of events) {
    const plain = containerNameOf(event);
    if (plain === undefined) continue;
    const name = scopes.qualify(plain, event);
    const naming = found.get(name) ?? { hasId: idsOf.has(name), service: true, ways: new Set<string>() };
    const { container, service } = event.captures;
    naming.service &&= service === plain && container === undefined;
    naming.ways.add(`${event.at.source}\n${container === undefined && service === undefined ? '' : event.pattern}`);
    found.set(name, naming);
  }
  return found;
}

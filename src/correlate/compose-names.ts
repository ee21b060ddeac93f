/**
 * Compose has three names for one container: `shop-web-1` (v1 `shop_web_1`) for the engine, `web-1` (`web_1`) in front
 * of its lines, and the service `web`. The shorter form is resolved only where it can mean one container.
 */
import { addTo } from './union.ts';

/** How a name was met. */
export interface Naming {
  /** The engine's id was seen with it, so it is the container's full name. */
  readonly hasId: boolean;
  /** It was only ever given as the name of a service. */
  readonly service: boolean;
  /** Source and kind of line in which it stood. A program prints one form of name in one kind of line. */
  readonly ways: ReadonlySet<string>;
}

export interface Aliases {
  /** @returns the longest form of this name; the name itself when it has none, undefined when it may mean several. */
  resolve(name: string): string | undefined;
}

/** What stands behind `@` is the job (scope.ts). */
const NUMBERED = /^([^@]*)([-_])\d{1,4}(?=@|$)/;

export function composeAliases(names: ReadonlyMap<string, Naming>): Aliases {
  const longer = longerForms(names);
  const resolved = new Map<string, string | undefined>();
  const numbered = (name: string): string | undefined => {
    const own = names.get(name)!;
    if (own.hasId || !NUMBERED.test(name)) return name;
    const fitting = [...(longer.get(name) ?? [])].filter((full) => mayBe(own, names.get(full)!));
    return fitting.length > 1 ? undefined : (fitting[0] ?? name);
  };
  const service = (name: string): string | undefined => {
    if (!names.get(name)!.service) return numbered(name);
    const fitting = new Set([...(longer.get(name.replace(/(?=@|$)/, '#')) ?? [])].map(numbered));
    return fitting.size > 1 ? undefined : ([...fitting][0] ?? name);
  };
  for (const name of names.keys()) resolved.set(name, service(name));
  return { resolve: (name) => (resolved.has(name) ? resolved.get(name) : name) };
}

const mayBe = (short: Naming, full: Naming) => full.hasId || ![...short.ways].some((way) => full.ways.has(way));

/** `shop_web_1` is found as `web_1`, `shop_#` and `web_#`: v1 joins all parts with `_`, v2 with `-`. */
function longerForms(names: ReadonlyMap<string, Naming>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of names.keys()) {
    const separator = NUMBERED.exec(name)?.[2];
    if (!separator) continue;
    addTo(found, withoutNumber(name), name);
    for (let cut = name.indexOf(separator); cut >= 0; cut = name.indexOf(separator, cut + 1)) {
      const rest = name.slice(cut + 1);
      if (!NUMBERED.test(rest)) break;
      addTo(found, rest, name);
      addTo(found, withoutNumber(rest), name);
    }
  }
  return found;
}

const withoutNumber = (name: string) => name.replace(NUMBERED, '$1#');

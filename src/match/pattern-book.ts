/** The patterns of a library, and where each is found. Built-in ones are parsed one by one, when they are asked for. */
import type { Pattern } from './pattern.ts';

export interface PatternBook {
  /** In the order in which covers number them. */
  readonly ids: readonly string[];
  /** All of them. */
  readonly patterns: readonly Pattern[];
  /** Those that are made of other events. */
  readonly compositions: readonly Pattern[];
  get(id: string): Pattern | undefined;
  byCode(code: number): Pattern | undefined;
  byStatus(status: string): Pattern | undefined;
}

/** @param patterns Ids are unique. */
export function listedPatterns(patterns: readonly Pattern[]): PatternBook {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const byCode = new Map(patterns.flatMap((pattern) => (pattern.means ?? []).map((code) => [code, pattern])));
  const byStatus = new Map(patterns.flatMap((pattern) => (pattern.statuses ?? []).map((word) => [word, pattern])));
  return {
    ids: patterns.map(({ id }) => id),
    patterns,
    compositions: patterns.filter(({ derive }) => derive),
    get: (id) => byId.get(id),
    byCode: (code) => byCode.get(code),
    byStatus: (status) => byStatus.get(status),
  };
}

/** What has to be known before a pattern is parsed. */
interface Index {
  /** With the number of characters of each. */
  readonly ids: readonly (readonly [id: string, length: number])[];
  readonly codes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly compositions: readonly string[];
}

/** @returns the index as JSON in the first line, then one pattern a line. */
export function packPatterns(patterns: readonly Pattern[]): string {
  const lines = patterns.map((pattern) => JSON.stringify(pattern));
  const index: Index = {
    ids: patterns.map(({ id }, i) => [id, lines[i]!.length]),
    codes: Object.fromEntries(patterns.flatMap(({ id, means }) => (means ?? []).map((code) => [code, id]))),
    statuses: Object.fromEntries(patterns.flatMap(({ id, statuses }) => (statuses ?? []).map((word) => [word, id]))),
    compositions: patterns.flatMap(({ id, derive }) => (derive ? id : [])),
  };
  return `${[JSON.stringify(index), ...lines].join('\n')}\n`;
}

export function packedPatterns(packed: string): PatternBook {
  const head = packed.indexOf('\n') + 1;
  const index = JSON.parse(packed.slice(0, head)) as Index;
  const places = new Map<string, readonly [from: number, to: number]>();
  let from = head;
  for (const [id, length] of index.ids) {
    places.set(id, [from, from + length]);
    from += length + 1;
  }
  const codes = new Map(Object.entries(index.codes));
  const statuses = new Map(Object.entries(index.statuses));
  const parsed = new Map<string, Pattern>();
  const get = (id: string | undefined): Pattern | undefined => {
    const place = id === undefined ? undefined : places.get(id);
    if (id === undefined || !place) return undefined;
    const pattern = parsed.get(id) ?? (JSON.parse(packed.slice(...place)) as Pattern);
    parsed.set(id, pattern);
    return pattern;
  };
  const all = (ids: readonly string[]) => ids.map((id) => get(id)!);
  const ids = [...places.keys()];
  return {
    ids,
    get patterns() {
      return all(ids);
    },
    get compositions() {
      return all(index.compositions);
    },
    get,
    byCode: (code) => get(codes.get(String(code))),
    byStatus: (status) => get(statuses.get(status)),
  };
}

/** The library as the matcher asks it: by keyword, by id, by exit code, by status word. */
import { indexKeywords, type KeywordIndex } from './keywords.ts';
import type { Pattern, Wording } from './pattern.ts';

export interface Library {
  readonly patterns: readonly Pattern[];
  get(id: string): Pattern | undefined;
  byCode(code: number): Pattern | undefined;
  byStatus(status: string): Pattern | undefined;
  /** Built on first use: `explain` never needs it. */
  readonly keywords: KeywordIndex;
  /** The patterns that hold the keyword with this number; numbers below `markers.length` are markers. */
  patternsOf(keyword: number): readonly Pattern[];
  /** Compiled on first use. */
  regexes(pattern: Pattern): readonly CompiledWording[];
}

/** A regex, or something that runs one within bounds. */
export interface Matcher {
  exec(text: string): RegExpExecArray | null;
}

export interface CompiledWording {
  readonly regex: Matcher;
  readonly names: readonly string[];
  readonly unless: Matcher | undefined;
}

export type MakeMatcher = (source: string, flags: string, pattern: Pattern) => Matcher;

/**
 * @param patterns Ids are unique.
 * @param markers Literals that readers need to see (numbered first); they belong to no pattern.
 * @param makeMatcher How the regexes of a pattern are run; natively by default.
 */
export function createLibrary(
  patterns: readonly Pattern[],
  markers: readonly string[],
  makeMatcher: MakeMatcher = (source, flags) => new RegExp(source, flags),
): Library {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const byCode = new Map(patterns.flatMap((pattern) => (pattern.means ?? []).map((code) => [code, pattern])));
  const byStatus = new Map(patterns.flatMap((pattern) => (pattern.statuses ?? []).map((word) => [word, pattern])));
  const compiled = new Map<Pattern, readonly CompiledWording[]>();
  let index: { keywords: KeywordIndex; owners: Pattern[][] } | undefined;
  const indexed = () => (index ??= indexPatterns(patterns, markers));

  return {
    patterns,
    get: (id) => byId.get(id),
    byCode: (code) => byCode.get(code),
    byStatus: (status) => byStatus.get(status),
    get keywords() {
      return indexed().keywords;
    },
    patternsOf: (keyword) => indexed().owners[keyword] ?? [],
    regexes(pattern) {
      const regexes =
        compiled.get(pattern) ?? (pattern.match ?? []).map((wording) => compile(wording, pattern, makeMatcher));
      compiled.set(pattern, regexes);
      return regexes;
    },
  };
}

function indexPatterns(patterns: readonly Pattern[], markers: readonly string[]) {
  const numbers = new Map(markers.map((marker, number) => [marker, number]));
  const owners: Pattern[][] = markers.map(() => []);
  for (const pattern of patterns)
    for (const keyword of pattern.keywords ?? []) {
      const number = numbers.get(keyword);
      if (number === undefined) {
        numbers.set(keyword, owners.length);
        owners.push([pattern]);
      } else owners[number]!.push(pattern);
    }
  return { keywords: indexKeywords([...numbers.keys()]), owners };
}

function compile(wording: Wording, pattern: Pattern, make: MakeMatcher): CompiledWording {
  return {
    regex: make(wording.source, wording.flags, pattern),
    names: wording.names,
    unless: wording.unless === undefined ? undefined : make(wording.unless.source, wording.unless.flags, pattern),
  };
}

/** The library as the matcher asks it: by byte sequence, by id, by exit code, by status word. */
import { createFilter, type Filter } from './filter.ts';
import { type FilterData, type PackedFilter, unpackFilter } from './filter-data.ts';
import { chooseKernel } from './kernel/choose.ts';
import type { Pattern, Wording } from './pattern.ts';

export interface Library {
  readonly patterns: readonly Pattern[];
  get(id: string): Pattern | undefined;
  byCode(code: number): Pattern | undefined;
  byStatus(status: string): Pattern | undefined;
  /** Built on first use: `explain` never needs it. */
  readonly filter: Filter;
  /** The patterns that may match where the sequence with this number stands; the first ones are the readers' markers. */
  patternsOf(sequence: number): readonly Pattern[];
  /** Compiled on first use. */
  regexes(pattern: Pattern): readonly CompiledWording[];
}

/** What the filter looks for, and where that leads. */
export interface Cover {
  readonly data: FilterData;
  /** @returns the ids of the patterns that may match where a sequence stands. */
  owners(sequence: number): readonly string[];
}

/** A cover as it is built in; owners are places in the list of patterns. */
export interface PackedCover {
  readonly data: PackedFilter;
  readonly owners: readonly (readonly number[])[];
}

export function unpackCover({ data, owners }: PackedCover, patterns: readonly Pattern[]): Cover {
  return {
    data: unpackFilter(data),
    owners: (sequence) => (owners[sequence] ?? []).map((number) => patterns[number]!.id),
  };
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
 * @param cover Made of the same patterns, or of more.
 * @param makeMatcher How the regexes of a pattern are run; natively by default.
 */
export function createLibrary(
  patterns: readonly Pattern[],
  cover: Cover,
  makeMatcher: MakeMatcher = (source, flags) => new RegExp(source, flags),
): Library {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const byCode = new Map(patterns.flatMap((pattern) => (pattern.means ?? []).map((code) => [code, pattern])));
  const byStatus = new Map(patterns.flatMap((pattern) => (pattern.statuses ?? []).map((word) => [word, pattern])));
  const compiled = new Map<Pattern, readonly CompiledWording[]>();
  const bySequence: (readonly Pattern[] | undefined)[] = [];
  let filter: Filter | undefined;

  return {
    patterns,
    get: (id) => byId.get(id),
    byCode: (code) => byCode.get(code),
    byStatus: (status) => byStatus.get(status),
    get filter() {
      filter ??= createFilter(cover.data, chooseKernel());
      return filter;
    },
    patternsOf(sequence) {
      bySequence[sequence] ??= cover.owners(sequence).flatMap((id) => byId.get(id) ?? []);
      return bySequence[sequence]!;
    },
    regexes(pattern) {
      const regexes =
        compiled.get(pattern) ?? (pattern.match ?? []).map((wording) => compile(wording, pattern, makeMatcher));
      compiled.set(pattern, regexes);
      return regexes;
    },
  };
}

function compile(wording: Wording, pattern: Pattern, make: MakeMatcher): CompiledWording {
  return {
    regex: make(wording.source, wording.flags, pattern),
    names: wording.names,
    unless: wording.unless === undefined ? undefined : make(wording.unless.source, wording.unless.flags, pattern),
  };
}

/** The library as the matcher asks it: by byte sequence, by id, by exit code, by status word. */
import { createFilter, type Filter } from './filter.ts';
import type { FilterTables } from './filter-tables.ts';
import { chooseKernel } from './kernel/choose.ts';
import type { Pattern, Wording } from './pattern.ts';
import type { PatternBook } from './pattern-book.ts';

export interface Library extends PatternBook {
  /** Built on first use: `explain` never needs it. */
  readonly filter: Filter;
  /** The patterns that may match where the sequence with this number stands; the first ones are the readers' markers. */
  patternsOf(sequence: number): readonly Pattern[];
  /** Compiled on first use. */
  regexes(pattern: Pattern): readonly CompiledWording[];
}

/** What the filter looks for, and where that leads. */
export interface Cover {
  readonly tables: FilterTables;
  /** @returns the ids of the patterns that may match where a sequence stands. */
  owners(sequence: number): readonly string[];
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
 * @param cover Made of the same patterns, or of more; asked for on first use.
 * @param makeMatcher How the regexes of a pattern are run; natively by default.
 */
export function createLibrary(
  book: PatternBook,
  cover: () => Cover,
  makeMatcher: MakeMatcher = (source, flags) => new RegExp(source, flags),
): Library {
  const compiled = new Map<Pattern, readonly CompiledWording[]>();
  const bySequence: (readonly Pattern[] | undefined)[] = [];
  let filter: Filter | undefined;
  let known: Cover | undefined;
  const made = (): Cover => {
    known ??= cover();
    return known;
  };

  return {
    ids: book.ids,
    get patterns() {
      return book.patterns;
    },
    get compositions() {
      return book.compositions;
    },
    get: book.get,
    byCode: book.byCode,
    byStatus: book.byStatus,
    get filter() {
      filter ??= createFilter(made().tables, chooseKernel());
      return filter;
    },
    patternsOf(sequence) {
      bySequence[sequence] ??= made()
        .owners(sequence)
        .flatMap((id) => book.get(id) ?? []);
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

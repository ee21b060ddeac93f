/** A pattern as its author writes it: one YAML file, described by schema/pattern.schema.json. */
import type { Derivation, Pattern, Prose } from '../match/pattern.ts';

export interface Sample {
  /** One line, or several for a pattern that needs more than one. */
  readonly line: string;
  readonly captures?: Readonly<Record<string, string>>;
}

export interface PatternFile extends Omit<Pattern, 'match'>, Prose {
  readonly match?: readonly { readonly regex: string; readonly unless?: string }[];
  readonly derive?: readonly Derivation[];
  readonly related?: readonly string[];
  readonly since: string;
  readonly samples: { readonly match: readonly (string | Sample)[]; readonly ignore: readonly (string | Sample)[] };
}

/** A pattern file that was read, valid or not. */
export interface AuthoredPattern {
  /** Path, for messages. */
  readonly file: string;
  /** File name without its ending. */
  readonly name: string;
  readonly content: unknown;
}

/** What is wrong with a pattern, and what to do. */
export interface Problem {
  readonly file: string;
  /** The field, as `samples.match[0]`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

export const asSample = (sample: string | Sample): Sample => (typeof sample === 'string' ? { line: sample } : sample);

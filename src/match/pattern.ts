/**
 * A pattern as the matcher sees it: what schema/pattern.schema.json describes, compiled by scripts/generate.mjs
 * (regexes are native sources, prose is kept apart in Prose and loaded only when there is something to say).
 */
import type { Confidence, Fix, Retryable, Role, Severity } from '../model.ts';

/** One wording. `names` are the capture groups in order. */
export interface Wording {
  readonly source: string;
  readonly flags: string;
  readonly names: readonly string[];
  /** The line must not match this. */
  readonly unless?: { readonly source: string; readonly flags: string };
}

/** Holds when events of one incident meet every stated condition; the pattern then becomes the cause of them. */
export interface Derivation {
  readonly all: readonly string[];
  readonly none?: readonly string[];
  /** One of these must be an exit code of the container or process itself. */
  readonly code?: readonly number[];
  readonly notCode?: readonly number[];
  /** No exit code of the container or process itself is known. */
  readonly noCode?: boolean;
  /** Of many events of the last id in `all`, the one that begins the last block of them is shown, not the first. */
  readonly lastBlock?: boolean;
  /** Lines that the event of the last id stands at least below all events of the other ids, in the same source. */
  readonly gap?: number;
}

/** Whether a script often goes on after a failure: since it tries again, or since it can do without. */
export type Survivable = 'retry' | 'skip' | 'no';

/**
 * What a line says was no failure, or is none any more, in its step: with `until` what stands between it and the next
 * line of these patterns, else what stands above it, up to the last line of the patterns in `since`. With `same` only
 * what has the line's own value of that capture is meant.
 */
export interface Dismissal {
  /** Patterns or diagnoses; everything when absent. */
  readonly ids?: readonly string[];
  readonly since?: readonly string[];
  readonly until?: readonly string[];
  readonly same?: string;
}

export interface Pattern {
  readonly id: string;
  /** The id of the diagnosis that it is evidence of; its own id when absent. */
  readonly diagnosis?: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly role: Role;
  readonly category: string;
  readonly retryable: Retryable;
  /** Exit codes that it explains when it is seen. */
  readonly exit?: readonly number[];
  /** Exit codes of which it is the whole meaning when nothing else is known. */
  readonly means?: readonly number[];
  /** Status words of which it is the meaning. */
  readonly statuses?: readonly string[];
  readonly signal?: string;
  /** Literals, at least one of which is in every matching line. */
  readonly keywords?: readonly string[];
  readonly match?: readonly Wording[];
  /** Patterns than which it is more specific: where it matches a line, they have nothing to say about it. */
  readonly above?: readonly string[];
  /** Ids of the symptoms that it accounts for. */
  readonly explains?: readonly string[];
  readonly derive?: readonly Derivation[];
  /** By its category when absent, see `survivableOf`. */
  readonly survivable?: Survivable;
  readonly dismisses?: readonly Dismissal[];
}

/** What a person reads, in one language. Texts may hold `{{name}}` or `{{name|fallback}}`. */
export interface Prose {
  readonly title: string;
  readonly explanation: string;
  readonly causes: readonly string[];
  readonly fixes: readonly Fix[];
  readonly references: readonly string[];
  /** What to collect when the log cannot tell more. */
  readonly collect?: readonly Fix[];
  /** Said when this pattern shows that two sources of truth disagree. */
  readonly contradiction?: string;
}

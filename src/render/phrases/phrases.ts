/**
 * Every word of ours that people see, once a language; the texts of the library lie beside its patterns. Ids, keys of
 * JSON, names of fields, commands and the words of engines and clusters are the same in every language.
 */
import type { Language } from '../../language.ts';
import type { Confidence, Retryable, Role, Severity, SubjectKind } from '../../model.ts';
import type { OptionName } from '../../options.ts';
import type { ActionPhrases } from './action.ts';
import type { ChangePhrases } from './change.ts';
import type { GapPhrases } from './gaps.ts';
import type { HelpPhrases } from './help.ts';
import type { RetryPhrases } from './retry.ts';
import type { TimelinePhrases } from './timeline.ts';
import type { WhyPhrases } from './why.ts';

export interface Phrases {
  readonly language: Language;
  readonly marks: Marks;
  /** What something is called with its name: `container web-1`. */
  readonly subject: Readonly<Record<SubjectKind, (name: string) => string>>;
  /** The same without a name: `a container`. */
  readonly something: Readonly<Record<SubjectKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Whether a retry helps; empty when nobody knows. */
  readonly retry: Readonly<Record<Retryable, string>>;
  readonly retryReason: RetryPhrases;
  readonly exitCode: (code: number | string) => string;
  /** In so many places (always several). */
  readonly places: (count: number) => string;
  readonly number: (value: number) => string;
  /** The unit of 1,048,576 bytes. */
  readonly mebibytes: string;
  /** A length of time, short: `10 s`, `1 min 30 s`. */
  readonly duration: (seconds: number) => string;
  /** A list in a sentence: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  readonly headings: Headings;
  readonly report: ReportPhrases;
  readonly comment: CommentPhrases;
  readonly change: ChangePhrases;
  readonly explain: ExplainPhrases;
  readonly timeline: TimelinePhrases;
  readonly why: WhyPhrases;
  readonly action: ActionPhrases;
  readonly help: HelpPhrases;
  /** What each option means; in English it is the table of options that says it. */
  readonly options: Readonly<Record<OptionName, string>>;
  /** Why something could not be read or delivered; English says it as the code does. */
  readonly gaps?: GapPhrases;
}

/** Between words and clauses that are put together; with the blank behind, where the language has one. */
export interface Marks {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
}

/** Stand above a part of a report. */
export interface Headings {
  readonly why: string;
  readonly contradictions: string;
  readonly causes: string;
  readonly change: string;
  readonly fixes: string;
  readonly collect: string;
  readonly evidence: string;
  readonly chain: string;
  readonly timeline: string;
  readonly places: string;
  readonly references: string;
  readonly others: (count: number) => string;
  /** Above the usual causes and addresses, where they are folded. */
  readonly more: string;
}

export interface ReportPhrases {
  readonly noFailure: string;
  readonly unexplained: string;
  readonly nothingToRead: string;
  readonly notAllRead: string;
  /** So many diagnoses are not listed. */
  readonly omitted: (count: number) => string;
  /** Opens the line of something that could not be read, at a terminal. */
  readonly unread: (gap: string) => string;
  readonly incomplete: string;
  /** The title of an annotation about it. */
  readonly unreadTitle: string;
  readonly andMore: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly leftOutLines: (count: number) => string;
  readonly leftOutJobs: (count: number) => string;
  readonly leftOutRest: string;
  /** `In web, db and 3 more.`; the names are marked up already. */
  readonly inPlaces: (names: string, more: number) => string;
  /** In front of the first fix, in one line. */
  readonly toDo: (fix: string) => string;
  /** Progress of long work: what is read, how far. */
  readonly reading: (name: string, done: string, total: string | undefined) => string;
}

export interface CommentPhrases {
  readonly resolved: string;
  /** The run is a link or plain words. */
  readonly noFailureIn: (run: string) => string;
  /** Opens the line that names what was wrong before; its end is found again by what follows. */
  readonly before: string;
  readonly run: (run: number, attempt: number) => string;
  readonly from: (run: string) => string;
  /** How to get no such comment; the setting is code already. */
  readonly silence: (setting: string) => string;
  /** What a reader without sight of the picture hears. */
  readonly chainTitle: string;
}

export interface ExplainPhrases {
  readonly collect: string;
  readonly windows: (number: number, hex: string) => string;
  readonly eightBits: (number: number, seen: number) => string;
  readonly unknown: (word: string) => string;
}

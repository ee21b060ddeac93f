/** Every noun of the project. Data flows one way: Source -> Observation -> Event -> Incident -> Diagnosis -> Report. */

import type { Candidate } from './candidate.ts';
import type { SourceLocation } from './source-location.ts';

export type Severity = 'error' | 'warning' | 'notice';
export type Confidence = 'high' | 'medium' | 'low';
/** What an event is in a chain: the reason, what the reason brought about, who merely reports a number, or background. */
export type Role = 'cause' | 'symptom' | 'wrapper' | 'context';
export type Retryable = 'yes' | 'no' | 'unknown';

/** A named stream of bytes. `blocks` may be consumed once; a block is valid until the next one is asked for. */
export interface Source {
  readonly name: string;
  readonly blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly known?: Known;
  /** It is the output of one step that is over: without an error of the runner in it, that step passed. */
  readonly stepOver?: boolean;
  /** Why bytes are missing or not to be trusted, with the remedy; to be asked behind the last block. */
  readonly trouble?: () => string | undefined;
  /** Where its bytes lie as they are, in UTF-8. */
  readonly file?: SourceFile;
}

export interface SourceFile {
  readonly path: string;
  /** Bytes, when it was found. */
  readonly size: number;
  /** The blocks come from here instead; to be said before they are asked for. */
  readBy(open: () => AsyncIterable<Uint8Array>): void;
}

/** What is known of all that a source holds, from its path or from an API. What a line tells itself wins. */
export type Known = Partial<Omit<Subject, 'kind' | 'name'>>;

export type SubjectKind = 'container' | 'pod' | 'workload' | 'node' | 'process' | 'image' | 'step' | 'job' | 'log';

/** What something happened to. Only what is known is set. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly container?: string;
  /** Full or short hexadecimal id of the engine. */
  readonly containerId?: string;
  readonly image?: string;
  readonly pod?: string;
  readonly namespace?: string;
  readonly node?: string;
  readonly process?: string;
  readonly step?: string;
  readonly job?: string;
}

/** A place in a raw source: lines end at `\n` only; columns are 1-based UTF-16 units of the raw line, the end exclusive. */
export interface Location {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The cleaned text of the line (capped), as evidence shows it. */
  readonly text: string;
  /** The telling part of `text`: 0-based offsets, the end exclusive. */
  readonly highlight: readonly [start: number, end: number];
}

interface Observed {
  readonly subject: Subject;
  readonly at: Location;
  /** Milliseconds since 1970, when the source tells. */
  readonly time?: number;
  readonly captures?: Readonly<Record<string, string>>;
}
/** A reader met a status word of an engine or a cluster (`CrashLoopBackOff`, `OOMKilled`, `unhealthy`). */
export interface StatusObservation extends Observed {
  readonly kind: 'status';
  readonly status: string;
}
/** A reader met the exit status of something. */
export interface ExitObservation extends Observed {
  readonly kind: 'exit';
  readonly code: number;
}
/** A reader met prose that the patterns should judge. */
export interface TextObservation extends Observed {
  readonly kind: 'text';
  readonly text: string;
  /** Where a part of the text stands, if it is one line that was printed as it is; `at` otherwise. */
  locate?(from: number, to: number): Location;
}
/** What a reader knows before the library has given it a meaning. */
export type Observation = StatusObservation | ExitObservation | TextObservation;

/** A line that stands near another. */
export interface NearLine {
  readonly line: number;
  /** Cleaned and capped, with its indentation. */
  readonly text: string;
}

/** One thing that is known to have happened, in the vocabulary of the library. */
export interface Event {
  /** The pattern that recognised it. */
  readonly pattern: string;
  /** The pattern that says what it means: a reporter of a code or a status word leads to the meaning of that. */
  readonly meaning: string;
  /** The diagnosis that it stands for. */
  readonly id: string;
  readonly role: Role;
  readonly subject: Subject;
  readonly at: Location;
  readonly time?: number;
  /** The time as a stamp without a year tells it, counted as in the year 2000. */
  readonly yearless?: number;
  /** Seconds since the kernel that reports it started. */
  readonly uptime?: number;
  readonly captures: Readonly<Record<string, string>>;
  readonly exitCode?: number;
  /** Set where it is known to be no failure, or none any more: the pattern that says so. Such an event is background. */
  readonly overcome?: string;
  /** The lines around it in a text, for a pattern's first ones in a step. */
  readonly around?: readonly NearLine[];
}

/** Events that hang together, the root first, then what it explains down to the last wrapper. */
export interface Incident {
  readonly root: Event;
  /** Of the root; `error` when the root explains why a step or a job failed. */
  readonly severity: Severity;
  readonly chain: readonly Event[];
  /** Background of the same subjects: not explained, not a failure. */
  readonly context: readonly Event[];
  /** Every subject with this same cause. */
  readonly places: readonly Subject[];
}

export interface Fix {
  readonly text: string;
  readonly run?: string;
}

export interface Evidence extends Location {
  readonly time?: string;
  readonly pattern: string;
  readonly role: Role;
  /** The lines around it in the log; only of the line that is shown first. */
  readonly around?: readonly NearLine[];
}

export interface ChainLink {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  /** The same without any text of a log. */
  readonly label: string;
  readonly source: string;
  readonly line: number;
}

/** Something that happened at a known time. */
export interface Moment {
  /** ISO 8601. */
  readonly time: string;
  /** What happened, without any text of a log. */
  readonly label: string;
  readonly pattern: string;
  /** How many moments before it are left out. */
  readonly skipped?: number;
}

/** Bytes. */
export interface MemoryUse {
  readonly used: number;
  readonly limit: number;
}

/** An incident, explained. See schema/report.schema.json for the meaning of each field. */
export interface Diagnosis {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly category: string;
  readonly retryable: Retryable;
  /** The rest of the sentence `a retry may help` or `a retry will not help`. */
  readonly retryReason: string;
  readonly subject: Subject;
  readonly places: readonly Subject[];
  readonly exitCode?: number;
  readonly signal?: string;
  readonly explanation: string;
  readonly causes: readonly string[];
  readonly fixes: readonly Fix[];
  readonly references: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly chain: readonly ChainLink[];
  readonly contradictions: readonly string[];
  readonly collectNext: readonly Fix[];
  readonly count: number;
  /** Present when the times of its events tell something. */
  readonly timeline?: readonly Moment[];
  /** Present when the kernel recorded both at the kill. */
  readonly memory?: MemoryUse;
  /** Present when one line of the workspace is known to be the one to change. */
  readonly sourceLocation?: SourceLocation;
}

export interface SourceReport {
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
  readonly lines: number;
  readonly complete: boolean;
  /** Lines above 4 KB of which only 4 KB around each keyword were judged; absent when there are none. */
  readonly longLines?: number;
  /** Matches beyond 1,000 of a pattern in a step, one when there are 20,000 in all, and 50,000 in all; absent when none. */
  readonly leftOut?: number;
}

/** Something that could not be read or delivered, and what to do about it. */
export interface Gap {
  readonly source: string;
  readonly message: string;
}

/** A program that was asked, and its version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly conclusion: 'failure' | 'success' | 'unknown';
  readonly complete: boolean;
  readonly gaps: readonly Gap[];
  /** Programs that were asked at the scene; absent when none was. */
  readonly tools?: readonly Tool[];
  readonly sources: readonly SourceReport[];
  readonly diagnoses: readonly Diagnosis[];
  /** How many more diagnoses there are than are listed; absent when all are. */
  readonly omitted?: number;
  /** Present when it was asked for. */
  readonly why?: readonly Candidate[];
}

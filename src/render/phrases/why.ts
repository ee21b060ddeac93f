/** Why a candidate won or lost, in words. The names are ids of the library. */
import type { Fate } from '../../candidate.ts';
import type { Confidence, Role, Severity } from '../../model.ts';

export interface WhyPhrases {
  readonly heading: string;
  readonly nothing: string;
  readonly fate: Readonly<Record<Fate, string>>;
  readonly times: (count: number) => string;
  readonly sameAs: (id: string) => string;
  readonly explainedBy: (id: string) => string;
  readonly repeats: (id: string, subject: string) => string;
  readonly backgroundOf: (id: string) => string;
  /** The failure is none any more, as the event of this pattern shows. */
  readonly overcome: (id: string) => string;
  readonly nothingFailed: string;
  readonly passed: string;
  readonly unexplained: string;
  readonly facts: (severity: Severity, role: Role, confidence: Confidence | undefined) => string;
  readonly raised: (from: Severity | undefined) => string;
  readonly lessSevere: (than: string) => string;
  /** The step went on after it, to what is named. */
  readonly survived: (id: string) => string;
  readonly nearer: (id: string) => string;
  readonly lessSure: (than: string) => string;
  readonly later: (than: string) => string;
}

/** What was seen and why it is, or is not, the verdict, as `--why` shows it. */
import type { Confidence, Role, Severity, Subject } from './model.ts';

/** What became of something that was seen. */
export type Fate = 'verdict' | 'diagnosis' | 'explained' | 'background' | 'dismissed' | 'left-out';

/** Why one candidate won or lost. Alike ones are counted. */
export interface Candidate {
  readonly id: string;
  readonly pattern: string;
  readonly role: Role;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly subject: Subject;
  readonly fate: Fate;
  readonly because: string;
  /** The first of them. */
  readonly source: string;
  readonly line: number;
  readonly count: number;
}

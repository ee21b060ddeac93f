/** What the scan of a text gives. */
import type { Event } from '../model.ts';

export interface Scanned {
  readonly events: readonly Event[];
  /** What was seen where its step or its job passed. */
  readonly dismissed: readonly Event[];
  readonly lines: number;
  /** Those of which only windows were judged. */
  readonly longLines: number;
  /** Events that were too many to be kept. */
  readonly leftOut: number;
  /** Whether those behind it were left out, of whatever pattern. */
  readonly full: boolean;
  /** Of the structured parts. */
  readonly formats: ReadonlySet<string>;
  /** Whether there is text beside the structured parts; brackets, dashes and empty lines are none. */
  readonly plain: boolean;
  /** What is wrong with structured parts, the first of each kind. */
  readonly problems: readonly string[];
}

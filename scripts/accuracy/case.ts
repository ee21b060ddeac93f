/** A log with the verdict that a person gave it, whatever file it came from. */

export interface Case {
  readonly id: string;
  /** The log as it is scanned, without any mark of the label. */
  readonly log: Uint8Array;
  /** Ids of diagnoses that are right; the first is the best. `none`: the log shows no failure. */
  readonly accepted: readonly string[];
  /** 1-based lines of which one best shows the failure; empty when there is none. */
  readonly keyLines: readonly number[];
  /** Figures are given for each group. */
  readonly group: string;
}

/** How far from a key line the evidence may point. */
const TOLERANCE = 2;

export interface Answer {
  readonly id: string;
  /** Line of the leading evidence; undefined when there is no diagnosis. */
  readonly line: number | undefined;
  /** Whether any diagnosis is an error. */
  readonly alarms: boolean;
}

export interface Mark {
  readonly verdict: boolean;
  /** Undefined where there is no line to find. */
  readonly line: boolean | undefined;
}

export function markOf({ accepted, keyLines }: Case, answer: Answer): Mark {
  if (accepted[0] === 'none') return { verdict: accepted.includes(answer.id) || !answer.alarms, line: undefined };
  const near = keyLines.some((line) => answer.line !== undefined && Math.abs(answer.line - line) <= TOLERANCE);
  const silent = answer.id === 'none' && accepted.includes('none');
  return { verdict: accepted.includes(answer.id), line: silent ? undefined : near };
}

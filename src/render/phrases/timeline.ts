/** The words of a timeline: what happened when, and how long after what was before it. */

export interface TimelinePhrases {
  /** How long after the moment before. */
  readonly after: (duration: string) => string;
  /** @param what Of `something`: `a container`. */
  readonly ended: (what: string, code: number) => string;
  /** What was in use when the limit was reached; both as words with their unit. */
  readonly memory: (used: string, limit: string) => string;
  /** So many moments are not shown between two that are. */
  readonly between: (count: number) => string;
  /** Behind clock times: of which zone they are. */
  readonly zone: string;
}

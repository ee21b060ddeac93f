/** The words of a timeline: what happened when, and how long after what was before it. */

export interface TimelinePhrases {
  /** How long after the moment before. */
  readonly after: (duration: string) => string;
  readonly started: string;
  readonly stopAsked: (signal: string) => string;
  readonly graceEnded: string;
  readonly killed: (signal: string) => string;
  readonly ended: (code: string) => string;
  readonly restarted: (count: number) => string;
  readonly backOff: (duration: string) => string;
  readonly probeFailed: (count: number) => string;
  readonly memoryPeak: (peak: string, limit: string | undefined) => string;
  /** So many moments between are not shown. */
  readonly between: (count: number) => string;
}

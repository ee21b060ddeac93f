/** Why a retry helps or not, as the rest of a sentence. */

/** What speaks for or against a retry. */
export type RetryReason =
  | 'elsewhere'
  | 'room'
  | 'passing'
  | 'sameCode'
  | 'sameSettings'
  | 'sameRights'
  | 'sameRepository'
  | 'sameTools'
  | 'sameMemory'
  | 'sameAnswer'
  | 'unlessFlaky'
  | 'load'
  | 'notReady'
  | 'stopped'
  | 'inTheWay'
  | 'noCause';

export interface RetryPhrases extends Readonly<Record<RetryReason, string>> {
  /** It was tried so many times (always several). */
  readonly tried: (attempts: number) => string;
  /** A sentence: such a failure mostly passes, but it did not in so many attempts. */
  readonly neverPassed: (attempts: number) => string;
}

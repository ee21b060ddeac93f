/** The words of the help texts. Names of verbs, options and their values are the same in every language. */

export interface HelpPhrases {
  readonly about: string;
  readonly scan: string;
  readonly run: string;
  readonly explain: string;
  readonly patterns: string;
  readonly help: string;
  readonly exitCodes: string;
  /** Below the form of `scan`. */
  readonly paths: string;
}

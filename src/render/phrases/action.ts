/** What the action says beside the report: notices and warnings of the run. */

export interface ActionPhrases {
  readonly noLogs: string;
  readonly noLogsAt: (source: string, why: string) => string;
  readonly noOutputs: (code: string) => string;
  readonly noReportFile: (path: string, code: string) => string;
  /** So many findings have no annotation. */
  readonly moreFindings: (count: number) => string;
  readonly noToken: string;
  readonly noComment: (why: string) => string;
  readonly checkInstead: string;
  readonly noCheck: (why: string) => string;
  /** The permissions are code, with ticks around. */
  readonly lacking: (permissions: string) => string;
  readonly permissions: string;
  readonly undelivered: string;
}

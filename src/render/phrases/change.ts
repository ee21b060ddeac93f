/** What is to be changed in a file of the workspace. */

/** What a line of a container's description is. */
export type ContainerWords = 'command' | 'healthCheck' | 'probe' | 'hook' | 'neverPull' | 'noRoom' | 'failedCommand';

export interface ChangePhrases extends Readonly<Record<ContainerWords, string>> {
  readonly image: (image: string) => string;
  readonly instruction: string;
  readonly unknownInstruction: string;
  /** A COPY of what is not there. */
  readonly copy: string;
  readonly step: string;
  /**
   * @param peak What the kernel recorded when it killed: MiB as words, and the process.
   * @param first A limit to try first.
   */
  readonly memory: (
    limit: string,
    peak?: { readonly mebibytes: string; readonly process: string },
    first?: string,
  ) => string;
  /** How a line of the file should read. */
  readonly to: (line: number, text: string) => string;
  /** Above a change whose new value is a proposal. */
  readonly example: string;
}

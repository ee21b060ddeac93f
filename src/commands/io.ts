/** What a command may touch of the outside: handed in, so that tests can watch. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** The module that was started, if it can serve as a second thread. */
  readonly entry?: URL;
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
}

/** Exit codes of the command line. */
export const EXIT = { done: 0, failOn: 1, usage: 2, unreadable: 3 } as const;

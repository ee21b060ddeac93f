/** A place in the files of the workspace, and how it would read. */

/** One line of a file as it stands there, and as it would read. */
export interface Change {
  /** 1-based. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** Where the failing thing is written down in the workspace. */
export interface SourceLocation {
  /** Relative to where we stand. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine?: number;
  readonly suggestion?: string;
  /** Lines of the file, from top to bottom; present when a change is known that breaks nothing. */
  readonly changes?: readonly Change[];
}

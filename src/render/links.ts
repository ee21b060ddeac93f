/** Addresses for what a document names. They are made of our own words and numbers only, so they may be live. */
import type { Evidence } from '../model.ts';
import type { SourceLocation } from '../source-location.ts';

export interface Links {
  /** The line of a job's log on its page. */
  readonly evidence: (evidence: Pick<Evidence, 'source' | 'line'>) => string | undefined;
  /** The place in the repository that the text of a line speaks of, as words and address. */
  readonly code: (evidence: Pick<Evidence, 'source' | 'line' | 'text'>) => { words: string; url: string } | undefined;
  /** The line to change, in the repository. */
  readonly source: (at: Pick<SourceLocation, 'file' | 'line'>) => string | undefined;
}

export const NO_LINKS: Links = { evidence: () => undefined, code: () => undefined, source: () => undefined };

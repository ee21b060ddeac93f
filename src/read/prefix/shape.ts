/** One kind of prefix: how it looks, and what it tells. */
import { ISO, isoStamp, type Stamped } from '../stamp.ts';

/** What prefixes tell of a line. */
export interface Facts extends Stamped {
  readonly job?: string;
  readonly step?: string;
  readonly container?: string;
  readonly pod?: string;
  /** The host that wrote the line. */
  readonly node?: string;
  /** The program that wrote it, unless it is one that writes about others. */
  readonly process?: string;
  readonly pid?: string;
  /** BuildKit's step number. */
  readonly buildStep?: string;
}

export interface Prefix {
  /** Whether it may begin with this ASCII character: most lines need no regex to be told from it. Any may when absent. */
  readonly first?: (code: number) => boolean;
  /** Stands in every line that bears it, where that is quicker to see than by the regex. */
  readonly holds?: string;
  /** Sticky; linear on any text. */
  readonly regex: RegExp;
  read(match: RegExpExecArray): Facts;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
export const isOneOf =
  (signs: string) =>
  (code: number): boolean =>
    signs.includes(String.fromCharCode(code));

/** The stamp of runners, container engines and `kubectl logs --timestamps`. */
export const STAMP: Prefix = {
  first: isDigit,
  regex: new RegExp(`${ISO} ?`, 'y'),
  read: (m) => isoStamp(m[1]!),
};

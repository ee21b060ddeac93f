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
  /** Sticky; linear on any text. */
  readonly regex: RegExp;
  read(match: RegExpExecArray): Facts;
}

/** The stamp of runners, container engines and `kubectl logs --timestamps`. */
export const STAMP: Prefix = {
  regex: new RegExp(`${ISO} ?`, 'y'),
  read: (m) => isoStamp(m[1]!),
};

/**
 * No regex of the library may backtrack without bound. `recheck` judges each one; its verdicts are kept by the text
 * of the regex, so that only what changed is judged again. V8's linear engine must accept every one as well.
 */
import { setFlagsFromString } from 'node:v8';
import type { PatternFile, Problem } from './pattern-file.ts';

/** `safe`, the degree of a polynomial, or what is worse. */
export type Verdict = 'safe' | 'degree 2' | 'degree 3 or more' | 'exponential' | 'unknown';

/** Judges one native regex. */
export type Judge = (source: string, flags: string) => Promise<Verdict>;

/** Verdicts by regex text. A regex of degree 2 needs a reason why the match window bounds it. */
export interface VerdictBook {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly accepted: Readonly<Record<string, string>>;
}

export interface Judged {
  readonly problems: readonly Problem[];
  /** The book with new verdicts, and without those of regexes that are gone. */
  readonly book: VerdictBook;
}

interface Regex {
  readonly file: string;
  readonly field: string;
  readonly source: string;
  readonly flags: string;
}

/** @param judge Asked only for regexes that the book does not know. */
export async function checkRegexSafety(
  files: readonly { file: string; pattern: PatternFile }[],
  native: (source: string) => { source: string; flags: string },
  book: VerdictBook,
  judge: Judge,
): Promise<Judged> {
  setFlagsFromString('--enable-experimental-regexp-engine');
  const regexes = files.flatMap(({ file, pattern }) =>
    (pattern.match ?? []).flatMap((wording, i) =>
      (['regex', 'unless'] as const).flatMap((key): Regex[] => {
        const source = wording[key];
        return source === undefined ? [] : [{ file, field: `match[${i}].${key}`, ...native(source) }];
      }),
    ),
  );
  const verdicts: Record<string, Verdict> = {};
  const problems: Problem[] = [];
  for (const { file, field, source, flags } of regexes) {
    verdicts[source] ??= book.verdicts[source] ?? (await judge(relaxed(source), flags));
    const message = complaint(verdicts[source], book.accepted[source]) ?? linearComplaint(relaxed(source), flags);
    if (message) problems.push({ file, field, message });
  }
  const accepted = Object.fromEntries(Object.entries(book.accepted).filter(([source]) => source in verdicts));
  return { problems, book: { verdicts: Object.fromEntries(Object.entries(verdicts).sort()), accepted } };
}

/**
 * Counted repeats blow up every automaton. Without their upper bound the regex can only be slower, so what holds of
 * that form holds of the regex.
 */
export function relaxed(source: string): string {
  return source.replace(/\{(\d+)(?:,(\d+))?\}/g, (whole, least: string, most = least) =>
    Number(most) > COUNT_LIMIT ? (least === '0' ? '*' : '+') : whole,
  );
}

/** V8's linear engine refuses more. */
const COUNT_LIMIT = 9;

function complaint(verdict: Verdict, reason: string | undefined): string | undefined {
  if (verdict === 'safe' || (verdict === 'degree 2' && reason)) return undefined;
  if (verdict === 'degree 2')
    return 'backtracks quadratically; anchor it or make neighbouring repeats disjoint; or give the reason why the window bounds it under accepted in recheck.json';
  return `backtracks badly (${verdict}); make neighbouring repeats disjoint`;
}

function linearComplaint(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, `${flags}l`);
    return undefined;
  } catch {
    return 'cannot run in linear time (flag i, look-around or a back-reference); spell it out';
  }
}

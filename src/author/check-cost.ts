/**
 * What a pattern costs every scan, predicted from how often words occur in logs (scripts/training.ts): without a clock,
 * so that a pattern is too expensive everywhere or nowhere.
 */

import type { Rarity } from '../match/windows.ts';
import type { AuthoredFile } from './check.ts';
import { compilePattern } from './compile.ts';
import type { CostedSequence } from './cover/cover.ts';
import { patternCover } from './cover/library-cover.ts';
import type { Problem } from './pattern-file.ts';

export interface Cost {
  /** Words in the filter's table. */
  readonly entries: number;
  /** Lines in a million bytes of log that have to be judged. */
  readonly candidates: number;
}

/** What one pattern may cost: a million bytes are about 9,000 lines. */
export const BUDGET: Cost = { entries: 6000, candidates: 700 };

/** Why a pattern may cost more, by its id. */
export type CostBook = Readonly<Record<string, string>>;

export function checkCosts(files: readonly AuthoredFile[], rarity: Rarity, accepted: CostBook): Problem[] {
  const over = new Set<string>();
  const problems = files.flatMap(({ file, pattern }): Problem[] => {
    const cover = patternCover(compilePattern(pattern).pattern, rarity) ?? [];
    const complaints = complaintsAbout(cover);
    if (complaints.length) over.add(pattern.id);
    if (accepted[pattern.id] !== undefined) return [];
    return complaints.map((message) => ({ file, field: 'match', message: `${message}; ${REMEDY}` }));
  });
  const here = new Set(files.map(({ pattern }) => pattern.id));
  const needless = Object.keys(accepted).filter((id) => here.has(id) && !over.has(id));
  const message = 'is within the budget and needs no exception; take it out of cost.json';
  return [...problems, ...needless.map((id) => ({ file: id, field: '', message }))];
}

const REMEDY =
  'give each alternative seven letters in a row that are rare in logs, or say in cost.json why it is worth it';

function complaintsAbout(cover: readonly CostedSequence[]): string[] {
  return (['entries', 'candidates'] as const).flatMap((kind) => {
    const sum = Math.round(cover.reduce((total, one) => total + one[kind], 0));
    if (sum <= BUDGET[kind]) return [];
    const worst = cover.reduce((a, b) => (b[kind] > a[kind] ? b : a));
    return `${SAID[kind](sum)} (budget: ${BUDGET[kind]}), most of them for ${written(worst)}`;
  });
}

const SAID: Readonly<Record<keyof Cost, (sum: number) => string>> = {
  entries: (sum) => `fills ${sum} places in the filter's table`,
  candidates: (sum) => `has ${sum} lines judged in each MB of an ordinary log`,
};

/** The sequence as a person can read it: a set of bytes as `[n]`, with the number of them. */
function written({ sets }: CostedSequence): string {
  const letters = sets.map((set) => (set.length === 1 ? String.fromCharCode(set[0]!) : `[${set.length}]`));
  return JSON.stringify(letters.join(''));
}

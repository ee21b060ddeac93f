/** How often a 4-byte word occurs in logs, as learnt by scripts/training.ts. */
import { GRAMS } from '../../generated/grams.ts';
import type { Rarity } from '../../match/windows.ts';
import { unpackGrams } from './packed-grams.ts';

/** Rows of these are in every log, whatever the few that were counted say. */
const FILLERS = [...' -=.*#_\t'].map((letter) => letter.charCodeAt(0));
const EVERYWHERE = 50_000;
/** Of a word that was hardly ever seen. */
const RARE = 0.5;

/** @returns the rate of each word in a million bytes. */
export function trainedRarity(): Rarity {
  const rateOf = unpackGrams(GRAMS);
  const fillers = new Uint8Array(256);
  for (const letter of FILLERS) fillers[letter] = 1;
  return (word) => (fillers[word & 0xff] && isRow(word) ? EVERYWHERE : (rateOf(word) ?? RARE));
}

/** Whether its four bytes are the same one. */
const isRow = (word: number) => (word & 0xffffff) === word >>> 8;

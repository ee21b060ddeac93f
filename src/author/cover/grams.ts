/** How often a 4-byte word occurs in logs, as learnt by scripts/training.ts. */
import { GRAMS } from '../../generated/grams.ts';
import type { Rarity } from '../../match/windows.ts';
import { unpackGrams } from './packed-grams.ts';

/** Rows of these are in every log, whatever the few that were counted say. */
const FILLERS = [...' -=.*#_\t'].map((letter) => (letter.charCodeAt(0) * 0x01010101) >>> 0);
const EVERYWHERE = 50_000;
/** Of a word that was hardly ever seen. */
const RARE = 0.5;

/** @returns the rate of each word in a million bytes. */
export function trainedRarity(): Rarity {
  const rates = unpackGrams(GRAMS);
  for (const filler of FILLERS) rates.set(filler, EVERYWHERE);
  return (word) => rates.get(word) ?? RARE;
}

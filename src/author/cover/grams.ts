/** How often a 4-byte word occurs in logs, as learnt by scripts/training.ts. */
import { GRAMS } from '../../generated/grams.ts';
import type { Rarity } from '../../match/windows.ts';

/** Rows of these are in every log, whatever the few that were counted say. */
const FILLERS = new Set([...' -=.*#_\t'].map((letter) => (letter.charCodeAt(0) * 0x01010101) >>> 0));
const EVERYWHERE = 50_000;
/** Of a word that was hardly ever seen. */
const RARE = 0.5;

/** @returns the rate of each word in a million bytes. */
export function trainedRarity(): Rarity {
  const rates = unpackGrams(GRAMS);
  return (word) => (FILLERS.has(word) ? EVERYWHERE : (rates.get(word) ?? RARE));
}

/** @param rates In a million bytes; rounded to whole numbers. */
export function packGrams(rates: ReadonlyMap<number, number>): string {
  const sorted = [...rates].sort(([a], [b]) => a - b);
  const words = Uint32Array.from(sorted, ([word]) => word);
  const counts = Uint16Array.from(sorted, ([, rate]) => Math.min(0xffff, Math.round(rate)));
  return `${Buffer.from(words.buffer).toString('base64')} ${Buffer.from(counts.buffer).toString('base64')}`;
}

function unpackGrams(packed: string): Map<number, number> {
  const [words, counts] = packed.split(' ').map((part) => Uint8Array.from(Buffer.from(part, 'base64')).buffer);
  const rates = new Uint16Array(counts!);
  return new Map(Array.from(new Uint32Array(words!), (word, i) => [word, rates[i]!]));
}

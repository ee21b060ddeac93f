/** How often each 4-byte word occurs in logs, learnt from logs of this repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rarity } from '../src/match/windows.ts';

const FOLDERS = ['test/clean', 'test/logs', 'examples'];
/** More than enough to keep apart the words of some megabytes. */
const BUCKETS = 22;

const EVERYWHERE = 50_000;
const FILLERS = [' ', '-', '=', '.', '*', '#', '_', '\t'].map((letter) => letter.charCodeAt(0) * 0x01010101);
const isFiller = (word: number) => FILLERS.includes(word);

/** @returns how often a word begins at a byte, in a million. */
export function trainedRarity(): Rarity {
  const counts = new Uint32Array(1 << BUCKETS);
  const bucket = (word: number) => Math.imul(word, 0x9e3779b1) >>> (32 - BUCKETS);
  let total = 0;
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    for (const name of readdirSync(path).filter((one) => one.endsWith('.log'))) {
      const bytes = readFileSync(`${path}/${name}`);
      let word = 0;
      for (const byte of bytes) {
        word = (word >>> 8) | (byte << 24);
        counts[bucket(word)]!++;
      }
      total += bytes.length;
    }
  }
  // Rows of blanks and rules are everywhere, whatever these few logs say.
  return (word) => (isFiller(word) ? EVERYWHERE : (counts[bucket(word)]! * 1e6) / total);
}

/**
 * Which pattern is more specific than which, from their samples: A is above B when B matches a sample of A and A
 * matches none of B's. Nobody sets an order by hand.
 */
import type { Library } from '../match/library.ts';
import type { Pattern } from '../match/pattern.ts';
import { keywordsIn, matchText } from '../match/resolve.ts';
import { cleanLine } from '../read/clean.ts';
import { asSample, type PatternFile } from './pattern-file.ts';

/**
 * @param library All patterns, not yet ordered.
 * @returns for each id the ids that it is more specific than.
 */
export function specificity(files: readonly PatternFile[], library: Library): Map<string, string[]> {
  const matchedBy = new Map(files.map((file) => [file.id, patternsMatching(file, library)]));
  const above = new Map<string, string[]>();
  for (const [id, others] of matchedBy) {
    const lower = [...others].filter((other) => other !== id && !matchedBy.get(other)?.has(id)).sort();
    if (lower.length && others.has(id)) above.set(id, lower);
  }
  return above;
}

function patternsMatching(file: PatternFile, library: Library): Set<Pattern['id']> {
  const subject = { kind: 'log', name: 'sample' } as const;
  const place = { subject: () => subject, time: () => undefined, locate: () => NOWHERE };
  const found = new Set<string>();
  for (const sample of file.samples.match)
    for (const raw of asSample(sample).line.split('\n')) {
      const { text } = cleanLine(raw);
      for (const event of matchText(text, keywordsIn(text, library), place, library)) found.add(event.pattern);
    }
  return found;
}

const NOWHERE = { source: 'sample', line: 1, column: 1, endColumn: 1, text: '', highlight: [0, 0] } as const;

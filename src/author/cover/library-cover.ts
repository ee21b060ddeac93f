/** The byte sequences of a whole library, each with the patterns that it leads to. */

import { filterData } from '../../match/filter-data.ts';
import { buildTables, joinTables } from '../../match/filter-tables.ts';
import type { Cover } from '../../match/library.ts';
import type { Pattern } from '../../match/pattern.ts';
import type { Rarity } from '../../match/windows.ts';
import type { Problem } from '../pattern-file.ts';
import { type CostedSequence, coverOf, literalCover } from './cover.ts';
import { pruned } from './prune.ts';

export interface LibraryCover {
  readonly cover: Cover;
  readonly problems: readonly Problem[];
}

const TOO_SHORT = 'has a regex without five bytes in a row; give it keywords of at least five characters';

/** Where nothing is known of how often a word occurs. */
const UNKNOWN: Rarity = () => 1;

/** @param markers Literals of readers; marker number i becomes sequence number i. */
export function coverLibrary(
  patterns: readonly Pattern[],
  markers: readonly string[],
  rarity: Rarity = UNKNOWN,
): LibraryCover {
  const problems: Problem[] = [];
  const marked = markers.map((marker) => {
    const sequence = literalCover(marker, false, rarity);
    if (!sequence) throw new RangeError(`the marker ${JSON.stringify(marker)} is too short`);
    return sequence;
  });
  const unique = new Map<string, { sequence: CostedSequence; owners: Set<string> }>();
  for (const pattern of patterns) {
    const sequences = patternCover(pattern, rarity);
    if (!sequences) problems.push({ file: pattern.id, field: 'match', message: TOO_SHORT });
    for (const sequence of sequences ?? []) {
      const key = sequence.sets.join('|');
      const one = unique.get(key) ?? { sequence, owners: new Set() };
      one.owners.add(pattern.id);
      unique.set(key, one);
    }
  }
  const found = [...unique.values()];
  const owners = [...marked.map(() => []), ...found.map((one) => [...one.owners])];
  const tables = buildTables(filterData([...marked, ...found.map(({ sequence }) => sequence)]));
  return { cover: { tables, owners: (sequence) => owners[sequence] ?? [] }, problems };
}

/** The sequences of `b` are numbered after those of `a`. */
export function joinCovers(a: Cover, b: Cover): Cover {
  const count = a.tables.ends.length;
  return {
    tables: joinTables(a.tables, b.tables),
    owners: (sequence) => (sequence < count ? a.owners(sequence) : b.owners(sequence - count)),
  };
}

/** What has to be looked for so that no line is missed; undefined when something of it is too short. */
export function patternCover(pattern: Pattern, rarity: Rarity): CostedSequence[] | undefined {
  const covers = (pattern.match ?? []).map(
    ({ source, flags }) => coverOf(source, flags, rarity) ?? keywordCover(pattern, flags, rarity),
  );
  return covers.every((cover) => cover !== undefined) ? pruned(covers.flat()) : undefined;
}

function keywordCover(pattern: Pattern, flags: string, rarity: Rarity): CostedSequence[] | undefined {
  const covers = (pattern.keywords ?? []).map((keyword) => literalCover(keyword, flags.includes('i'), rarity));
  return covers.every((cover) => cover !== undefined) ? covers : undefined;
}

/** Whether a scan sees what running every regex on every line sees. */
import { builtInLibrary } from '../../src/knowledge.ts';
import type { Library } from '../../src/match/library.ts';
import { matchSource } from '../../src/match/source.ts';
import { naiveLibrary } from './naive.ts';

const library = builtInLibrary();
const naive = naiveLibrary(library);

/** @returns what only one of the two sees, as `line:column pattern`. */
export async function misses(log: Uint8Array): Promise<string[]> {
  const [ours, all] = [await seen(log, library), await seen(log, naive)];
  return [...only(all, ours), ...only(ours, all)].sort();
}

async function seen(log: Uint8Array, by: Library): Promise<Set<string>> {
  const { events, dismissed } = await matchSource({ name: 'log', blocks: [log] }, by);
  return new Set([...events, ...(dismissed ?? [])].map(({ pattern, at }) => `${at.line}:${at.column} ${pattern}`));
}

const only = (these: ReadonlySet<string>, others: ReadonlySet<string>) => [...these].filter((one) => !others.has(one));

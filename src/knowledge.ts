/** The built-in library, and its prose when somebody needs it. */
import { type ProseBook, proseBook } from './diagnose/prose-book.ts';
import { filterData } from './match/filter-data.ts';
import { type Cover, createLibrary, type Library, unpackCover } from './match/library.ts';
import type { Knowledge } from './pipeline.ts';

async function builtInPatterns() {
  return (await import('./generated/patterns.ts')).PATTERNS;
}

const builtInProse = async () => proseBook((await import('./generated/prose.en.ts')).PROSE);

/** Enough to look things up; no log can be scanned with it. */
export async function loadExplanations(): Promise<{ library: Library; prose: () => Promise<ProseBook> }> {
  const nothing: Cover = { data: filterData([]), owners: () => [] };
  return { library: createLibrary(await builtInPatterns(), nothing), prose: builtInProse };
}

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = []): Promise<Knowledge> {
  const patterns = await builtInPatterns();
  const { FILTER } = await import('./generated/filter.ts');
  const cover = unpackCover(FILTER, patterns);
  if (folders.length === 0) return { library: createLibrary(patterns, cover), prose: builtInProse, gaps: () => [] };
  const { withUserPatterns } = await import('./author/user-patterns.ts');
  const { library, prose, dropped } = await withUserPatterns(folders, patterns, cover);
  return {
    library,
    prose: async () => {
      const ours = await builtInProse();
      return (id) => prose(id) ?? ours(id);
    },
    gaps: () =>
      [...dropped].map((id) => ({
        source: `pattern ${id}`,
        message: 'its regex took too long and was dropped; make it simpler',
      })),
  };
}

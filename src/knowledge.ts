/** The built-in library, and its prose when somebody needs it. */
import { createLibrary } from './match/library.ts';
import { MARKERS } from './match/scan.ts';
import type { Knowledge } from './pipeline.ts';

async function builtInPatterns() {
  return (await import(/* webpackMode: "eager" */ './generated/patterns.ts')).PATTERNS;
}

const builtInProse = async () => (await import(/* webpackMode: "eager" */ './generated/prose.en.ts')).PROSE;

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = []): Promise<Knowledge> {
  const patterns = await builtInPatterns();
  if (folders.length === 0) return { library: createLibrary(patterns, MARKERS), prose: builtInProse, gaps: () => [] };
  const { withUserPatterns } = await import(/* webpackMode: "eager" */ './author/user-patterns.ts');
  const { library, prose, dropped } = await withUserPatterns(folders, patterns, MARKERS);
  return {
    library,
    prose: async () => ({ ...(await builtInProse()), ...prose }),
    gaps: () =>
      [...dropped].map((id) => ({
        source: `pattern ${id}`,
        message: 'its regex took too long and was dropped; make it simpler',
      })),
  };
}

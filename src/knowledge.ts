/** The built-in library, and its prose when somebody needs it. */
import { createLibrary, unpackCover } from './match/library.ts';

import type { Knowledge } from './pipeline.ts';

async function builtIn() {
  const { PATTERNS } = await import(/* webpackMode: "eager" */ './generated/patterns.ts');
  const { FILTER } = await import(/* webpackMode: "eager" */ './generated/filter.ts');
  return { patterns: PATTERNS, cover: unpackCover(FILTER, PATTERNS) };
}

const builtInProse = async () => (await import(/* webpackMode: "eager" */ './generated/prose.en.ts')).PROSE;

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = []): Promise<Knowledge> {
  const { patterns, cover } = await builtIn();
  if (folders.length === 0) return { library: createLibrary(patterns, cover), prose: builtInProse, gaps: () => [] };
  const { withUserPatterns } = await import(/* webpackMode: "eager" */ './author/user-patterns.ts');
  const { library, prose, dropped } = await withUserPatterns(folders, patterns, cover);
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

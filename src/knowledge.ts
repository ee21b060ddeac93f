/** The built-in library, and its prose when somebody needs it. */
import { type ProseBook, proseBook, translatedBook } from './diagnose/prose-book.ts';
import type { Language } from './language.ts';
import { filterData } from './match/filter-data.ts';
import { type Cover, createLibrary, type Library, unpackCover } from './match/library.ts';
import type { Knowledge } from './pipeline.ts';

async function builtInPatterns() {
  return (await import('./generated/patterns.ts')).PATTERNS;
}

/** Each language is a module of its own, so that those which nobody asks for cost nothing. */
const TRANSLATED = {
  ru: () => import('./generated/prose.ru.ts'),
  zh: () => import('./generated/prose.zh.ts'),
  ko: () => import('./generated/prose.ko.ts'),
} as const;

async function builtInProse(language: Language): Promise<ProseBook> {
  const english = proseBook((await import('./generated/prose.en.ts')).PROSE);
  return language === 'en' ? english : translatedBook(english, (await TRANSLATED[language]()).PROSE);
}

/** Enough to look things up; no log can be scanned with it. */
export async function loadExplanations(
  language: Language,
): Promise<{ library: Library; prose: () => Promise<ProseBook> }> {
  const nothing: Cover = { data: filterData([]), owners: () => [] };
  return { library: createLibrary(await builtInPatterns(), nothing), prose: () => builtInProse(language) };
}

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = [], language: Language = 'en'): Promise<Knowledge> {
  const patterns = await builtInPatterns();
  const { FILTER } = await import('./generated/filter.ts');
  const cover = unpackCover(FILTER, patterns);
  if (folders.length === 0)
    return { library: createLibrary(patterns, cover), prose: () => builtInProse(language), gaps: () => [] };
  const { withUserPatterns } = await import('./author/user-patterns.ts');
  const { library, prose, dropped } = await withUserPatterns(folders, patterns, cover, language);
  return {
    library,
    prose: async () => {
      const ours = await builtInProse(language);
      return (id) => prose(id) ?? ours(id);
    },
    gaps: () =>
      [...dropped].map((id) => ({
        source: `pattern ${id}`,
        message: 'its regex took too long and was dropped; make it simpler',
      })),
  };
}

/** The built-in library, and its prose when somebody needs it. */
import { type ProseBook, proseBook, translatedBook } from './diagnose/prose-book.ts';
import type { Language } from './language.ts';
import { filterData } from './match/filter-data.ts';
import { type Cover, createLibrary, type Library, unpackCover } from './match/library.ts';
import type { Knowledge } from './pipeline.ts';
import { loadPhrases } from './render/phrases/load.ts';
import type { Phrases } from './render/phrases/phrases.ts';

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

export interface Explanations {
  readonly library: Library;
  readonly prose: () => Promise<ProseBook>;
  readonly phrases: Phrases;
}

/** Enough to look things up; no log can be scanned with it. */
export async function loadExplanations(language: Language): Promise<Explanations> {
  const nothing: Cover = { data: filterData([]), owners: () => [] };
  const phrases = await loadPhrases(language);
  return { library: createLibrary(await builtInPatterns(), nothing), prose: () => builtInProse(language), phrases };
}

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = [], language: Language = 'en'): Promise<Knowledge> {
  const patterns = await builtInPatterns();
  const { FILTER } = await import('./generated/filter.ts');
  const cover = unpackCover(FILTER, patterns);
  const phrases = await loadPhrases(language);
  if (folders.length === 0)
    return { library: createLibrary(patterns, cover), prose: () => builtInProse(language), phrases, gaps: () => [] };
  const { withUserPatterns } = await import('./author/user-patterns.ts');
  const { library, prose, dropped } = await withUserPatterns(folders, patterns, cover, language);
  return {
    library,
    phrases,
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

/** The built-in library, and its prose when somebody needs it. */
import { builtInFilter, builtInPatterns, builtInTexts } from './collect/built-in.ts';
import { type ProseBook, proseBook, translatedBook } from './diagnose/prose-book.ts';
import type { Language } from './language.ts';
import { type Cover, createLibrary, type Library } from './match/library.ts';
import { unpackCover } from './match/packed-cover.ts';
import { type PatternBook, packedPatterns } from './match/pattern-book.ts';
import type { Knowledge } from './pipeline.ts';
import { loadPhrases } from './render/phrases/load.ts';
import type { Phrases } from './render/phrases/phrases.ts';

function builtInProse(language: Language): ProseBook {
  const english = proseBook(builtInTexts('en'));
  return language === 'en' ? english : translatedBook(english, builtInTexts(language));
}

export interface BuiltIn {
  readonly book: PatternBook;
  readonly cover: () => Cover;
}

/** What a library is made of that has patterns of the user, too. */
export function builtIn(): BuiltIn {
  const book = packedPatterns(builtInPatterns());
  return { book, cover: () => unpackCover(builtInFilter(), book.ids) };
}

/** The built-in library with nothing of the user. */
export function builtInLibrary(): Library {
  const { book, cover } = builtIn();
  return createLibrary(book, cover);
}

export interface Explanations {
  readonly library: Library;
  readonly prose: () => ProseBook;
  readonly phrases: Phrases;
}

export const loadExplanations = async (language: Language): Promise<Explanations> => ({
  library: builtInLibrary(),
  prose: () => builtInProse(language),
  phrases: await loadPhrases(language),
});

/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
export async function loadKnowledge(folders: readonly string[] = [], language: Language = 'en'): Promise<Knowledge> {
  const phrases = await loadPhrases(language);
  let ours: ProseBook | undefined;
  const builtInOnce = () => {
    ours ??= builtInProse(language);
    return ours;
  };
  if (folders.length === 0)
    return { library: builtInLibrary(), prose: async () => builtInOnce(), phrases, gaps: () => [] };
  const { withUserPatterns } = await import('./author/user-patterns.ts');
  const { book, cover } = builtIn();
  const { library, prose, dropped } = await withUserPatterns(folders, book.patterns, cover(), language);
  return {
    library,
    phrases,
    prose: async () => (id) => prose(id) ?? builtInOnce()(id),
    gaps: () =>
      [...dropped].map((id) => ({
        source: `pattern ${id}`,
        message: 'its regex took too long and was dropped; make it simpler',
      })),
  };
}

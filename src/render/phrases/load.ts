/** The phrase book of a language; those of the others are not even read. */
import type { Language } from '../../language.ts';
import type { Phrases } from './phrases.ts';

const BOOKS: Readonly<Record<Language, () => Promise<Phrases>>> = {
  en: async () => (await import('./en.ts')).EN,
  ru: async () => (await import('./ru.ts')).RU,
  zh: async () => (await import('./zh.ts')).ZH,
  ko: async () => (await import('./ko.ts')).KO,
};

export const loadPhrases = (language: Language): Promise<Phrases> => BOOKS[language]();

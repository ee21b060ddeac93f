/** The built-in library, read from the files that scripts/generate.ts writes and the build puts beside the bundle. */
import { readFileSync } from 'node:fs';
import type { Language } from '../language.ts';

// The bundler finds a file only where its whole name stands.
const TEXTS = {
  en: () => readFileSync(new URL('../generated/prose.en.txt', import.meta.url), 'utf8'),
  ru: () => readFileSync(new URL('../generated/prose.ru.txt', import.meta.url), 'utf8'),
  zh: () => readFileSync(new URL('../generated/prose.zh.txt', import.meta.url), 'utf8'),
  ko: () => readFileSync(new URL('../generated/prose.ko.txt', import.meta.url), 'utf8'),
} as const;

/** See packPatterns. */
export const builtInPatterns = (): string =>
  readFileSync(new URL('../generated/patterns.txt', import.meta.url), 'utf8');

/** See packCover. */
export const builtInFilter = (): Uint8Array => readFileSync(new URL('../generated/filter.bin', import.meta.url));

/** See packTexts. */
export const builtInTexts = (language: Language): string => TEXTS[language]();

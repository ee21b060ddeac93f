/** Compiles patterns/ into src/generated/: what the matcher needs, and one file of texts a language. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateTranslation } from '../src/author/check-translations.ts';
import { compilePattern } from '../src/author/compile.ts';
import { trainedRarity } from '../src/author/cover/grams.ts';
import { coverLibrary } from '../src/author/cover/library-cover.ts';
import { specificity } from '../src/author/specificity.ts';
import type { TranslationFile } from '../src/author/translation.ts';
import { validatePattern } from '../src/author/validate.ts';
import { readPatternFiles, readTranslationFiles } from '../src/collect/patterns.ts';
import { packTexts } from '../src/diagnose/prose-book.ts';
import type { Translation } from '../src/diagnose/translation.ts';
import { TRANSLATIONS } from '../src/language.ts';
import { createLibrary } from '../src/match/library.ts';
import { MARKERS } from '../src/match/markers.ts';
import { packCover } from '../src/match/packed-cover.ts';
import { listedPatterns, packPatterns } from '../src/match/pattern-book.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { files, problems } = await readPatternFiles(`${root}patterns`);
const read = await readTranslationFiles(`${root}patterns`);
const validated = files.map(validatePattern);
const translations = read.translations.map((one) => ({ ...one, ...validateTranslation(one) }));
const broken = [...problems, ...read.problems, ...[...validated, ...translations].flatMap((one) => one.problems)];
for (const { file, field, message } of broken) console.error(`${relative(root, file)}: ${field} ${message}`);
if (broken.length) process.exit(1);

const authored = validated.flatMap(({ pattern }) => pattern ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
const compiled = authored.map(compilePattern);
const bare = compiled.map((one) => one.pattern);
const { cover, problems: uncovered } = coverLibrary(bare, MARKERS, trainedRarity());
for (const { file, field, message } of uncovered) console.error(`${file}: ${field} ${message}`);
if (uncovered.length) process.exit(1);
const above = specificity(
  authored,
  createLibrary(listedPatterns(bare), () => cover),
);

// What was generated before may be of another kind.
const MODULES = ['kernel.ts', 'grams.ts'];
for (const name of readdirSync(`${root}src/generated`))
  if (!MODULES.includes(name)) rmSync(`${root}src/generated/${name}`);
const patterns = compiled.map(({ pattern }) => ({
  ...pattern,
  ...(above.has(pattern.id) && { above: above.get(pattern.id)! }),
}));
write('patterns.txt', packPatterns(patterns));
write(
  'filter.bin',
  packCover(
    cover,
    bare.map(({ id }) => id),
  ),
);
write('prose.en.txt', packTexts(compiled.map((one) => [one.pattern.id, one.prose])));
for (const language of TRANSLATIONS) {
  const ours = translations.filter((one) => one.language === language).sort((a, b) => (a.id < b.id ? -1 : 1));
  write(
    `prose.${language}.txt`,
    packTexts(ours.flatMap(({ id, texts }) => (texts ? [[id, unmarked(texts)] as const] : []))),
  );
}
console.log(`${compiled.length} patterns compiled`);

/** The mark is for those who translate. */
function unmarked({ of: _, ...texts }: TranslationFile): Translation {
  return texts;
}

function write(file: string, content: string | Uint8Array): void {
  writeFileSync(`${root}src/generated/${file}`, content);
}

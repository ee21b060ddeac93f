/** The translations of the library: whole, and the check of them goes red for each text that is taken away. */
import { fileURLToPath } from 'node:url';
import { checkTranslations } from '../src/author/check-translations.ts';
import { englishTexts, type TranslationFile, textsOf } from '../src/author/translation.ts';
import { validatePattern } from '../src/author/validate.ts';
import { readPatternFiles, readTranslationFiles } from '../src/collect/patterns.ts';
import { TRANSLATIONS } from '../src/language.ts';

const folder = fileURLToPath(new URL('../patterns', import.meta.url));
const { files } = await readPatternFiles(folder);
const { translations, problems } = await readTranslationFiles(folder);
const authored = files.flatMap((file) => {
  const { pattern } = validatePattern(file);
  return pattern ? [{ file: file.file, pattern }] : [];
});
const patternOf = new Map(authored.map((one) => [one.pattern.id, one]));

/** Those with an English text that they were made of; a stale one is the translators' list of things to do. */
const checked = (texts: typeof translations) => {
  const ids = new Set(texts.map(({ id }) => id));
  return checkTranslations(
    authored.filter(({ pattern }) => ids.has(pattern.id)),
    texts,
  );
};

test('every file is YAML, and every language is there', () => {
  expect(problems).toEqual([]);
  expect([...new Set(translations.map(({ language }) => language))].sort()).toEqual([...TRANSLATIONS].sort());
});

/** Every so manieth pattern, so that each family has its turn. */
const SAMPLE = 50;
const sample = authored
  .filter((_, i) => i % Math.floor(authored.length / SAMPLE) === 0)
  .map(({ pattern }) => pattern.id);

test.each(TRANSLATIONS)('%s: without any one text of 50 patterns the check is red', (language) => {
  let removed = 0;
  for (const id of sample) {
    const one = translations.find((other) => other.id === id && other.language === language);
    if (!one) continue;
    const content = one.content as TranslationFile & Record<string, unknown>;
    const before = checked([one]).filter(({ file }) => file === one.file).length;
    for (const { field } of textsOf(content)) {
      const found = checked([{ ...one, content: without(content, field) }]).filter(({ file }) => file === one.file);
      if (found.length <= before) throw new Error(`${id}.${language}: nobody misses ${field}`);
      removed++;
    }
    expect(textsOf(content).length).toBeGreaterThanOrEqual(englishTexts(patternOf.get(id)!.pattern).length);
  }
  expect(removed).toBeGreaterThan(SAMPLE * 5);
});

/** A text of a list is taken out of its place. */
function without(content: Readonly<Record<string, unknown>>, field: string): Record<string, unknown> {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const value = content[name];
  const { [name]: _, ...rest } = content;
  return Array.isArray(value) ? { ...rest, [name]: value.filter((__, i) => i !== Number(index)) } : rest;
}

test('without one whole file the check is red', () => {
  for (const id of sample) {
    const all = translations.filter((one) => one.id === id);
    const others = translations.filter((one) => one.id !== id).slice(0, 3);
    const files = authored.filter(({ pattern }) => pattern.id === id);
    for (const gone of all) {
      const left = [...all.filter((one) => one !== gone), { ...others[0]!, language: gone.language }];
      expect(checkTranslations(files, left).map(({ message }) => message)).toContain(
        `has no translation; write ${id}.${gone.language}.yml beside it`,
      );
    }
  }
});

/** Translations against the English texts: none missing, none old, no placeholder lost, no English prose left. */
import { Ajv } from 'ajv';
import schema from '../../schema/translation.schema.json' with { type: 'json' };
import { type Language, TRANSLATIONS } from '../language.ts';
import type { AuthoredFile } from './check.ts';
import type { PatternFile, Problem } from './pattern-file.ts';
import { type AuthoredTranslation, englishTexts, markOf, type TranslationFile, textsOf } from './translation.ts';

/** What a text in this language holds. */
const SCRIPT: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
};

/** @returns the texts of one file, or why they are none. */
export function validateTranslation({ file, content }: AuthoredTranslation): {
  texts?: TranslationFile;
  problems: Problem[];
} {
  validate ??= new Ajv({ allErrors: true }).compile(schema);
  if (validate(content)) return { texts: content as TranslationFile, problems: [] };
  const problems = (validate.errors ?? []).map(({ instancePath, message = '', params }) => ({
    file,
    field: instancePath.slice(1).replaceAll('/', '.'),
    message: [message, params.additionalProperty].filter(Boolean).join(' '),
  }));
  return { problems };
}

let validate: ReturnType<Ajv['compile']> | undefined;

/**
 * A folder that has a language at all has it for each of its patterns.
 *
 * @returns everything that is wrong with the translations of these patterns.
 */
export function checkTranslations(
  files: readonly AuthoredFile[],
  translations: readonly AuthoredTranslation[],
): Problem[] {
  const problems: Problem[] = [];
  const english = new Map(files.map((one) => [one.pattern.id, one]));
  for (const translation of translations) {
    const pattern = english.get(translation.id)?.pattern;
    if (pattern) problems.push(...checkTranslation(pattern, translation));
    else problems.push({ file: translation.file, field: '', message: 'translates no pattern; rename or delete it' });
  }
  const written = new Set(translations.map(({ id, language }) => `${id}.${language}`));
  for (const language of TRANSLATIONS.filter((one) => translations.some((other) => other.language === one)))
    for (const { file, pattern } of files)
      if (!written.has(`${pattern.id}.${language}`))
        problems.push({
          file,
          field: '',
          message: `has no translation; write ${pattern.id}.${language}.yml beside it`,
        });
  return problems;
}

function checkTranslation(pattern: PatternFile, authored: AuthoredTranslation): Problem[] {
  const { texts, problems } = validateTranslation(authored);
  if (!texts) return problems;
  const problem = (field: string, message: string) => ({ file: authored.file, field, message });
  const mark = markOf(pattern);
  if (texts.of !== mark) problems.push(problem('of', `is of an older English text; translate anew and write ${mark}`));
  const originals = new Map(englishTexts(pattern).map(({ field, text }) => [field, text]));
  const given = new Map(textsOf(texts).map(({ field, text }) => [field, text]));
  for (const [field, text] of originals) {
    const translation = given.get(field);
    if (translation === undefined) problems.push(problem(field, `is missing; translate "${text}"`));
    else problems.push(...textProblems(text, translation, authored.language).map((one) => problem(field, one)));
  }
  for (const field of given.keys())
    if (!originals.has(field)) problems.push(problem(field, 'is not in the English text; drop it'));
  return problems;
}

function textProblems(english: string, text: string, language: Language): string[] {
  const problems: string[] = [];
  if (placeholders(text) !== placeholders(english))
    problems.push(`holds the placeholders [${placeholders(text)}] where English has [${placeholders(english)}]`);
  if (language === 'en') return problems;
  if (proseWords(english) > 2 && !SCRIPT[language].test(text)) problems.push('is not translated');
  const left = ENGLISH_PROSE.exec(withoutQuotes(text));
  if (left) problems.push(`has English left: "${left[0].trim()}"; what is quoted stands between quotes or backticks`);
  return problems;
}

const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|[^}]*)?\}\}/g;
const placeholders = (text: string) =>
  [...text.matchAll(PLACEHOLDER)]
    .map(([, name]) => name)
    .sort()
    .join(', ');

const proseWords = (text: string) => text.replace(PLACEHOLDER, ' ').match(/\b[a-z]{3,}\b/g)?.length ?? 0;

/** Five plain words in a row are a sentence; names of commands stand between commas. */
const ENGLISH_PROSE = /(?:(?<![\w./-])[a-z]{2,} ){4}[a-z]{2,}(?![\w/-])/;

function withoutQuotes(text: string): string {
  return text.replace(PLACEHOLDER, '…').replace(/`[^`]*`|"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”|「[^」]*」|‘[^’]*’/g, '…');
}

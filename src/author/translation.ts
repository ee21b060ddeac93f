/** A translation as its author writes it: `<id>.<language>.yml` beside the pattern, described by schema/translation.schema.json. */
import { createHash } from 'node:crypto';
import type { Translation } from '../diagnose/translation.ts';
import type { Language } from '../language.ts';
import type { Prose } from '../match/pattern.ts';

export interface TranslationFile extends Translation {
  /** `markOf` the English texts that were translated. */
  readonly of: string;
}

/** A translation that was read, valid or not. */
export interface AuthoredTranslation {
  /** Path, for messages. */
  readonly file: string;
  /** Of the pattern. */
  readonly id: string;
  readonly language: Language;
  readonly content: unknown;
}

/** One text, and the field that it stands in. */
export interface Text {
  readonly field: string;
  readonly text: string;
}

/** Every text of a pattern that is translated, each under the name that it has in the translation. */
export function englishTexts({ title, explanation, causes, fixes, collect, contradiction }: Prose): Text[] {
  const steps = (list: Prose['fixes'] = []) => list.map(({ text }) => text);
  return textsOf({
    title,
    explanation,
    causes,
    fixes: steps(fixes),
    ...(collect && { collect: steps(collect) }),
    ...(contradiction && { contradiction }),
  });
}

export function textsOf(translation: Translation): Text[] {
  const { title, explanation, causes, fixes, collect = [], contradiction } = translation;
  const numbered = (field: string, list: readonly string[]) =>
    list.map((text, i) => ({ field: `${field}[${i}]`, text }));
  return [
    { field: 'title', text: title },
    { field: 'explanation', text: explanation },
    ...numbered('causes', causes),
    ...numbered('fixes', fixes),
    ...numbered('collect', collect),
    ...(contradiction === undefined ? [] : [{ field: 'contradiction', text: contradiction }]),
  ];
}

/** Changes with the English texts, so that a translation of older ones is told. */
export function markOf(prose: Prose): string {
  return createHash('sha256')
    .update(JSON.stringify(englishTexts(prose)))
    .digest('hex')
    .slice(0, 8);
}

/** Texts of a pattern in another language. Commands and references are those of the English text. */
import type { Prose } from '../match/pattern.ts';
import type { Fix } from '../model.ts';

/** What `<id>.<language>.yml` holds, without its mark of the English text. Lists have the order of the English ones. */
export interface Translation {
  readonly title: string;
  readonly explanation: string;
  readonly causes: readonly string[];
  readonly fixes: readonly string[];
  readonly collect?: readonly string[];
  readonly contradiction?: string;
}

/** @param translation What it lacks stays English. */
export function translated(prose: Prose, translation: Partial<Translation> = {}): Prose {
  const { title, explanation, contradiction } = translation;
  const words = (english: readonly string[], texts: readonly string[] = []) =>
    english.map((text, i) => texts[i] ?? text);
  const steps = (english: readonly Fix[], texts: readonly string[] = []) =>
    english.map((fix, i) => ({ ...fix, text: texts[i] ?? fix.text }));
  return {
    ...prose,
    title: title ?? prose.title,
    explanation: explanation ?? prose.explanation,
    causes: words(prose.causes, translation.causes),
    fixes: steps(prose.fixes, translation.fixes),
    ...(prose.collect && { collect: steps(prose.collect, translation.collect) }),
    ...(prose.contradiction && { contradiction: contradiction ?? prose.contradiction }),
  };
}

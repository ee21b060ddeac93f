/** The languages that reports are written in, and which of them is asked for. */

export const LANGUAGES = ['en', 'ru', 'zh', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Those that translate English. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

type Env = Readonly<Record<string, string | undefined>>;

export interface LanguageChoice {
  readonly language: Language;
  /** What was asked for by name and is not there; English stands in for it. */
  readonly unknown?: string;
}

/**
 * @param wish What the user wrote (`ru`, `zh-CN`, `ko_KR.UTF-8`); empty = what the locale says.
 * @param env The locale's variables, in the order of POSIX. A locale that is not there is no reason for a notice: it
 * was set for other programs.
 */
export function chosenLanguage(wish: string, env: Env): LanguageChoice {
  if (wish) {
    const language = languageIn(wish);
    return language ? { language } : { language: 'en', unknown: wish };
  }
  return { language: languageIn(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'en' };
}

/** A language tag or the name of a locale begins with the language. */
function languageIn(tag: string): Language | undefined {
  const [language] = tag.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((one) => one === language);
}

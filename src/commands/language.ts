/** The language of what a verb prints: the option, else the locale. */
import { chosenLanguage, LANGUAGES, type Language } from '../language.ts';
import { gatedText } from '../render/gate.ts';
import type { Args } from './args.ts';
import type { Io } from './io.ts';

/** One that is not there is a reason for a notice, and none to fail. */
export function languageOf(args: Args, io: Io): Language {
  const { language, unknown } = chosenLanguage(args.value('language'), io.env);
  if (unknown) io.stderr.write(`exitcode: ${unknownLanguage(unknown)}\n`);
  return language;
}

export const unknownLanguage = (wish: string) =>
  gatedText(`language: "${wish}" is not there, so this is English; there are ${LANGUAGES.join(', ')}`);

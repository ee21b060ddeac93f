/** Patterns of the user: checked like ours, added to ours, replacing ours where the id is the same. */
import { readPatternFiles, readTranslationFiles } from '../collect/patterns.ts';
import type { ProseBook } from '../diagnose/prose-book.ts';
import { type Translation, translated } from '../diagnose/translation.ts';
import type { Language } from '../language.ts';
import { type Cover, createLibrary, type Library } from '../match/library.ts';
import type { Pattern } from '../match/pattern.ts';
import { listedPatterns } from '../match/pattern-book.ts';
import { OptionError } from '../options.ts';
import { boundedRegexes } from './bounded-regex.ts';
import { validateTranslation } from './check-translations.ts';
import { compilePattern } from './compile.ts';
import { coverLibrary, joinCovers } from './cover/library-cover.ts';
import type { Problem } from './pattern-file.ts';
import { specificity } from './specificity.ts';
import { validatePattern } from './validate.ts';

export interface UserPatterns {
  readonly library: Library;
  readonly prose: ProseBook;
  /** Ids of patterns whose regexes took too long. */
  readonly dropped: ReadonlySet<string>;
}

/** Why a folder of patterns cannot be used: one line a problem. */
export class PatternError extends OptionError {
  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ file, field, message }) => `${file}: ${[field, message].filter(Boolean).join(' ')}`).join('\n'),
    );
  }
}

/**
 * @param folders Where the user's `<family>/<id>.yml` are.
 * @throws PatternError that lists everything that is wrong with them.
 */
export async function withUserPatterns(
  folders: readonly string[],
  builtIn: readonly Pattern[],
  builtInCover: Cover,
  language: Language,
): Promise<UserPatterns> {
  const read = await Promise.all(folders.map(readPatternFiles));
  const validated = read.flatMap(({ files }) => files).map(validatePattern);
  const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
  if (problems.length) throw new PatternError(problems);
  const files = validated.flatMap(({ pattern }) => pattern ?? []);
  const translations = await translationsIn(folders, language);
  const own = new Map(files.map((file) => [file.id, compilePattern(file)]));
  const bounded = boundedRegexes();
  const bare = [...own.values()].map((one) => one.pattern);
  const mine = coverLibrary(bare, []);
  if (mine.problems.length) throw new PatternError(mine.problems);
  const cover = joinCovers(builtInCover, mine.cover);
  const kept = builtIn.filter((pattern) => !own.has(pattern.id));
  const build = (ordered: readonly Pattern[]) =>
    createLibrary(
      listedPatterns([...kept, ...ordered]),
      () => cover,
      (source, flags, pattern) =>
        own.has(pattern.id) ? bounded.make(source, flags, pattern.id) : new RegExp(source, flags),
    );
  const above = specificity(files, build(bare));
  const library = build(
    bare.map((pattern) => ({ ...pattern, ...(above.has(pattern.id) && { above: above.get(pattern.id)! }) })),
  );
  return {
    library,
    prose: (id) => {
      const prose = own.get(id)?.prose;
      return prose && translated(prose, translations.get(id));
    },
    dropped: bounded.dropped,
  };
}

/** Those that are there; a text of the user without one stays as it is written. */
async function translationsIn(folders: readonly string[], language: Language) {
  if (language === 'en') return new Map<string, Translation>();
  const read = await Promise.all(folders.map(readTranslationFiles));
  const wanted = read.flatMap((one) => one.translations).filter((one) => one.language === language);
  const validated = wanted.map((one) => ({ id: one.id, ...validateTranslation(one) }));
  const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
  if (problems.length) throw new PatternError(problems);
  return new Map(validated.flatMap(({ id, texts }) => (texts ? [[id, texts] as const] : [])));
}

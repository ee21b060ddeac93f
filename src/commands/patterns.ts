/** `exitcode patterns list|check|test`: the tools of pattern authors. Nothing here is on the path of a scan. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type AuthoredFile, checkRegexes, checkRelations, checkSamples } from '../author/check.ts';
import { checkCosts } from '../author/check-cost.ts';
import { checkTranslations } from '../author/check-translations.ts';
import { compilePattern, nativeRegex } from '../author/compile.ts';
import { trainedRarity } from '../author/cover/grams.ts';
import { coverLibrary, joinCovers } from '../author/cover/library-cover.ts';
import type { Problem } from '../author/pattern-file.ts';
import { recheckJudge } from '../author/recheck.ts';
import { checkRegexSafety } from '../author/regex-safety.ts';
import { specificity } from '../author/specificity.ts';
import { validatePattern } from '../author/validate.ts';
import {
  readCostBook,
  readPatternFiles,
  readTranslationFiles,
  readVerdictBook,
  writeVerdictBook,
} from '../collect/patterns.ts';
import { builtIn, loadKnowledge } from '../knowledge.ts';
import { createLibrary } from '../match/library.ts';
import { listedPatterns } from '../match/pattern-book.ts';
import { OptionError } from '../options.ts';
import { gatedText } from '../render/gate.ts';
import type { Args } from './args.ts';
import { EXIT, type Io } from './io.ts';

/** @throws OptionError on wrong use. */
export async function patterns(args: Args, io: Io): Promise<number> {
  const [verb, folder = 'patterns', ...more] = args.words;
  if (more.length) throw new OptionError('patterns takes one folder');
  if (verb === 'list') return list(args.words[1], io);
  if (verb !== 'check' && verb !== 'test')
    throw new OptionError('patterns takes list, check or test, e.g. exitcode patterns check DIR');
  const path = resolve(io.cwd, folder);
  if (!existsSync(path)) throw new OptionError(`patterns: ${folder} is no folder`);
  const read = await readAuthored(path);
  const problems = read.problems.length
    ? read.problems
    : verb === 'check'
      ? await check(path, read.files, io)
      : await test(read.files);
  for (const { file, field, message } of problems)
    io.stderr.write(
      `exitcode: ${gatedText(`${relative(io.cwd, file)}: ${[field, message].filter(Boolean).join(' ')}`)}\n`,
    );
  const count = read.files.length === 1 ? '1 pattern' : `${read.files.length} patterns`;
  if (problems.length === 0) io.stdout.write(`${count} ${verb === 'check' ? 'checked' : 'tested'}, nothing to mend\n`);
  return problems.length ? EXIT.failOn : EXIT.done;
}

async function readAuthored(path: string): Promise<{ files: AuthoredFile[]; problems: Problem[] }> {
  const { files, problems } = await readPatternFiles(path);
  const validated = files.map((file) => ({ file: file.file, ...validatePattern(file) }));
  return {
    files: validated.flatMap(({ file, pattern }) => (pattern ? [{ file, pattern }] : [])),
    problems: [...problems, ...validated.flatMap((one) => one.problems)],
  };
}

/** Relations may lead into the built-in library, so it counts as known. */
async function check(path: string, files: readonly AuthoredFile[], io: Io): Promise<Problem[]> {
  const { library } = await loadKnowledge();
  const known = new Set(library.patterns.flatMap((pattern) => [pattern.id, pattern.diagnosis ?? pattern.id]));
  const translated = await readTranslationFiles(path);
  const problems = [
    ...checkRelations(files, known),
    ...checkRegexes(files),
    ...translated.problems,
    ...checkTranslations(files, translated.translations),
    ...checkCosts(files, trainedRarity(), await readCostBook(path)),
  ];
  const judge = await recheckJudge();
  if (!judge) {
    io.stderr.write(
      'exitcode: recheck is not installed, so backtracking was not judged; npm install --save-dev recheck\n',
    );
    return problems;
  }
  const judged = await checkRegexSafety(files, nativeRegex, await readVerdictBook(path), judge);
  await writeVerdictBook(path, judged.book);
  return [...problems, ...judged.problems];
}

async function test(files: readonly AuthoredFile[]): Promise<Problem[]> {
  const { book, cover: known } = builtIn();
  const own = files.map(({ pattern }) => compilePattern(pattern).pattern);
  const ids = new Set(own.map(({ id }) => id));
  const all = [...book.patterns.filter(({ id }) => !ids.has(id)), ...own];
  const cover = joinCovers(known(), coverLibrary(own, []).cover);
  const above = specificity(
    files.map(({ pattern }) => pattern),
    createLibrary(listedPatterns(all), () => cover),
  );
  const ordered = all.map((pattern) =>
    above.has(pattern.id) ? { ...pattern, above: above.get(pattern.id)! } : pattern,
  );
  return checkSamples(
    files,
    createLibrary(listedPatterns(ordered), () => cover),
  );
}

async function list(folder: string | undefined, io: Io): Promise<number> {
  const { library, prose } = await loadKnowledge(folder === undefined ? [] : [join(io.cwd, folder)]);
  const texts = await prose();
  const rows = [...library.patterns].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, diagnosis, role } of rows)
    io.stdout.write(
      `${id.padEnd(34)} ${role.padEnd(8)} ${(diagnosis ?? '').padEnd(26)} ${gatedText(texts(id)?.title ?? '')}\n`,
    );
  return EXIT.done;
}

/** Pattern files of a folder, read as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import type { CostBook } from '../author/check-cost.ts';
import type { AuthoredPattern, Problem } from '../author/pattern-file.ts';
import type { VerdictBook } from '../author/regex-safety.ts';
import type { AuthoredTranslation } from '../author/translation.ts';
import { TRANSLATIONS } from '../language.ts';

/** @returns every `<family>/<id>.yml` (translations left out), sorted by path; a file that is no YAML is a problem. */
export async function readPatternFiles(folder: string): Promise<{ files: AuthoredPattern[]; problems: Problem[] }> {
  const { read, problems } = await readYaml(folder, '**/*.yml', ['**/*.??.yml']);
  return { files: read.map(({ file, content }) => ({ file, name: basename(file, '.yml'), content })), problems };
}

/** @returns every `<family>/<id>.<language>.yml`, sorted by path; a file that is no YAML is a problem. */
export async function readTranslationFiles(
  folder: string,
): Promise<{ translations: AuthoredTranslation[]; problems: Problem[] }> {
  const translations: AuthoredTranslation[] = [];
  const problems: Problem[] = [];
  for (const language of TRANSLATIONS) {
    const one = await readYaml(folder, `**/*.${language}.yml`);
    problems.push(...one.problems);
    for (const { file, content } of one.read)
      translations.push({ file, id: basename(file, `.${language}.yml`), language, content });
  }
  return { translations, problems };
}

async function readYaml(folder: string, pattern: string, ignore: string[] = []) {
  const paths = await glob(pattern, { cwd: folder, absolute: true, ignore });
  const read: { file: string; content: unknown }[] = [];
  const problems: Problem[] = [];
  for (const file of paths.sort()) {
    try {
      read.push({ file, content: parse(await readFile(file, 'utf8')) });
    } catch (error) {
      problems.push({ file, field: '', message: `is no YAML: ${(error as Error).message.split('\n')[0]}` });
    }
  }
  return { read, problems };
}

const BOOK = 'recheck.json';

/** @returns the committed verdicts on the regexes of a folder; an empty book when there is none. */
export async function readVerdictBook(folder: string): Promise<VerdictBook> {
  try {
    return JSON.parse(await readFile(join(folder, BOOK), 'utf8'));
  } catch {
    return { verdicts: {}, accepted: {} };
  }
}

/** Written only when it changed, so that a check leaves the checkout clean. */
export async function writeVerdictBook(folder: string, book: VerdictBook): Promise<void> {
  const text = `${JSON.stringify(book, null, 1)}\n`;
  const old = await readFile(join(folder, BOOK), 'utf8').catch(() => '');
  if (old !== text) await writeFile(join(folder, BOOK), text);
}

/** @returns the committed exceptions from what a pattern may cost; none when there is no such file. */
export async function readCostBook(folder: string): Promise<CostBook> {
  try {
    return JSON.parse(await readFile(join(folder, 'cost.json'), 'utf8'));
  } catch {
    return {};
  }
}

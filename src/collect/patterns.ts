/** Pattern files of a folder, read as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import type { AuthoredPattern, Problem } from '../author/pattern-file.ts';
import type { VerdictBook } from '../author/regex-safety.ts';

/** @returns every `<family>/<id>.yml` (translations left out), sorted by path; a file that is no YAML is a problem. */
export async function readPatternFiles(folder: string): Promise<{ files: AuthoredPattern[]; problems: Problem[] }> {
  const paths = await glob('**/*.yml', { cwd: folder, absolute: true, ignore: ['**/*.??.yml'] });
  const files: AuthoredPattern[] = [];
  const problems: Problem[] = [];
  for (const path of paths.sort()) {
    try {
      files.push({ file: path, name: basename(path, '.yml'), content: parse(await readFile(path, 'utf8')) });
    } catch (error) {
      problems.push({ file: path, field: '', message: `is no YAML: ${(error as Error).message.split('\n')[0]}` });
    }
  }
  return { files, problems };
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

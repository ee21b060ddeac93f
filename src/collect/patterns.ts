/** Pattern files of a folder, read as they are. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import type { AuthoredPattern, Problem } from '../author/pattern-file.ts';

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

/** Where the reference pages come from and go to: the pattern files, and what lies under docs/ now. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../src/author/pattern-file.ts';
import { validatePattern } from '../../src/author/validate.ts';
import { readPatternFiles } from '../../src/collect/patterns.ts';
import type { Entry } from './catalogue.ts';
import { fillReadme } from './readme.ts';
import { PAGES } from './site.ts';

/** What is wrong with a page on disk. */
export interface Stale {
  readonly path: string;
  readonly why: 'is missing' | 'is out of date' | 'is left over';
}

/** @returns every valid pattern under `patterns/`, and what is wrong with the others. */
export async function readLibrary(root: string): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const read = await readPatternFiles(join(root, 'patterns'));
  const validated = read.files.map((authored) => ({ authored, ...validatePattern(authored) }));
  return {
    entries: validated.flatMap(({ authored, pattern }) =>
      pattern ? [{ family: basename(dirname(authored.file)), pattern }] : [],
    ),
    problems: [...read.problems, ...validated.flatMap((one) => one.problems)],
  };
}

/** @returns README.md as it should be, with the inputs and outputs of action.yml. */
export function readmeWithTables(root: string): string {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  return fillReadme(read('README.md'), parse(read('action.yml')));
}

/** @returns the pages that do not lie under `root` as `site` has them, sorted by path. */
export function staleFiles(root: string, site: ReadonlyMap<string, string>): Stale[] {
  const stale = leftOver(root, site).map((path): Stale => ({ path, why: 'is left over' }));
  for (const [path, text] of site) {
    const now = textOf(join(root, path));
    if (now !== text) stale.push({ path, why: now === undefined ? 'is missing' : 'is out of date' });
  }
  return stale.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Only what differs is written, so that an editor or a watcher does not see hundreds of changes. */
export function writeFiles(root: string, site: ReadonlyMap<string, string>): void {
  for (const { path } of staleFiles(root, site)) {
    const text = site.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function leftOver(root: string, site: ReadonlyMap<string, string>): string[] {
  try {
    const names = readdirSync(join(root, PAGES)).filter((name) => name.endsWith('.md'));
    return names.map((name) => `${PAGES}/${name}`).filter((path) => !site.has(path));
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Which commit a folder was checked out at: read from `.git`, with nothing run that the folder could bring along. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * @param folder Without links in its path.
 * @returns undefined when it is in no checkout, or in one of an unusual kind.
 */
export function checkedOutCommit(folder: string): string | undefined {
  const git = join(folder, '.git');
  if (existsSync(git)) return headOf(git);
  const above = dirname(folder);
  return above === folder ? undefined : checkedOutCommit(above);
}

function headOf(git: string): string | undefined {
  try {
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim();
    const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
    const commit = ref === undefined ? head : (loose(git, ref) ?? packed(git, ref));
    return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

const loose = (git: string, ref: string) =>
  existsSync(join(git, ref)) ? readFileSync(join(git, ref), 'utf8').trim() : undefined;

function packed(git: string, ref: string): string | undefined {
  const lines = readFileSync(join(git, 'packed-refs'), 'utf8').split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
}

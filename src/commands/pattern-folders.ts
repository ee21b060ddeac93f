/** Folders with the user's patterns: they must be there, and for the action inside the workspace. */
import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { OptionError } from '../options.ts';

/**
 * @param value One folder a line.
 * @param inside When given, folders outside of it are refused, links followed.
 * @throws OptionError
 */
export function patternFolders(value: string, cwd: string, inside?: string): string[] {
  const lines = value.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const folder = resolve(cwd, line);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new OptionError(`patterns: ${line} is no folder`);
    const way = inside === undefined ? '' : relative(realpathSync(inside), realpathSync(folder));
    if (way.startsWith('..'))
      throw new OptionError(`patterns: ${line} is outside the workspace; check the patterns in`);
    return folder;
  });
}

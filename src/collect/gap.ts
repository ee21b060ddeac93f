/** Why a source could not be read, in one line that ends with the remedy. */
import type { Gap } from '../model.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'permission denied; run as a user who may read it',
  EISDIR: 'it is a folder',
};

export function gapOf(source: string, error: unknown): Gap {
  const code = (error as NodeJS.ErrnoException)?.code;
  const message = error instanceof Error ? error.message : String(error);
  return { source, message: (code && REMEDIES[code]) ?? message.split('\n')[0]! };
}

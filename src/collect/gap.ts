/** Why a source could not be read, in one line that ends with the remedy. */
import type { Gap } from '../model.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'no such file or folder; check the path',
  EACCES: 'permission denied; run as a user who may read it',
  EPERM: 'permission denied; run as a user who may read it',
  EISDIR: 'it is a folder; give its path as an argument',
  ELOOP: 'its links lead in a circle; give the file itself',
  ENAMETOOLONG: 'the path is too long; check it',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) or give fewer files',
  EIO: 'the disk or the connection failed; copy the file and give the copy',
};

const BROKEN_LINK = 'it is a link to a file that does not exist; give the file itself';

/** @param link Whether the source is a symbolic link. */
export function gapOf(source: string, error: unknown, link = false): Gap {
  const code = (error as NodeJS.ErrnoException)?.code;
  const message = error instanceof Error ? error.message : String(error);
  const known = code === 'ENOENT' && link ? BROKEN_LINK : code && REMEDIES[code];
  return { source, message: known ?? message.split('\n')[0]! };
}

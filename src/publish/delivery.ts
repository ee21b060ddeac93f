/** Whether a document reached its place, and if not, why. */
import type { GitHubError } from '../github/error.ts';

export interface Delivered {
  readonly delivered: true;
  /** Its page for people. */
  readonly url: string;
  readonly action: 'created' | 'updated' | 'unchanged';
}

/** It is not there, and the next sink should be tried. */
export interface Undelivered {
  readonly delivered: false;
  /** `absent`: there was none to update, and none was to be made. */
  readonly reason: 'absent' | 'forbidden' | 'not-found' | 'rejected' | 'unavailable';
  /** What happened and what to do. */
  readonly message: string;
  /** What the token lacks, in the words of a workflow file. */
  readonly permission: string | undefined;
}

export function undelivered(error: GitHubError): Undelivered {
  return { delivered: false, reason: reasonOf(error), message: error.message, permission: error.missingPermission };
}

function reasonOf({ status }: GitHubError): Undelivered['reason'] {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status === 422 ? 'rejected' : 'unavailable';
}

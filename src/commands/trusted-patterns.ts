/**
 * Patterns are configuration. Where a workflow runs with the rights of the base branch, for whatever somebody else
 * proposes, only those of the commit count that it runs for; a checkout of the proposal brings its own along.
 */
import { realpathSync } from 'node:fs';
import { checkedOutCommit } from '../collect/checkout.ts';

type Env = Readonly<Record<string, string | undefined>>;

const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/**
 * @param folders Absolute.
 * @returns those that may be used, and a notice when some may not.
 */
export function trustedFolders(folders: readonly string[], env: Env): { folders: readonly string[]; notice?: string } {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (!PRIVILEGED.has(event)) return { folders };
  const trusted = folders.filter((folder) => {
    const commit = checkedOutCommit(realpathSync(folder));
    return commit !== undefined && commit === env.GITHUB_SHA;
  });
  if (trusted.length === folders.length) return { folders };
  const count = folders.length - trusted.length;
  return {
    folders: trusted,
    notice: `patterns: ${count === 1 ? 'a folder is' : `${count} folders are`} left out. On ${event} only patterns of the commit count that the workflow runs for; check it out without "ref:", and what is proposed into a folder of its own.`,
  };
}

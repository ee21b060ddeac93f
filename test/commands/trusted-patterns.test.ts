/** src/commands/trusted-patterns.ts: a pull request brings no configuration where it could do harm. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkedOutCommit } from '../../src/collect/checkout.ts';
import { trustedFolders } from '../../src/commands/trusted-patterns.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

/** A folder with these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'exitcode-')));
  for (const [name, text] of Object.entries({ 'rules/x.yml': '', ...files })) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), text);
  }
  return top;
}

test.each<[string, Record<string, string>, string | undefined]>([
  ['a commit', { '.git/HEAD': `${BASE}\n` }, BASE],
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${BASE}\n` }, BASE],
  [
    'a branch among packed ones',
    { '.git/HEAD': 'ref: refs/heads/a', '.git/packed-refs': `# x\n${BASE} refs/heads/a\n` },
    BASE,
  ],
  ['a SHA-256 commit', { '.git/HEAD': 'c'.repeat(64) }, 'c'.repeat(64)],
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, undefined],
  ['something else', { '.git/HEAD': 'main\n' }, undefined],
  ['a worktree', { '.git': 'gitdir: /srv/app/.git/worktrees/x\n' }, undefined],
])('what is checked out: %s', (_, files, commit) => {
  expect(checkedOutCommit(join(checkout(files), 'rules'))).toBe(commit);
});

const env = (event: string) => ({ GITHUB_EVENT_NAME: event, GITHUB_SHA: BASE });

test.each([
  ['pull_request_target', 0],
  ['workflow_run', 0],
  ['issue_comment', 0],
  ['pull_request', 1],
  ['push', 1],
])('patterns of a pull request on %s', (event, used) => {
  const rules = join(checkout({ '.git/HEAD': HEAD }), 'rules');
  const { folders, notice } = trustedFolders([rules], env(event));
  expect([folders.length, notice === undefined]).toEqual([used, used === 1]);
});

test('the proposal in a folder of its own brings none, the base branch does', () => {
  const top = checkout({ '.git/HEAD': BASE, 'proposal/.git/HEAD': HEAD, 'proposal/rules/x.yml': '' });
  const { folders, notice } = trustedFolders(
    [join(top, 'rules'), join(top, 'proposal/rules')],
    env('pull_request_target'),
  );
  expect(folders).toEqual([join(top, 'rules')]);
  expect(notice).toMatch(/^patterns: a folder is left out\./);
});

test('what is in no checkout brings none', () => {
  expect(trustedFolders([join(checkout({}), 'rules')], env('workflow_run')).folders).toEqual([]);
});

/** The comments of an issue in GitHub's API. A pull request is an issue there. */
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';

/** Where the comments are. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly pull: number;
}

/** A comment, as far as we look at it. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Its page for people. */
  readonly url: string;
  /** Undefined when the account is gone. `type` is `Bot`, `User` or another word of GitHub's. */
  readonly author: { readonly login: string; readonly type: string } | undefined;
  /** Somebody has hidden it: what it says is not seen any more. */
  readonly hidden: boolean;
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Every comment, from all pages, oldest first. */
export async function listComments(
  github: GitHub,
  { owner, repo, pull }: PullRequest,
): Promise<readonly IssueComment[]> {
  const comments: IssueComment[] = [];
  for (let page = 1; ; page++) {
    const { items, more } = await github.call({
      method: 'GET',
      path: COMMENTS,
      parameters: { owner, repo, issue_number: pull, per_page: 100, page },
      aim: `list the comments of ${owner}/${repo}#${pull}`,
      read: (data, { link }) => {
        const items = asComments(data);
        return items && { items, more: /rel="next"/.test(`${link}`) };
      },
    });
    comments.push(...items);
    if (!more) return comments;
  }
}

/** One comment; undefined when it is gone. */
export async function readComment(
  github: GitHub,
  { owner, repo }: PullRequest,
  id: number,
): Promise<IssueComment | undefined> {
  try {
    return await github.call({
      method: 'GET',
      path: COMMENT,
      parameters: { owner, repo, comment_id: id },
      aim: `read comment ${id} of ${owner}/${repo}`,
      read: asComment,
    });
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/** Sent once: after an error with `maybeDone` look whether the comment exists. */
export function createComment(github: GitHub, { owner, repo, pull }: PullRequest, body: string): Promise<IssueComment> {
  return github.call({
    method: 'POST',
    path: COMMENTS,
    parameters: { owner, repo, issue_number: pull, body },
    aim: `comment on ${owner}/${repo}#${pull}`,
    read: asComment,
  });
}

/** Replaces the text of a comment. */
export function updateComment(
  github: GitHub,
  { owner, repo }: PullRequest,
  id: number,
  body: string,
): Promise<IssueComment> {
  return github.call({
    method: 'PATCH',
    path: COMMENT,
    parameters: { owner, repo, comment_id: id, body },
    aim: `update comment ${id} of ${owner}/${repo}`,
    read: asComment,
  });
}

/** Deletes a comment; one that is already gone is a success. */
export async function deleteComment(github: GitHub, { owner, repo }: PullRequest, id: number): Promise<void> {
  try {
    await github.call({
      method: 'DELETE',
      path: COMMENT,
      parameters: { owner, repo, comment_id: id },
      aim: `delete comment ${id} of ${owner}/${repo}`,
      read: () => true,
    });
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
  }
}

function asComments(data: unknown): readonly IssueComment[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const comments = data.map(asComment).filter((comment) => comment !== undefined);
  return comments.length === data.length ? comments : undefined;
}

function asComment(data: unknown): IssueComment | undefined {
  const { id, html_url: url, body, user, minimized } = (data ?? {}) as Record<string, unknown>;
  if (typeof id !== 'number' || typeof url !== 'string') return undefined;
  const { login, type } = (user ?? {}) as Record<string, unknown>;
  const author = typeof login === 'string' && typeof type === 'string' ? { login, type } : undefined;
  const hidden = typeof minimized === 'object' && minimized !== null;
  return { id, url, author, hidden, body: typeof body === 'string' ? body : '' };
}

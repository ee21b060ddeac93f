/** One comment on the pull request, kept up to date: found again by a hidden marker and by who wrote it. */
import { type GitHub, GitHubError } from '../github.ts';
import {
  createComment,
  deleteComment,
  type IssueComment,
  listComments,
  type PullRequest,
  updateComment,
} from './issue-comments.ts';

/** The comment is there. */
export interface Delivered {
  readonly delivered: true;
  /** Its page for people. */
  readonly url: string;
  readonly action: 'created' | 'updated' | 'unchanged';
}

/** It is not, and the next sink should be tried. */
export interface Undelivered {
  readonly delivered: false;
  /** `absent`: there was none to update, and none was to be made. */
  readonly reason: 'absent' | 'forbidden' | 'not-found' | 'rejected' | 'unavailable';
  /** What happened and what to do. */
  readonly message: string;
  /** What the token lacks, in the words of a workflow file. */
  readonly permission: string | undefined;
}

export interface CommentOptions {
  /** Whether to make the comment when there is none; true when left out. */
  readonly create?: boolean;
  /** The login (`name[bot]`) of the app whose token it is, when it is not the workflow's own token. */
  readonly appLogin?: string;
}

interface Sticky {
  readonly github: GitHub;
  readonly pull: PullRequest;
  /** The body, which begins with the marker. */
  readonly text: string;
  readonly isOurs: (comment: IssueComment) => boolean;
}

/** The author of comments that are made with the token of a workflow. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Milliseconds after which a comment whose creation went unanswered can be expected in the list. */
const SETTLE = 2_000;
const ABSENT: Undelivered = {
  delivered: false,
  reason: 'absent',
  message: 'There is no comment to update. Ask for one with `comment: always`.',
  permission: undefined,
};
const CREATED = { delivered: true, action: 'created' } as const;

/**
 * Brings our comment on the pull request up to date, or makes it. Delivery problems are an outcome, never thrown.
 * @param marker an HTML comment that begins the body: only a comment that begins with it can be ours
 */
export async function publishComment(
  github: GitHub,
  pull: PullRequest,
  body: string,
  marker: string,
  { create: wanted = true, appLogin }: CommentOptions = {},
): Promise<Delivered | Undelivered> {
  const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
  // The marker alone proves nothing, anybody can write it; nor does the name without `Bot`.
  const isOurs = ({ body, author }: IssueComment) =>
    body.startsWith(marker) && author?.type === 'Bot' && [WORKFLOW_BOT, appLogin].includes(author.login);
  const sticky = { github, pull, text, isOurs };
  try {
    return (await settle(sticky, await findOurs(sticky))) ?? (wanted ? await create(sticky, marker) : ABSENT);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message, missingPermission: permission } = error;
    return { delivered: false, reason: reasonOf(error), message, permission };
  }
}

async function findOurs({ github, pull, isOurs }: Sticky): Promise<readonly IssueComment[]> {
  return (await listComments(github, pull)).filter(isOurs);
}

/** Leaves one comment, the oldest, with our text. Undefined when there is none. */
async function settle(sticky: Sticky, found: readonly IssueComment[]): Promise<Delivered | undefined> {
  const { github, pull, text } = sticky;
  const [oldest, ...younger] = [...found].sort((a, b) => a.id - b.id);
  if (!oldest) return undefined;
  const same = normal(oldest.body) === normal(text);
  if (!same) await updateComment(github, pull, oldest.id, text);
  for (const { id } of younger) await tolerant(deleteComment(github, pull, id));
  return { delivered: true, url: oldest.url, action: same ? 'unchanged' : 'updated' };
}

async function create(sticky: Sticky, marker: string, again = true): Promise<Delivered> {
  const { github, pull, text } = sticky;
  try {
    const created = await createComment(github, pull, text);
    return (await tolerant(withoutRivals(sticky, marker, created))) ?? { ...CREATED, url: created.url };
  } catch (error) {
    if (!(error instanceof GitHubError && error.maybeDone)) throw error;
    // An answer of 500 is no proof that nothing was stored: blind retries are how bots come to post four times.
    await github.wait(SETTLE);
    const stored = await settle(sticky, await findOurs(sticky));
    if (stored) return { ...stored, ...CREATED };
    if (!again) throw error;
    return create(sticky, marker, false);
  }
}

/** Two jobs that end together both find nothing and both create: then each of them leaves the oldest only. */
async function withoutRivals(sticky: Sticky, marker: string, created: IssueComment): Promise<Delivered | undefined> {
  // The answer tells whose token it is: so the token of a person does not leave one comment a run either.
  const { author } = created;
  const isOurs = (comment: IssueComment) =>
    comment.body.startsWith(marker) && comment.author?.login === author?.login && comment.author?.type === author?.type;
  const found = author === undefined ? [] : await findOurs({ ...sticky, isOurs });
  const settled = await settle(sticky, [created, ...found.filter(({ id }) => id !== created.id)]);
  return settled?.url === created.url ? { ...settled, ...CREATED } : settled;
}

/** Cleaning up is not delivery: what cannot be done now is done by the next run. */
async function tolerant<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** GitHub may give line ends and the end of the text back otherwise than it got them. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

function reasonOf({ status }: GitHubError): Undelivered['reason'] {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status === 422 ? 'rejected' : 'unavailable';
}

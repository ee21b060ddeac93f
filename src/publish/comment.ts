/** One comment on the pull request, kept up to date: found again by a hidden marker and by who wrote it. */
import type { GitHub } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import { type Delivered, type Undelivered, undelivered } from './delivery.ts';
import { whoAmI } from './identity.ts';
import {
  createComment,
  deleteComment,
  type IssueComment,
  listComments,
  type PullRequest,
  readComment,
  updateComment,
} from './issue-comments.ts';

/**
 * How the comment is to read, given the texts of those of ours that stand there (mostly none or one); undefined when
 * nothing is to be made or changed. A limit is given when GitHub found the text too long.
 */
export type Writer = (existing: readonly string[], limit?: number) => string | undefined;

export interface CommentOptions {
  /** Whether others may write into the comment at the same time; then it is read again after it was written. */
  readonly shared?: boolean;
}

interface Sticky {
  readonly github: GitHub;
  readonly shared: boolean;
  readonly pull: PullRequest;
  readonly marker: string;
  readonly write: Writer;
}

interface Settled {
  readonly comment: IssueComment;
  readonly text: string;
  readonly action: Delivered['action'];
}

/** The author of comments that are made with the token of a workflow. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Milliseconds after which a comment whose creation went unanswered can be expected in the list. */
const SETTLE = 2_000;
/** Milliseconds in which a rival that has read the comment before us writes his; twice as many at most. */
const RIVAL = 1_500;
/** How often a comment is written because rivals have overwritten it. In each round one of them at least is done. */
const ROUNDS = 8;
const LIMIT = 30_000;
const ABSENT: Undelivered = {
  delivered: false,
  reason: 'absent',
  message: 'There is no comment to update. Ask for one with `comment: always`.',
  permission: undefined,
};

/**
 * Brings our comment on the pull request up to date, or makes it. Delivery problems are an outcome, never thrown.
 * @param marker an HTML comment that begins the body: only a comment that begins with it can be ours
 */
export async function publishComment(
  github: GitHub,
  pull: PullRequest,
  write: Writer,
  marker: string,
  { shared = false }: CommentOptions = {},
): Promise<Delivered | Undelivered> {
  const marked: Writer = (existing, limit) => {
    const text = write(existing, limit);
    return text === undefined || text.startsWith(marker) ? text : `${marker}\n${text}`;
  };
  const sticky = { github, shared, pull, marker, write: marked };
  try {
    let settled = await bring(sticky);
    if (!settled) return ABSENT;
    const { action } = settled;
    for (let round = 1; shared && settled.action !== 'unchanged' && round < ROUNDS; round++)
      settled = (await tolerant(again(sticky, settled))) ?? { ...settled, action: 'unchanged' };
    return { delivered: true, url: settled.comment.url, action };
  } catch (error) {
    if (error instanceof GitHubError) return undelivered(error);
    throw error;
  }
}

async function bring(sticky: Sticky): Promise<Settled | undefined> {
  const found = await findOurs(sticky);
  return (await settle(sticky, sticky.shared ? await fresh(sticky, found) : found)) ?? (await create(sticky));
}

/** Behind many pages the text is seconds old, and the less time there is between reading and writing the better. */
async function fresh({ github, pull }: Sticky, found: readonly IssueComment[]): Promise<readonly IssueComment[]> {
  const read = await Promise.all(found.map(({ id }) => readComment(github, pull, id)));
  return read.filter((one) => one !== undefined);
}

/** Two that read, then both write: the later one has overwritten what the earlier one added. */
async function again(sticky: Sticky, { comment, text }: Settled): Promise<Settled> {
  // Rivals that began together would go on together.
  await sticky.github.wait(RIVAL, 1);
  const stored = await readComment(sticky.github, sticky.pull, comment.id);
  if (stored && same(stored.body, text)) return { comment, text, action: 'unchanged' };
  // Gone: a rival has found an older one and has put both together there.
  return (stored ? await settle(sticky, [stored]) : await bring(sticky)) ?? { comment, text, action: 'unchanged' };
}

/** The marker alone proves nothing, anybody can write it; nor does the name without `Bot`. */
async function findOurs({ github, pull, marker }: Sticky): Promise<readonly IssueComment[]> {
  const marked = (await listComments(github, pull)).filter(({ body, hidden }) => body.startsWith(marker) && !hidden);
  const bot = marked.filter(({ author }) => author?.type === 'Bot' && author.login === WORKFLOW_BOT);
  if (bot.length > 0 || marked.length === 0) return bot;
  // They may be ours all the same, when the token is one of a person or of another app.
  const login = await tolerant(whoAmI(github));
  return marked.filter(({ author }) => login !== undefined && author?.login === login && author.login !== WORKFLOW_BOT);
}

/** Leaves one comment, the oldest, with our text. Undefined when there is none. */
async function settle(sticky: Sticky, found: readonly IssueComment[]): Promise<Settled | undefined> {
  const { github, pull, write } = sticky;
  const [oldest, ...younger] = [...found].sort((a, b) => a.id - b.id);
  if (!oldest) return undefined;
  const bodies = [oldest, ...younger].map(({ body }) => body);
  let text = write(bodies) ?? oldest.body;
  const unchanged = same(oldest.body, text);
  if (!unchanged)
    await halved(async (limit) => {
      text = write(bodies, limit) ?? text;
      await updateComment(github, pull, oldest.id, text);
    });
  for (const { id } of younger) await tolerant(deleteComment(github, pull, id));
  return { comment: oldest, text, action: unchanged ? 'unchanged' : 'updated' };
}

async function create(sticky: Sticky, repeat = true): Promise<Settled | undefined> {
  const { github, pull, write } = sticky;
  let text = write([]);
  if (text === undefined) return undefined;
  try {
    const comment = await halved(async (limit) => {
      text = write([], limit) ?? text;
      return createComment(github, pull, text!);
    });
    return { ...((await tolerant(withoutRivals(sticky, comment))) ?? { comment, text }), action: 'created' };
  } catch (error) {
    if (!(error instanceof GitHubError && error.maybeDone)) throw error;
    // An answer of 500 is no proof that nothing was stored: blind retries are how bots come to post four times.
    await github.wait(SETTLE);
    const stored = await settle(sticky, await findOurs(sticky));
    if (stored) return { ...stored, action: 'created' };
    if (!repeat) throw error;
    return create(sticky, false);
  }
}

/** Two jobs that end together both find nothing and both create: then each of them leaves the oldest only. */
async function withoutRivals(sticky: Sticky, created: IssueComment): Promise<Settled | undefined> {
  // The answer tells whose token it is: so the token of a person does not leave one comment a run either.
  const { author } = created;
  const all = author === undefined ? [] : await listComments(sticky.github, sticky.pull);
  const found = all.filter(
    ({ body, hidden, author: other }) =>
      body.startsWith(sticky.marker) && !hidden && other?.login === author?.login && other?.type === author?.type,
  );
  return settle(sticky, [created, ...found.filter(({ id }) => id !== created.id)]);
}

/** Once more, shorter, when GitHub finds the text too long. */
async function halved<T>(send: (limit?: number) => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 422 && /too long/i.test(error.message))) throw error;
    return send(LIMIT);
  }
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
function same(a: string, b: string): boolean {
  const normal = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
  return normal(a) === normal(b);
}

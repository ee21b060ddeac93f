/** The comments of the fake GitHub: what is stored, and the four operations on it. */
import { type Account, described } from './accounts.ts';
import { failure, type Handler, paged, type Request } from './answer.ts';

/** A stored comment. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  /** Undefined when the account is gone. */
  readonly author: Account | undefined;
  /** Somebody has hidden it, for this reason. */
  hidden?: string;
}

/** Comments and their handlers, by operation. */
export interface Comments {
  /** Stores a comment as if it had been there before. Returns its id. */
  add(issue: number, author: Account | undefined, body: string): number;
  all(issue: number): readonly Comment[];
  readonly handlers: Readonly<Record<string, Handler>>;
}

/** GitHub's own limit, in characters. */
export const BODY_LIMIT = 65_536;

/** An empty store; comments that are created over the API are `author`'s. */
export function commentStore(author: Account): Comments {
  const stored: Comment[] = [];
  let last = 1_000;
  const add = (issue: number, author: Account | undefined, body: string) => {
    const id = ++last;
    stored.push({ id, issue, author, body });
    return id;
  };
  const all = (issue: number) => stored.filter((comment) => comment.issue === issue);
  const indexOf = ({ params }: Request) => stored.findIndex(({ id }) => id === Number(params.comment_id));
  const textOf = ({ body }: Request) => (body as { body: string }).body;

  return {
    add,
    all,
    handlers: {
      'issues/list-comments': (request) =>
        paged(
          all(Number(request.params.issue_number)).map((comment) => asAnswer(comment, request)),
          request,
        ),
      'issues/create-comment': (request) => {
        const body = textOf(request);
        if (body.length > BODY_LIMIT) return tooLong();
        const id = add(Number(request.params.issue_number), author, body);
        return { status: 201, body: asAnswer(stored.find((comment) => comment.id === id)!, request) };
      },
      'issues/get-comment': (request) => {
        const comment = stored[indexOf(request)];
        return comment ? { status: 200, body: asAnswer(comment, request) } : failure(404, 'Not Found');
      },
      'issues/update-comment': (request) => {
        const comment = stored[indexOf(request)];
        if (!comment) return failure(404, 'Not Found');
        if (textOf(request).length > BODY_LIMIT) return tooLong();
        comment.body = textOf(request);
        return { status: 200, body: asAnswer(comment, request) };
      },
      'issues/delete-comment': (request) => {
        const index = indexOf(request);
        if (index < 0) return failure(404, 'Not Found');
        stored.splice(index, 1);
        return { status: 204 };
      },
    },
  };
}

function tooLong() {
  const message = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
  return failure(422, 'Validation Failed', { errors: [error] });
}

function asAnswer({ id, issue, body, author, hidden }: Comment, { params }: Request): object {
  const repo = `${params.owner}/${params.repo}`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/${repo}/issues/comments/${id}`,
    html_url: `https://github.com/${repo}/pull/${issue}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${repo}/issues/${issue}`,
    body,
    user: author ? described(author) : null,
    created_at: '2026-11-20T12:00:00Z',
    updated_at: '2026-11-20T12:00:00Z',
    author_association: 'NONE',
    performed_via_github_app: null,
    pin: null,
    minimized: hidden === undefined ? null : { reason: hidden },
  };
}

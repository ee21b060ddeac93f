/** What goes over the wire between the fake GitHub and its handlers. */

/** A request, after the contract has accepted it. */
export interface Request {
  /** `operationId` of GitHub's description. */
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Origin and path, for links to other pages. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string as it is; undefined as no body. */
  readonly body?: unknown;
}

export type Handler = (request: Request) => Answer;

/** GitHub's usual answer to what it will not do. */
export function failure(status: number, message: string, more: object = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}`, ...more };
  return { status, body };
}

/** One page of a list, with the link header that leads to the next. */
export function paged(items: readonly unknown[], { query, url }: Request): Answer {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const body = items.slice((page - 1) * size, page * size);
  if (page * size >= items.length) return { status: 200, body };
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'page'));
  next.set('page', `${page + 1}`);
  return { status: 200, headers: { link: `<${url}?${next}>; rel="next"` }, body };
}

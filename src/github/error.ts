/** Why GitHub did not do it, in words that may be shown: what happened, then what to do. */

/** Holds words only: never the token, never octokit's request object. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status; 0 when there was no answer, or half of one. */
  readonly status: number;
  /** What the token lacks, in the words of a workflow file: `issues: write or pull-requests: write`. */
  readonly missingPermission: string | undefined;
  /** Milliseconds after which GitHub wants to be asked again. It has not acted on the request. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, missingPermission?: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.missingPermission = missingPermission;
    this.retryAfter = retryAfter;
  }

  /** GitHub may have acted on the request all the same. */
  get maybeDone(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export type Headers = Readonly<Record<string, string | number | undefined>>;

export const OUTAGE = 'Run the job again; https://www.githubstatus.com tells about outages.';
/** Milliseconds to wait when GitHub limits without saying for how long; its documentation asks for a minute. */
const LIMITED = 60_000;

/**
 * @param aim What was wanted; continues "Cannot ...".
 * @param said GitHub's own words, made safe.
 */
export function refusal(aim: string, status: number, headers: Headers, said: string): GitHubError {
  const used = headers['x-ratelimit-remaining'] === '0';
  const asked = headers['retry-after'];
  const limited =
    status === 429 || (status === 403 && (used || asked !== undefined || /rate limit|temporarily blocked/i.test(said)));
  const retryAfter = limited && (asked !== undefined || !used) ? Number(asked) * 1_000 || LIMITED : undefined;
  const denied = status === 404 || (status === 403 && /not accessible by/i.test(said));
  const lacking = denied ? permissions(headers['x-accepted-github-permissions']) : undefined;
  const what = `GitHub answered ${status}${said && ` "${said}"`}`;
  return new GitHubError(status, `Cannot ${aim}: ${what}. ${remedy(status, limited, lacking)}`, lacking, retryAfter);
}

function remedy(status: number, limited: boolean, lacking: string | undefined): string {
  if (limited) return 'It limits the number of requests: run the job again later.';
  if (status === 401) return 'Pass a token that is valid.';
  if (lacking !== undefined)
    return `Give the job \`permissions: ${lacking}\`; a pull request from a fork never has it.`;
  if (status === 403) return 'Give the token the permission to do this.';
  if (status === 404 || status === 410) return 'Check that it exists and that the token may see it.';
  return status >= 500 ? OUTAGE : 'The request does not suit GitHub: please report this.';
}

/** `issues=write; pull_requests=write,contents=read` in words; a semicolon separates alternatives. */
function permissions(header: string | number | undefined): string | undefined {
  const sets = `${header ?? ''}`.split(';').map((set) => set.trim());
  const known = sets.filter((set) => /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(set));
  const words = known.map((set) => set.replaceAll('_', '-').replaceAll('=', ': ').replaceAll(/,\s*/g, ' and '));
  return words.length > 0 ? words.join(' or ') : undefined;
}

/** The message of an error answer and of its details; nothing of a page in HTML. */
export function saidBy(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map((error) => (error as { message?: unknown } | null)?.message) : [];
  return [message, ...details].filter((part) => typeof part === 'string').join(': ');
}

/** Foreign words for a message: one short line without the token. */
export function oneLine(text: string, token: string): string {
  const safe = token === '' ? text : text.replaceAll(token, '***');
  return safe.replaceAll(/[\s\p{C}]+/gu, ' ').slice(0, 300);
}

/** The check runs of the fake GitHub. */
import { failure, type Handler, type Request } from './answer.ts';

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly conclusion: string;
  readonly summary: string;
  /** Of all requests. */
  readonly annotations: object[];
}

interface Body {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly output: { readonly summary: string; readonly annotations?: readonly object[] };
}

const SUMMARY_LIMIT = 65_535;

export interface Checks {
  readonly all: FakeCheckRun[];
  readonly handlers: Readonly<Record<string, Handler>>;
}

export function checkStore(): Checks {
  const all: FakeCheckRun[] = [];
  const tooLong = (body: Body) => body.output.summary.length > SUMMARY_LIMIT;
  return {
    all,
    handlers: {
      'checks/create': (request) => {
        const body = request.body as Body;
        if (tooLong(body)) return failure(422, 'Validation Failed');
        const check = {
          id: 700 + all.length,
          name: body.name,
          sha: body.head_sha,
          conclusion: body.conclusion,
          summary: body.output.summary,
          annotations: [...(body.output.annotations ?? [])],
        };
        all.push(check);
        return { status: 201, body: described(check, request) };
      },
      'checks/update': (request) => {
        const check = all.find(({ id }) => id === Number(request.params.check_run_id));
        if (!check) return failure(404, 'Not Found');
        check.annotations.push(...((request.body as Body).output.annotations ?? []));
        return { status: 200, body: described(check, request) };
      },
    },
  };
}

function described({ id, name, sha, conclusion, summary, annotations }: FakeCheckRun, { params }: Request): object {
  const repo = `${params.owner}/${params.repo}`;
  const url = `https://api.github.com/repos/${repo}/check-runs/${id}`;
  return {
    id,
    head_sha: sha,
    node_id: `CR_${id}`,
    external_id: '',
    url,
    html_url: `https://github.com/${repo}/runs/${id}`,
    details_url: null,
    status: 'completed',
    conclusion,
    started_at: '2026-11-20T12:00:00Z',
    completed_at: '2026-11-20T12:00:00Z',
    output: {
      title: null,
      summary,
      text: null,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name,
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  };
}

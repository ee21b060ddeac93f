/** The open pull requests of the fake GitHub. */
import { type Handler, paged } from './answer.ts';
import { type Json, payload } from './payloads.ts';

/** Where its commits are. */
export interface FakePull {
  readonly number: number;
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

const SAMPLE = payload('pull_request').pull_request as Json;

export function pullStore(): { readonly all: FakePull[]; readonly handlers: Readonly<Record<string, Handler>> } {
  const all: FakePull[] = [];
  return {
    all,
    handlers: {
      'pulls/list': (request) => {
        const head = request.query.get('head');
        const found = all.filter(({ owner, branch }) => head === null || head === `${owner}:${branch}`);
        return paged(found.map(described), request);
      },
    },
  };
}

function described({ number, owner, branch, sha }: FakePull): object {
  const head = { ...(SAMPLE.head as Json), label: `${owner}:${branch}`, ref: branch, sha };
  return { ...SAMPLE, number, head, state: 'open', closed_at: null, merged_at: null, auto_merge: null };
}

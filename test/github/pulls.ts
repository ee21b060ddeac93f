/** The open pull requests of the fake GitHub. */
import { readFileSync } from 'node:fs';
import { type Handler, paged } from './answer.ts';

/** Where its commits are. */
export interface FakePull {
  readonly number: number;
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

const SAMPLE = JSON.parse(
  readFileSync(new URL('../fixtures/events/pull_request.json', import.meta.url), 'utf8'),
).pull_request;

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
  const head = { ...SAMPLE.head, label: `${owner}:${branch}`, ref: branch, sha };
  return { ...SAMPLE, number, head, state: 'open', closed_at: null, merged_at: null, auto_merge: null };
}

/** A GitHub for tests: a real server that holds both sides to GitHub's own description and fails on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Account, WORKFLOW } from './accounts.ts';
import { type Answer, failure, type Handler } from './answer.ts';
import { type Blobs, blobStore } from './blobs.ts';
import { type Checks, checkStore } from './checks.ts';
import { type Comments, commentStore } from './comments.ts';
import { answerProblems, findRoute, requestProblems } from './contract.ts';
import { type Fault, fail, send } from './faults.ts';
import { acceptedPermissions, type Grant, refusal } from './permissions.ts';
import { type FakePull, pullStore } from './pulls.ts';
import { type Runs, runStore } from './runs.ts';

/** A request as it arrived. */
export interface Logged {
  /** `operationId`, or method and path when there is no such operation. */
  readonly operation: string;
  readonly query: string;
  readonly body: unknown;
  /** The fault that it met, or the status of the answer. */
  readonly answer: Fault['kind'] | number;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
}

export interface FakeGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly comments: Comments;
  readonly runs: Runs;
  readonly checks: Checks['all'];
  readonly pulls: FakePull[];
  /** Where logs are, on another port. */
  readonly blobs: Blobs;
  readonly log: Logged[];
  /** Broken contracts of either side. `close` throws when there are any. */
  readonly violations: string[];
  /** What answers an operation, by its id. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The next requests of an operation meet these faults, one each. */
  script(operation: string, ...faults: readonly Fault[]): void;
  /** Answers an operation that has no handler here, or has another one. */
  answer(operation: string, handler: Handler): void;
  close(): Promise<void>;
}

export interface FakeOptions {
  /** The only token that is let in. */
  readonly token?: string;
  /** Whose token it is. */
  readonly identity?: Account;
  readonly grant?: Grant;
}

/** What the documentation asks users to grant. */
const ALL: Grant = { actions: 'read', checks: 'write', issues: 'write', pull_requests: 'write' };

/** Starts one on a free port. */
export async function fakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const { token = 'ghs_fake', identity = WORKFLOW, grant = ALL } = options;
  const comments = commentStore(identity);
  const blobs = await blobStore();
  const runs = runStore(blobs);
  const checks = checkStore();
  const pulls = pullStore();
  const stores = [comments, runs, checks, pulls];
  const handlers: Record<string, Handler> = Object.assign({}, ...stores.map((store) => store.handlers));
  const scripts = new Map<string, Fault[]>();
  const log: Logged[] = [];
  const violations: string[] = [];

  function violated(operation: string, problems: readonly string[]): Answer {
    violations.push(...problems.map((problem) => `${operation}: ${problem}`));
    return failure(400, problems.join('; '));
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: asked, searchParams: query, origin } = new URL(incoming.url ?? '', url);
    // An enterprise server has it there.
    const pathname = asked.replace(/^\/api\/v3(?=\/)/, '');
    const text = Buffer.concat(await incoming.toArray()).toString();
    const body = text === '' ? undefined : JSON.parse(text);
    const route = findRoute(incoming.method ?? '', pathname);
    const operation = route?.operation ?? `${incoming.method} ${pathname}`;
    const fault = scripts.get(operation)?.shift();

    const act = (): Answer => {
      if (incoming.headers.authorization !== `token ${token}`) return failure(401, 'Bad credentials');
      // GraphQL is not in the description; of it only this is asked.
      if (pathname.endsWith('/graphql')) return { status: 200, body: { data: { viewer: { login: identity.login } } } };
      const problems = route ? requestProblems(route, query, body) : ['no such operation in openapi.json'];
      if (!route || problems.length > 0) return violated(operation, problems);
      const handler = refusal(operation, grant) ?? handlers[operation];
      if (!handler) return violated(operation, ['no handler: give one with answer()']);
      const answer = handler({ operation, params: route.params, query, body, url: origin + pathname });
      // GitHub describes few of its refusals.
      const undescribed = answer.status >= 400 && !(answer.status in route.described.responses);
      const wrong = undescribed ? [] : answerProblems(route, answer.status, answer.body);
      if (wrong.length > 0) return violated(operation, wrong);
      return {
        ...answer,
        headers: { 'x-accepted-github-permissions': acceptedPermissions(operation), ...answer.headers },
      };
    };

    if (fault) {
      log.push({ operation, query: `${query}`, body, answer: fault.kind, at: Date.now() });
      fail(response, fault, act);
    } else {
      const answer = act();
      log.push({ operation, query: `${query}`, body, answer: answer.status, at: Date.now() });
      send(response, answer);
    }
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => send(response, violated('the fake itself', [`${error}`])));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    comments,
    runs,
    checks: checks.all,
    pulls: pulls.all,
    blobs,
    log,
    violations,
    handlers,
    script: (operation, ...faults) => void scripts.set(operation, [...(scripts.get(operation) ?? []), ...faults]),
    answer: (operation, handler) => void Object.assign(handlers, { [operation]: handler }),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await blobs.close();
      violations.push(...blobs.violations);
      if (violations.length > 0) throw new Error(`The contract with GitHub was broken:\n${violations.join('\n')}`);
    },
  };
}

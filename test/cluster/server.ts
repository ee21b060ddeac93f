/** As much of a Kubernetes API server as kubectl needs to read a recorded cluster. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Cluster {
  readonly url: string;
  /** Method and path of each request. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

interface List {
  readonly items: readonly { readonly kind: string; readonly metadata: { readonly namespace: string } }[];
}

const resource = (name: string, kind: string, namespaced = true) => ({
  name,
  singularName: kind.toLowerCase(),
  namespaced,
  kind,
  verbs: ['get', 'list'],
});
const GROUPS: Readonly<Record<string, readonly ReturnType<typeof resource>[]>> = {
  v1: [resource('pods', 'Pod'), resource('events', 'Event'), resource('nodes', 'Node', false)],
  'apps/v1': [resource('deployments', 'Deployment')],
  'batch/v1': [resource('jobs', 'Job')],
};
const group = (name: string) => {
  const version = { groupVersion: `${name}/v1`, version: 'v1' };
  return { name, versions: [version], preferredVersion: version };
};

/**
 * @param folder A recording.
 * @param allowed Whether all namespaces may be read.
 */
export async function serveRecording(folder: string, allowed = true): Promise<Cluster> {
  const read = (file: string): List => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const objects = [...read('pods.json').items, ...read('workloads.json').items];
  const events = read('events.json').items;
  const asked: string[] = [];

  const list = (kind: string, namespace: string | undefined) => ({
    kind: `${kind}List`,
    apiVersion: kind === 'Deployment' ? 'apps/v1' : kind === 'Job' ? 'batch/v1' : 'v1',
    metadata: { resourceVersion: '1' },
    items: (kind === 'Event' ? events : objects).filter(
      (one) => one.kind === kind && (namespace === undefined || one.metadata.namespace === namespace),
    ),
  });

  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url!, 'http://cluster');
    asked.push(`${request.method} ${path}`);
    if (path === '/version')
      return json(response, { major: '1', minor: '20', gitVersion: 'v1.20.5', platform: 'linux' });
    if (path === '/api') return json(response, { kind: 'APIVersions', versions: ['v1'] });
    if (path === '/apis')
      return json(response, { kind: 'APIGroupList', apiVersion: 'v1', groups: [group('apps'), group('batch')] });
    if (path.endsWith('/selfsubjectaccessreviews')) return json(response, review(allowed), 201);
    const version = path.replace(/^\/apis?\//, '');
    const resources = GROUPS[version];
    if (resources)
      return json(response, { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: version, resources });
    const log = /^\/api\/v1\/namespaces\/[^/]+\/pods\/([^/]+)\/log$/.exec(path);
    if (log) return answerLog(response, log[1]!, searchParams.get('previous') === 'true');
    const one = /^\/api\/v1\/namespaces\/([^/]+)\/pods\/([^/]+)$/.exec(path);
    if (one) {
      const found = objects.find(
        ({ kind, metadata }) => kind === 'Pod' && (metadata as { name?: string }).name === one[2],
      );
      return found ? json(response, found) : refuse(response, 404, 'NotFound', `pods "${one[2]}" not found`);
    }
    const [, namespace, name] = /^\/apis?\/(?:apps\/|batch\/)?v1\/(?:namespaces\/([^/]+)\/)?([a-z]+)$/.exec(path) ?? [];
    const kind = Object.values(GROUPS)
      .flat()
      .find((any) => any.name === name)?.kind;
    if (!kind) return refuse(response, 404, 'NotFound', 'the server could not find the requested resource');
    if (!allowed && (namespace === undefined || kind === 'Node'))
      return refuse(response, 403, 'Forbidden', `${name} is forbidden: User "ci" cannot list resource "${name}"`);
    return json(response, list(kind, namespace));
  });

  function answerLog(response: ServerResponse, pod: string, previous: boolean): unknown {
    const file = `${folder}/${previous ? 'prev' : 'log'}-${pod}.txt`;
    if (!existsSync(file)) return refuse(response, 400, 'BadRequest', 'previous terminated container not found');
    response.setHeader('content-type', 'text/plain');
    return response.end(readFileSync(file));
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

const review = (allowed: boolean) => ({
  kind: 'SelfSubjectAccessReview',
  apiVersion: 'authorization.k8s.io/v1',
  metadata: {},
  spec: {},
  status: { allowed },
});

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse, code: number, reason: string, message: string): void {
  json(response, { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code }, code);
}

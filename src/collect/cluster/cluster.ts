/** What the cluster of the current context knows: pods, events, workloads and nodes, and the logs of what failed. */
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Gap, Source, Tool } from '../../model.ts';
import { type Captured, NO_SCENE } from '../scene.ts';
import { textSource } from '../text-source.ts';
import { type Answer, ask, type Budget } from '../tool.ts';
import { BYTES, TIMEOUT, whyNot } from './kubectl.ts';
import { captureLogs } from './logs.ts';
import { captureNodes } from './nodes.ts';
import { readPods } from './pod.ts';

const OBJECTS = ['pods', 'events', 'jobs', 'deployments', 'nodes'] as const;

export async function captureCluster(budget: Budget, namespace: string, wanted: boolean): Promise<Captured> {
  if (!wanted && !(await hasConfig(budget))) return NO_SCENE;
  const asked = await ask('kubectl', ['version', '--output=json', TIMEOUT], budget);
  if (asked.trouble === 'missing')
    return wanted ? only('kubectl is not on the PATH; install it in a step before') : NO_SCENE;
  const version = versionOf(asked);
  if (!version) return wanted || asked.trouble === 'late' || asked.code === 0 ? only(whyNot(asked)) : NO_SCENE;
  const where = await scopeOf(namespace, budget);
  const answers = await Promise.all(OBJECTS.map((kind) => get(kind, where, budget)));
  const pods = readPods(`${answers[0]!.stdout}`);
  const sources: Source[] = [];
  const gaps: Gap[] = [];
  answers.forEach((answer, i) => {
    const name = `kubectl get ${OBJECTS[i]}`;
    if (answer.code === 0) sources.push(textSource(name, answer.stdout));
    // Nodes are nobody's by default, and only background.
    else if (OBJECTS[i] !== 'nodes') gaps.push({ source: name, message: whyNot(answer) });
  });
  if (answers[0]!.code === 0 && !pods) return only('kubectl answered what no cluster says; check kubectl get pods');
  const nodes = await captureNodes(pods ?? [], budget);
  const logs = await captureLogs(pods ?? [], budget);
  return {
    sources: [...sources, ...nodes, ...logs.sources],
    gaps: [...gaps, ...logs.gaps],
    tools: [version],
  };
}

const only = (message: string): Captured => ({ ...NO_SCENE, gaps: [{ source: 'kubectl', message }] });

/** In a cluster a runner could read its own pods without one; those are not what the job is about. */
async function hasConfig({ env }: Budget): Promise<boolean> {
  if (env.KUBECONFIG) return true;
  const file = join(env.HOME || homedir(), '.kube', 'config');
  return access(file).then(
    () => true,
    () => false,
  );
}

/** All namespaces where they may be read, else that of the context. */
async function scopeOf(namespace: string, budget: Budget): Promise<readonly string[]> {
  if (namespace) return ['--namespace', namespace];
  const answer = await ask('kubectl', ['auth', 'can-i', 'list', 'pods', '--all-namespaces', TIMEOUT], budget);
  return `${answer.stdout}`.trim() === 'no' ? [] : ['--all-namespaces'];
}

const get = (kind: string, where: readonly string[], budget: Budget) =>
  ask('kubectl', ['get', kind, ...(kind === 'nodes' ? [] : where), '--output=json', TIMEOUT], budget, BYTES);

/** @returns undefined when the server did not answer. */
function versionOf({ code, stdout }: Answer): Tool | undefined {
  if (code !== 0) return undefined;
  try {
    const { clientVersion, serverVersion } = JSON.parse(`${stdout}`);
    const [client, server] = [clientVersion?.gitVersion, serverVersion?.gitVersion];
    if (typeof client !== 'string' || typeof server !== 'string') return undefined;
    return { name: 'kubectl', version: `${client}, cluster ${server}`.slice(0, 100) };
  } catch {
    return undefined;
  }
}

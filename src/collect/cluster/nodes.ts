/** Nodes are described only where a pod failed for what its node did. */
import type { Source } from '../../model.ts';
import { textSource } from '../text-source.ts';
import { ask, type Budget } from '../tool.ts';
import { TIMEOUT } from './kubectl.ts';
import type { FailedPod } from './pod.ts';

const OF_THE_NODE: ReadonlySet<string> = new Set([
  'Evicted',
  'NodeLost',
  'NodeShutdown',
  'Terminated',
  'Shutdown',
  'Preempting',
  'UnexpectedAdmissionError',
]);
const NODES = 3;

/** Who may not read nodes goes without. */
export async function captureNodes(pods: readonly FailedPod[], budget: Budget): Promise<Source[]> {
  const ill = pods.filter(({ node, reason }) => node && reason && OF_THE_NODE.has(reason));
  const names = [...new Set(ill.map(({ node }) => node!))].slice(0, NODES);
  const answers = await Promise.all(
    names.map((name) => ask('kubectl', ['describe', 'node', TIMEOUT, '--', name], budget)),
  );
  return answers.flatMap((answer, i) =>
    answer.code === 0 ? [textSource(`kubectl describe node ${names[i]}`, answer.stdout, { node: names[i]! })] : [],
  );
}

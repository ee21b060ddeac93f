/** The last lines of failed containers of pods, init containers and sidecars too, and of the run before a restart. */
import type { Gap, Source } from '../../model.ts';
import { textSource } from '../text-source.ts';
import { ask, type Budget } from '../tool.ts';
import { TIMEOUT, whyNot } from './kubectl.ts';
import type { FailedPod } from './pod.ts';

/** Logs at most, and the lines and bytes of each. */
const LOGS = 60;
const LINES = 2000;
const BYTES = 1 << 20;
const AT_ONCE = 4;
/** The container has gone, or its log has: nothing is there that could be missed. */
const GONE = /not found|previous terminated container|unable to retrieve container logs|is waiting to start/;

export async function captureLogs(
  pods: readonly FailedPod[],
  budget: Budget,
): Promise<{ readonly sources: readonly Source[]; readonly gaps: readonly Gap[] }> {
  const wanted = pods.flatMap((pod) =>
    pod.containers.flatMap(({ name, previous, current }) => [
      ...(previous ? [{ pod, name, before: true }] : []),
      ...(current ? [{ pod, name, before: false }] : []),
    ]),
  );
  const sources: Source[] = [];
  const gaps: Gap[] = [];
  if (wanted.length > LOGS)
    gaps.push({ source: 'kubectl logs', message: `${wanted.length - LOGS} more are left out; name a namespace` });
  for (let from = 0; from < Math.min(wanted.length, LOGS); from += AT_ONCE) {
    const batch = wanted.slice(from, Math.min(from + AT_ONCE, LOGS));
    const answers = await Promise.all(
      batch.map(({ pod, name, before }) => ask('kubectl', logArgs(pod, name, before), budget, BYTES + 1)),
    );
    batch.forEach(({ pod, name, before }, i) => {
      const answer = answers[i]!;
      const source = `kubectl logs ${pod.namespace}/${pod.name} ${name}${before ? ' (previous)' : ''}`;
      const known = { pod: pod.name, namespace: pod.namespace, container: name, ...(pod.node && { node: pod.node }) };
      if (answer.code === 0 && answer.stdout.length > 0) sources.push(textSource(source, answer.stdout, known));
      if (answer.code !== 0 && !GONE.test(`${answer.stderr}`)) gaps.push({ source, message: whyNot(answer) });
    });
    if (answers.some(({ trouble }) => trouble === 'late')) break;
  }
  return { sources, gaps };
}

function logArgs(pod: FailedPod, container: string, previous: boolean): string[] {
  const bounds = [`--tail=${LINES}`, `--limit-bytes=${BYTES}`, TIMEOUT];
  const which = ['--namespace', pod.namespace, '--container', container, ...(previous ? ['--previous'] : [])];
  return ['logs', '--timestamps', ...bounds, ...which, '--', pod.name];
}

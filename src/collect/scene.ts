/** The scene of a failure: what the container engine, the cluster and the kernel know of it and no log says. */
import type { Gap, Source, Tool } from '../model.ts';
import { captureCluster } from './cluster/cluster.ts';
import { captureEngines } from './engine/engine.ts';
import { jobStart, LONGEST_JOB } from './job-start.ts';
import { captureKernel } from './kernel/kernel.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** `auto` asks where somebody is there to answer, and does not complain when nobody is. */
export type Wanted = 'auto' | 'true' | 'false';

export interface SceneWish {
  readonly docker: Wanted;
  readonly kubernetes: Wanted;
  /** Of the cluster; empty for all that may be read. */
  readonly namespace: string;
}

export interface Captured {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  readonly tools: readonly Tool[];
}

/** Milliseconds that may be spent on all of it. */
export const SCENE_TIME = 20_000;

export const NO_SCENE: Captured = { sources: [], gaps: [], tools: [] };

/**
 * Never throws, and never takes longer than its budget.
 * @param since Milliseconds since 1970; what ended before is none of ours. Without it the start of the job.
 */
export async function captureScene({
  docker,
  kubernetes,
  namespace,
  since,
  env,
}: SceneWish & { readonly since?: number; readonly env: Env }): Promise<Captured> {
  if (docker === 'false' && kubernetes === 'false') return NO_SCENE;
  const budget = { deadline: performance.now() + SCENE_TIME, env };
  const start = since ?? (await jobStart(env));
  const from = start ?? Date.now() - LONGEST_JOB;
  const parts = await Promise.all([
    docker === 'false' ? NO_SCENE : captureEngines(budget, from, docker === 'true'),
    kubernetes === 'false' ? NO_SCENE : captureCluster(budget, namespace, kubernetes === 'true'),
    // A machine's kernel has killed many a process; only in the time of a job it is likely to be the job's.
    docker === 'false' || start === undefined ? NO_SCENE : captureKernel(budget, start),
  ]);
  return {
    sources: parts.flatMap(({ sources }) => sources),
    gaps: parts.flatMap(({ gaps }) => gaps),
    tools: parts.flatMap(({ tools }) => tools),
  };
}

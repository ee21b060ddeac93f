/** `kubectl get pods -o json`, as far as it says whose logs to fetch. What it means is the readers' part. */

export interface FailedContainer {
  readonly name: string;
  /** It ran before, and that run has a log of its own. */
  readonly previous: boolean;
  /** It has run at all. */
  readonly current: boolean;
}

export interface FailedPod {
  readonly name: string;
  readonly namespace: string;
  readonly node: string | undefined;
  readonly reason: string | undefined;
  readonly containers: readonly FailedContainer[];
}

interface Terminated {
  readonly exitCode?: number;
  readonly reason?: string;
  readonly startedAt?: string | null;
  readonly containerID?: string;
}

interface Status {
  readonly name?: string;
  readonly ready?: boolean;
  readonly state?: { readonly terminated?: Terminated; readonly running?: unknown; readonly waiting?: unknown };
  readonly lastState?: { readonly terminated?: Terminated };
}

interface Pod {
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly spec?: { readonly nodeName?: string };
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly containerStatuses?: readonly Status[];
    readonly initContainerStatuses?: readonly Status[];
    readonly ephemeralContainerStatuses?: readonly Status[];
  };
}

/** @returns the pods in which something failed; undefined when it is no list of pods. */
export function readPods(json: string): FailedPod[] | undefined {
  let items: readonly Pod[] | undefined;
  try {
    items = (JSON.parse(json) as { items?: readonly Pod[] }).items;
  } catch {
    return undefined;
  }
  if (!Array.isArray(items)) return undefined;
  return items.flatMap((pod: Pod) => {
    const { name, namespace } = pod?.metadata ?? {};
    const { status = {} } = pod ?? {};
    if (!name || !namespace) return [];
    const all = [status.initContainerStatuses, status.containerStatuses, status.ephemeralContainerStatuses];
    const containers = all.flatMap((list) => (list ?? []).flatMap(failedContainer));
    if (containers.length === 0 && status.phase !== 'Failed' && status.phase !== 'Pending') return [];
    return [{ name, namespace, node: pod.spec?.nodeName, reason: status.reason, containers }];
  });
}

function failedContainer({ name, ready, state, lastState }: Status): FailedContainer[] {
  const before = lastState?.terminated;
  const now = state?.terminated;
  const failed = [before, now].some((one) => one && (one.exitCode !== 0 || one.reason === 'OOMKilled'));
  const ill = state?.running !== undefined && ready === false;
  if (!name || !(failed || ill)) return [];
  return [{ name, previous: hasRun(before), current: ill || hasRun(now) || state?.running !== undefined }];
}

/** One that could not be started has no id and left no log. */
const hasRun = (one: Terminated | undefined) => one?.containerID !== undefined && one.containerID !== '';

/** The STATUS column of `kubectl get pods`, as kubectl composes it (printers.go): one word for the whole pod. */
import type { Location, Observation, Subject } from '../../model.ts';

/** One row of the table. */
export interface PodRow {
  readonly subject: Subject;
  readonly status: string;
  readonly at: Location;
  /** Containers that are ready, of how many. */
  readonly ready: readonly [up: number, all: number] | undefined;
  readonly restarts: number;
  /** Seconds since the pod was made, when told. */
  readonly age: number | undefined;
}

/** Every pod passes these on its way; only after a while do they mean trouble. Seconds. */
const ON_THE_WAY = 10;
/** The scheduler needs less than that to place a pod that it can place. */
const SCHEDULING = 60;

/** @returns what the row tells; nothing for a pod that is well or has hardly begun. */
export function observePodRow(row: PodRow): Observation[] {
  const { subject, at, age = ON_THE_WAY } = row;
  const captures = row.restarts ? { captures: { restarts: String(row.restarts) } } : {};
  const say = (...words: string[]) =>
    words.map((status): Observation => ({ kind: 'status', status, subject, at, ...captures }));
  const init = row.status.startsWith('Init:');
  const status = init ? row.status.slice('Init:'.length) : row.status;
  const number = /^(ExitCode|Signal):(\d{1,10})$/.exec(status);
  if (number) {
    const code = Number(number[2]) + (number[1] === 'Signal' ? 128 : 0);
    return [{ kind: 'exit', code, subject, at, ...captures }, ...(init ? say('InitContainerFailed') : [])];
  }
  if (/^\d+\/\d+$/.test(status) || status === 'PodInitializing' || status === 'ContainerCreating')
    return age < ON_THE_WAY ? [] : say(init ? 'PodInitializing' : status);
  if (init) return say('InitContainerFailed', status);
  if (isReady(row)) return [];
  if (status === 'Running') return age < ON_THE_WAY ? [] : say('ContainersNotReady');
  // What the kubelet has taken over shows ContainerCreating.
  if (status === 'Pending') return (row.age ?? 0) < SCHEDULING || subject.node ? say(status) : say('PendingListed');
  // The table does not show the exit code.
  if (status === 'Error' || status === 'Failed') return say('Error', 'ErrorListed');
  return say(status);
}

/** @returns whether the pod works or has done its work. */
export const isWell = (row: PodRow): boolean =>
  row.status === 'Completed' || row.status === 'Succeeded' || isReady(row);

const isReady = ({ status, ready }: PodRow) => status === 'Running' && ready !== undefined && ready[0] >= ready[1];

/** @returns whether the row is only a stage on the way, and not an end of something. */
export const isStage = ({ status }: PodRow): boolean =>
  /^(?:Pending|ContainerCreating|PodInitializing|Running|Terminating|Init:\d+\/\d+)$/.test(status);

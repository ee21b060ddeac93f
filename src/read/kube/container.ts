/** The states of one container -> observations. */
import type { Observation, Subject } from '../../model.ts';
import type { ContainerFacts, ContainerState, PodFacts } from './facts.ts';
import { prose, word } from './placed.ts';

/** @param pod Whose container it is: what counts as a failure depends on how far the pod has come. */
export function observeContainer(owner: Subject, container: ContainerFacts, pod: PodFacts): Observation[] {
  const subject: Subject = {
    ...owner,
    kind: 'container',
    name: container.name,
    container: container.name,
    ...(container.image && { image: container.image }),
  };
  // What fails among the init containers after the others have begun is a sidecar.
  const blocks = (container.kind === 'init' || container.kind === 'sidecar') && !hasBegun(pod);
  return tellingStates(container, pod).flatMap((state) => {
    const captures = history(container, state);
    const time = state.finishedAt === undefined ? {} : { time: state.finishedAt };
    return observeState(subject, state, blocks).map((seen) => ({ ...seen, ...time, ...(captures && { captures }) }));
  });
}

/** The states that say something about why the container is not well. */
function tellingStates(container: ContainerFacts, pod: PodFacts): ContainerState[] {
  const { kind, state, lastState, ready } = container;
  // How a debugging session ends is no failure of the pod.
  if (kind === 'ephemeral') return state?.kind === 'waiting' ? [state] : [];
  // The kubelet ends sidecars once the work is done; how they take that is no failure either.
  if (kind === 'sidecar' && state?.kind === 'terminated' && workIsDone(pod)) return [];
  // A last state counts only while the container has not come back to health; an init container that ended well is ready.
  const well = ready === true || pod.phase === 'Succeeded' || (state && endedWell(state));
  return [state, well ? undefined : lastState].filter((one) => one !== undefined);
}

const endedWell = ({ kind, exitCode }: ContainerState) => kind === 'terminated' && exitCode?.value === 0;

/** Whether the init containers are through. A container that has ended may have done so before the pod was restarted. */
const hasBegun = ({ containers, phase }: PodFacts) =>
  containers.some(({ kind, state }) => {
    if (kind !== 'main' || !state) return false;
    if (state.kind === 'terminated') return phase === 'Failed' || phase === 'Succeeded';
    return state.kind === 'running' || (state.reason !== undefined && state.reason.value !== 'PodInitializing');
  });

const workIsDone = ({ containers }: PodFacts) =>
  containers.every(({ kind, state }) => kind !== 'main' || state?.kind === 'terminated');

/** What the texts of the library may tell of the life of the container. */
function history({ restarts }: ContainerFacts, { startedAt, finishedAt }: ContainerState) {
  const known = {
    ...(restarts && { restarts: String(restarts) }),
    ...(startedAt !== undefined && { started: new Date(startedAt).toISOString() }),
    ...(finishedAt !== undefined && { finished: new Date(finishedAt).toISOString() }),
  };
  return Object.keys(known).length ? known : undefined;
}

/** @param blocks Whether the containers of the pod cannot start before this one has ended well. */
function observeState(subject: Subject, state: ContainerState, blocks: boolean): Observation[] {
  const failed = state.kind === 'terminated' && state.exitCode !== undefined && state.exitCode.value !== 0;
  const stuck = state.kind === 'waiting' && state.reason?.value !== 'PodInitializing';
  const shown = blocks && (failed || stuck) ? (state.reason ?? state.exitCode) : undefined;
  const exit = state.kind === 'terminated' ? state.exitCode : undefined;
  return [
    ...word(subject, state.reason),
    ...prose(subject, state.message),
    ...(exit ? [{ kind: 'exit' as const, code: exit.value, subject, at: exit.at }] : []),
    ...(shown ? word(subject, { value: 'InitContainerFailed', at: shown.at }) : []),
  ];
}

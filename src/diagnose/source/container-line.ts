/** The line of a container's description that a diagnosis is about: its command, its health check, a probe, a hook. */
import type { Diagnosis } from '../../model.ts';
import type { ContainerWords } from '../../render/phrases/change.ts';
import { type ContainerSpec, containerSpecs } from './container-spec.ts';
import type { Place, WorkspaceFile } from './files.ts';

type Keys = readonly (readonly string[])[];

interface Topic {
  readonly ids: readonly string[];
  readonly words: ContainerWords;
  /** The first that stands there is meant. */
  readonly compose?: Keys;
  readonly manifest?: Keys;
}

const TOPICS: readonly Topic[] = [
  {
    ids: [
      'entrypoint-not-found',
      'entrypoint-permission-denied',
      'entrypoint-is-directory',
      'exec-is-directory',
      'permission-denied-exec',
      'command-not-found',
      'start-error',
    ],
    words: 'command',
    compose: [['entrypoint'], ['command']],
    manifest: [['command'], ['args']],
  },
  {
    ids: ['service-unhealthy'],
    words: 'healthCheck',
    compose: [['healthcheck', 'test'], ['healthcheck']],
  },
  { ids: ['liveness-probe-failed'], words: 'probe', manifest: [['livenessProbe']] },
  {
    ids: ['readiness-probe-failed', 'containers-not-ready'],
    words: 'probe',
    manifest: [['readinessProbe']],
  },
  { ids: ['startup-probe-failed'], words: 'probe', manifest: [['startupProbe']] },
  { ids: ['post-start-hook-failed'], words: 'hook', manifest: [['lifecycle', 'postStart']] },
  { ids: ['pre-stop-hook-failed'], words: 'hook', manifest: [['lifecycle', 'preStop']] },
  {
    ids: ['image-never-pull'],
    words: 'neverPull',
    manifest: [['imagePullPolicy']],
  },
  { ids: ['unschedulable-resources'], words: 'noRoom', manifest: [['resources', 'requests']] },
  { ids: ['init-container-failed'], words: 'failedCommand', manifest: [['command'], ['args']] },
];

export interface ContainerLine {
  readonly place: Place;
  readonly words: ContainerWords;
}

/** @returns undefined when none or several are meant. */
export function findContainerLine(
  { id, subject }: Pick<Diagnosis, 'id' | 'subject'>,
  files: readonly WorkspaceFile[],
): ContainerLine | undefined {
  const topic = TOPICS.find(({ ids }) => ids.includes(id));
  if (!topic || (subject.pod ?? subject.container) === undefined) return undefined;
  const found = containerSpecs(subject, files).flatMap((one) => lineOf(one, topic));
  return found.length === 1 ? { place: found[0]!, words: topic.words } : undefined;
}

function lineOf({ kind, spec }: ContainerSpec, topic: Topic): Place[] {
  const value = topic[kind]?.map((path) => spec.at(...path)).find((one) => one !== undefined);
  return value ? [value.place] : [];
}

/** The `Key: value` lines of a described pod -> PodFacts. */

import { asTime } from '../json-shape.ts';
import { type Entry, placed, valueAt } from './describe-lines.ts';
import type { ContainerFacts, ContainerKind, ContainerState, PodFacts } from './facts.ts';

export function describedPod(entries: readonly Entry[]): PodFacts {
  const top = (key: string) => entries.find((entry) => entry.indent === 0 && entry.key === key);
  const reason = placed(top('Reason'));
  const message = placed(top('Message'));
  const namespace = top('Namespace')?.value;
  const node = top('Node')?.value.split('/')[0];
  const status = top('Status');
  const phase = status?.value.split(' ')[0];
  // `Terminating (lasts 5m)` stands in place of the phase.
  const deleted = phase === 'Terminating' ? placed(status) : undefined;
  return {
    name: top('Name')?.value ?? 'pod',
    ...(namespace && { namespace }),
    ...(node && node !== '<none>' && { node }),
    ...(phase && { phase }),
    ...(reason && { reason }),
    ...(message && { message }),
    ...(deleted && { deleted }),
    conditions: unreadyContainers(entries),
    containers: describedContainers(entries),
  };
}

/** Described conditions come without a reason; a running container that is not ready tells the same. */
function unreadyContainers(entries: readonly Entry[]): PodFacts['conditions'] {
  let running: Entry | undefined;
  let section = '';
  return entries.flatMap((entry) => {
    if (entry.indent === 0) section = entry.key;
    if (section.startsWith('Ephemeral')) return [];
    if (entry.key === 'State') running = entry.value === 'Running' ? entry : undefined;
    if (running?.indent !== entry.indent || entry.key !== 'Ready' || entry.value !== 'False') return [];
    return [{ type: 'ContainersReady', status: 'False', reason: { value: 'ContainersNotReady', at: valueAt(entry) } }];
  });
}

/** Containers stand under `Containers:`; an excerpt without that heading is one container without a name. */
function describedContainers(entries: readonly Entry[]): ContainerFacts[] {
  const found: ContainerFacts[] = [];
  let kind: ContainerKind = 'main';
  let section = entries[0]?.indent === 0 ? '' : 'Containers';
  let name = 'container';
  let own: Entry[] = [];
  const flush = () => {
    if (own.some((entry) => entry.key === 'State' || entry.key === 'Last State'))
      found.push(containerFacts(name, kind, own));
    own = [];
  };
  for (const entry of entries) {
    if (entry.indent === 0) {
      flush();
      section = entry.key;
      kind = section.startsWith('Init') ? 'init' : section.startsWith('Ephemeral') ? 'ephemeral' : 'main';
    } else if (section.endsWith('Containers')) {
      if (entry.indent <= 2 && entry.value === '') {
        flush();
        name = entry.key;
      } else own.push(entry);
    }
  }
  flush();
  return found;
}

function containerFacts(name: string, kind: ContainerKind, entries: readonly Entry[]): ContainerFacts {
  // Deeper lines are the details of a state, or arguments and variables that may look like anything.
  const value = (key: string) =>
    entries.find((entry) => entry.key === key && entry.indent === entries[0]!.indent)?.value;
  const state = stateOf('State', entries);
  const lastState = stateOf('Last State', entries);
  const image = value('Image');
  const id = value('Container ID')?.replace(/^.*:\/\//, '');
  const restarts = Number(value('Restart Count'));
  return {
    name,
    kind,
    ready: value('Ready') === 'True',
    ...(id && { id }),
    ...(image && { image }),
    ...(restarts > 0 && { restarts }),
    ...(state && { state }),
    ...(lastState && { lastState }),
  };
}

function stateOf(key: 'State' | 'Last State', entries: readonly Entry[]): ContainerState | undefined {
  const at = entries.findIndex((entry) => entry.key === key && entry.indent === entries[0]!.indent);
  const head = entries[at];
  const kind = head?.value.toLowerCase();
  if (!head || (kind !== 'waiting' && kind !== 'running' && kind !== 'terminated')) return undefined;
  const below: Entry[] = [];
  for (const entry of entries.slice(at + 1)) {
    if (entry.indent <= head.indent) break;
    below.push(entry);
  }
  const detail = (name: string) => below.find((entry) => entry.key === name);
  const reason = placed(detail('Reason'));
  const message = placed(detail('Message'));
  // The last one: a message that stands before them may hold such lines itself.
  const code = below.findLast((entry) => entry.key === 'Exit Code');
  const startedAt = asTime(below.findLast((entry) => entry.key === 'Started')?.value);
  const finishedAt = asTime(below.findLast((entry) => entry.key === 'Finished')?.value);
  return {
    kind,
    ...(reason && { reason }),
    ...(message && { message }),
    ...(code && /^-?\d+$/.test(code.value) && { exitCode: { value: Number(code.value), at: valueAt(code) } }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
  };
}

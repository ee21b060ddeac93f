/** The line that sets the memory limit of a container, in a compose file or a manifest, and twice that limit. */
import type { Subject } from '../../model.ts';
import type { Change } from '../../source-location.ts';
import { type ContainerSpec, containerSpecs } from './container-spec.ts';
import type { Place, WorkspaceFile, YamlValue } from './files.ts';

export interface MemoryLimit {
  readonly place: Place;
  /** As it is written: `16m`, `256Mi`. */
  readonly limit: string;
  /** Twice of it, in the same unit; undefined when it is no plain number with a unit. */
  readonly twice?: string;
  /** What makes it so. */
  readonly changes?: readonly Change[];
}

/** @returns undefined when none or several may have set it. */
export function findMemoryLimit(subject: Subject, files: readonly WorkspaceFile[]): MemoryLimit | undefined {
  const found = containerSpecs(subject, files).flatMap(limitOf);
  return found.length === 1 ? found[0] : undefined;
}

const KEYS: Readonly<Record<ContainerSpec['kind'], readonly (readonly string[])[]>> = {
  compose: [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']],
  manifest: [['resources', 'limits', 'memory']],
};

function limitOf({ kind, spec }: ContainerSpec): MemoryLimit[] {
  const value = KEYS[kind].map((path) => spec.at(...path)).find((one) => one !== undefined);
  if (!value || (typeof value.value !== 'string' && typeof value.value !== 'number')) return [];
  const limit = String(value.value);
  const twice = doubled(limit);
  const changes = twice === undefined ? undefined : changesOf([value, ...swapWith(limit, spec)], limit, twice);
  return [{ place: value.place, limit, ...(twice && changes && { twice, changes }) }];
}

function doubled(limit: string): string | undefined {
  const [, number, unit] = /^(\d{1,15})([A-Za-z]{0,2})$/.exec(limit) ?? [];
  return number === undefined ? undefined : `${Number(number) * 2}${unit}`;
}

/** Memory and swap together: the engine refuses less of it than of memory. */
function swapWith(limit: string, spec: YamlValue): (YamlValue | undefined)[] {
  const swap = spec.at('memswap_limit');
  if (swap === undefined || swap.value === -1 || swap.value === '-1') return [];
  // Of any other one it would have to be judged whether it is still enough.
  return [String(swap.value) === limit ? swap : undefined];
}

function changesOf(values: readonly (YamlValue | undefined)[], from: string, to: string): Change[] | undefined {
  const changes = values.map((one) => one?.edit(from, to));
  return changes.every((one) => one !== undefined) ? changes.sort((a, b) => a.line - b.line) : undefined;
}

/** Whole JSON and YAML sources: finds out what each value is and lets its reader observe it. */
import type { Location, Observation } from '../model.ts';
import { observeInspect, observePsObject } from './docker-container.ts';
import { observeDockerEvent } from './docker-event.ts';
import { asObject } from './json-shape.ts';
import { observeKubeObject } from './kube/object.ts';
import type { Path, Tree } from './tree.ts';

export interface Reading {
  /** What the values turned out to be, for the report. */
  readonly format: string;
  readonly observations: readonly Observation[];
  readonly problem: string | undefined;
}

type Observer = (value: unknown, path: Path, at: (path: Path) => Location) => Observation[] | undefined;

const OBSERVERS: readonly (readonly [format: string, observer: Observer])[] = [
  // A log of a program may say a kind, too.
  ['kubernetes', (value, path, at) => (isKubeObject(value) ? observeKubeObject(value, path, at) : undefined)],
  ['kubernetes', observeBareStatus],
  ['kubernetes', observeBareContainer],
  ['docker-inspect', observeInspect],
  ['docker-events', observeDockerEvent],
  ['docker-ps', observePsObject],
];

/** `kubectl get pod -o jsonpath='{.status}'` prints the status alone, and it does not say whose it is. */
function observeBareStatus(value: unknown, path: Path, at: (path: Path) => Location): Observation[] | undefined {
  const status = asObject(value);
  if (!status || !Array.isArray(status.containerStatuses)) return undefined;
  const outside = (inner: Path) => at([...path, ...inner.slice(path.length + 1)]);
  return observeKubeObject({ kind: 'Pod', status }, path, outside);
}

/** `-o jsonpath='{.status.containerStatuses[*]}'` prints the containers alone: name, image and state are in each. */
function observeBareContainer(value: unknown, path: Path, at: (path: Path) => Location): Observation[] | undefined {
  const container = asObject(value);
  if (!container || !asObject(container.state) || container.imageID === undefined) return undefined;
  const outside = (inner: Path) => at([...path, ...inner.slice(path.length + 3)]);
  return observeKubeObject({ kind: 'Pod', status: { containerStatuses: [container] } }, path, outside);
}

function isKubeObject(value: unknown): boolean {
  const object = asObject(value);
  return Boolean(asObject(object?.metadata) ?? asObject(object?.status) ?? Array.isArray(object?.items));
}

/** A list says at its end that it is one, and there it may be cut. */
function withKind(value: unknown, kind: string | undefined): unknown {
  const object = asObject(value);
  if (!object || object.kind !== undefined) return value;
  if (Array.isArray(object.items) && object.apiVersion) return { ...object, kind: 'List' };
  return kind === undefined ? value : { ...object, kind };
}

/**
 * @param tree One or several parsed documents.
 * @param fallback The format when they are nothing that is known.
 * @param kind What items of a Kubernetes list are that do not say so themselves.
 */
export function readTree(tree: Tree, fallback: string, kind?: string): Reading {
  let format: string | undefined;
  const observations = tree.documents.flatMap(({ value, at }) => {
    const values = Array.isArray(value) ? value.map((one, i) => [one, [i]] as const) : [[value, []] as const];
    return values.flatMap(([given, path]) => {
      const one = withKind(given, kind);
      for (const [name, observe] of OBSERVERS) {
        const seen = observe(one, path, at);
        if (!seen) continue;
        format ??= name;
        return seen;
      }
      return [];
    });
  });
  return { format: format ?? fallback, observations, problem: tree.problem };
}

/** Whole JSON and YAML sources: finds out what each value is and lets its reader observe it. */
import type { Location, Observation } from '../model.ts';
import { observeInspect, observePsObject } from './docker-container.ts';
import { observeDockerEvent } from './docker-event.ts';
import { observeKubeObject } from './kube/object.ts';
import { type Path, parseJsonTree, type Tree } from './tree.ts';

export interface Reading {
  /** What the values turned out to be, for the report. */
  readonly format: string;
  readonly observations: readonly Observation[];
  readonly problem: string | undefined;
}

type Observer = (value: unknown, path: Path, at: (path: Path) => Location) => Observation[] | undefined;

const OBSERVERS: readonly (readonly [format: string, observer: Observer])[] = [
  ['kubernetes', observeKubeObject],
  ['docker-inspect', observeInspect],
  ['docker-events', observeDockerEvent],
  ['docker-ps', observePsObject],
];

/** @param tree One or several parsed documents. */
export function readTree(tree: Tree, fallback: string): Reading {
  let format: string | undefined;
  const observations = tree.documents.flatMap(({ value, at }) => {
    const values = Array.isArray(value) ? value.map((one, i) => [one, [i]] as const) : [[value, []] as const];
    return values.flatMap(([one, path]) => {
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

/** One JSON value a line; a line that is no JSON is counted, not fatal. */
export function readJsonLines(text: string, source: string): Reading {
  let format: string | undefined;
  let broken = 0;
  const observations: Observation[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const tree = parseJsonTree(line, source);
    if (tree.problem) broken++;
    const reading = readTree(tree, 'json-lines');
    if (reading.format !== 'json-lines') format ??= reading.format;
    for (const seen of reading.observations) observations.push({ ...seen, at: { ...seen.at, line: i + 1 } });
  });
  return {
    format: format ?? 'json-lines',
    observations,
    problem: broken ? `${broken} ${broken === 1 ? 'line is' : 'lines are'} no JSON` : undefined,
  };
}

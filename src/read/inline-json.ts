/**
 * A value of an engine or a cluster on one line of a text: `docker events`, `docker ps`, `docker compose ps` and
 * `docker inspect` in JSON, an object of Kubernetes behind `jq -c`. Any other JSON is a log line like the next.
 */
import type { Observation } from '../model.ts';
import { readJsonLine } from './json-text.ts';
import { readTree } from './structured.ts';
import { joinLines } from './text-columns.ts';
import type { TextLine } from './text-line.ts';
import { parseJsonTree } from './tree.ts';

/** Keys, one of which is in every such value; rare in the logs of programs. */
export const INLINE_MARKERS = [
  '"OOMKilled":',
  '"containerStatuses":',
  '"involvedObject":',
  '"Actor":',
  '"RunningFor":',
  '"Publishers":',
  '"Status":"Exited (',
  '"Attributes":',
  '"AutoRemove":',
  '"kind":"',
  '"kind": "',
] as const;

/** A program that logs JSON may have one of the keys, too; it is not worth parsing each of its lines. */
const TELLING =
  /"(?:OOMKilled|containerStatuses|involvedObject|Actor|RunningFor|Publishers|Attributes|AutoRemove)":|"Status":"Exited \(|"metadata": ?\{/;

/** A log says little in front of a value that it prints. */
const LEAD = 200;
const START = /\{\s*"|\[\s*\{\s*"/;

export interface InlineReading {
  readonly format: string;
  readonly observations: readonly Observation[];
}

/** @param head A raw line, or its beginning. */
export const mayHoldJson = (head: string): boolean => START.test(head.slice(0, 2 * LEAD));

/** @returns undefined when the line does not end with such a value. */
export function readInlineJson(line: TextLine): InlineReading | undefined {
  const from = line.text.slice(0, LEAD).search(START);
  if (from < 0 || !TELLING.test(line.text)) return undefined;
  const { json, depth, end } = readJsonLine(line.text, from, 0);
  if (!json || depth > 0 || !/^[\s,'"]*$/.test(line.text.slice(end))) return undefined;
  const { text, columns } = joinLines([{ line, from, to: end }]);
  const reading = readTree(parseJsonTree(text, '', columns), '');
  return reading.format === '' ? undefined : reading;
}

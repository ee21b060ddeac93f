/**
 * JSON inside a text log, as engines and clusters print it. An object is known by its first key; the bracket in front
 * of it stood on the line before. The items of a list are read one by one, so a list may be of any length.
 */
import type { Observation } from '../model.ts';
import { readJsonLine } from './json-text.ts';
import type { Region } from './region.ts';
import { type Reading, readTree } from './structured.ts';
import { joinLines, type LinePart } from './text-columns.ts';
import type { TextLine } from './text-line.ts';
import { parseJsonTree } from './tree.ts';

/** In every line whose object of many lines is read. */
export const JSON_MARKERS = [
  '"apiVersion": "',
  '"kind": "',
  '"Id": "',
  '"Status": "',
  '"Command": "',
  '"Type": "container"',
  '"AutoRemove": ',
] as const;

// Kubernetes; docker and podman inspect; the State of an inspect; docker and compose ps, docker events; podman ps.
const FIRST_KEY =
  /^\s*(?:\[?\s*\{\s*)?"(?:apiVersion": "[\w./-]+"|kind": "[A-Z]\w*"|Id": "[0-9a-f]{64}"|Status": "(?:created|running|paused|restarting|exited|dead)"|Command": "(?:[^"\\]|\\.){0,500}"|Type": "container"|AutoRemove": (?:true|false)),?\s*$/;
const ITEMS = /^\s*"items": \[\s*$/;
/** A member whose string does not end: here the text was cut. */
const TORN = /^\s*"(?:[^"\\]|\\.){1,200}(?:": "[^"]*)?$/;
const LIST_KIND = /^\s*"kind": "(\w+)List",?\s*$/;

export function jsonRegion(first: TextLine): Region | undefined {
  if (!FIRST_KEY.test(first.text)) return undefined;
  const opening = first.text.trimStart()[0];
  const root = opening === '[' ? 2 : 1;
  let depth = opening === '"' ? 1 : 0;
  let lead = opening === '"' ? '{' : '';
  let part: LinePart[] = [];
  let place: 'head' | 'items' | 'tail' = 'head';
  let itemKind: string | undefined;
  let format: string | undefined;
  let problem: string | undefined;
  let seen: Observation[] = [];
  const taken = () => {
    const all = seen;
    seen = [];
    return all;
  };

  const read = () => {
    const reading = readParts(part, lead, itemKind);
    part = [];
    if (!reading) return;
    format ??= reading.format;
    if (reading.problem) problem = `the JSON is broken or cut in the part that begins at line ${first.number}`;
    for (const one of reading.observations) seen.push(one);
  };

  /** @returns where it stopped, or -1 when the line is no JSON. */
  const take = (line: TextLine, at: number): number => {
    const before = depth;
    const scanned = readJsonLine(line.text, at, depth, place === 'items' ? root + 1 : 0);
    if (!scanned.json && !(at === 0 && TORN.test(line.text))) return -1;
    depth = scanned.json ? scanned.depth : 0;
    if (place === 'head' && before === root) {
      itemKind ??= LIST_KIND.exec(line.text)?.[1];
      if (ITEMS.test(line.text)) {
        place = 'items';
        part = [];
        lead = '';
        return scanned.end;
      }
    }
    if (place === 'items' && depth <= root) place = 'tail';
    // Between two items stands a comma.
    const from = place === 'items' && part.length === 0 ? line.text.indexOf('{', at) : at;
    if (place !== 'tail' && from >= 0) part.push({ line, from, to: scanned.end });
    if (place === 'items' && depth === root + 1 && part.length > 0) read();
    return scanned.end;
  };

  const feed = (line: TextLine): boolean => {
    let at = 0;
    do at = take(line, at);
    while (at >= 0 && at < line.text.length && depth > 0);
    return at >= 0;
  };

  feed(first);
  return {
    feed: (line) => depth > 0 && feed(line),
    close() {
      if (part.length > 0) read();
      return format ? taken() : undefined;
    },
    format: () => format ?? 'json',
    problem: () => problem,
    take: () => (place !== 'head' && format ? taken() : undefined),
  };
}

/** @returns undefined when they are no value of an engine or a cluster. */
function readParts(parts: readonly LinePart[], lead: string, kind?: string): Reading | undefined {
  const { text, columns } = joinLines(parts, lead);
  const reading = readTree(parseJsonTree(text, '', columns), '', kind);
  return reading.format === '' ? undefined : reading;
}

/**
 * `docker build --progress=rawjson`: one JSON object after the other, on many lines or on one, with vertexes (the steps
 * of the build) and their logs in base64. What a step printed counts only if the step did not end well.
 * Source: moby/buildkit client/graph.go, SolveStatus.
 */
import type { Location, Observation } from '../model.ts';
import { asArray, asObject, asString, asTime, type Shape } from './json-shape.ts';
import { readJsonLine } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { excerpt } from './lines.ts';
import type { Region } from './region.ts';
import { joinLines, type LinePart } from './text-columns.ts';
import type { TextLine } from './text-line.ts';
import { parseJsonTree } from './tree.ts';

export const PROGRESS_MARKERS = ['"vertexes":', '"logs":'] as const;

const FIRST_KEY = /^\s*\{?\s*"(?:vertexes|statuses|logs|warnings)":\s*\[/;

export function progressRegion(first: TextLine): Region | undefined {
  if (!FIRST_KEY.test(first.text)) return undefined;
  const bare = first.text.trimStart().startsWith('"');
  const build = trackBuild();
  let depth = bare ? 1 : 0;
  let lead = bare ? '{' : '';
  let part: LinePart[] = [];
  let known = false;

  const feed = (line: TextLine): boolean => {
    const { text } = line;
    if (depth === 0 && text.trim() === '') return true;
    const opens = depth === 0 ? text.trim() !== '{' : part.length === 1 && part[0]!.line.text.trim() === '{';
    if (opens && !FIRST_KEY.test(text)) return false;
    const scanned = readJsonLine(text, 0, depth);
    if (!scanned.json || part.length > LIMITS.regionLines) return false;
    depth = scanned.depth;
    part.push({ line, from: 0, to: scanned.end });
    if (depth > 0) return true;
    const whole = joinLines(part, lead);
    const [document] = parseJsonTree(whole.text, '', whole.columns).documents;
    const object = asObject(document?.value);
    if (object && document) known = build.see(object, document.at) || known;
    part = [];
    lead = '';
    return true;
  };

  feed(first);
  return {
    feed,
    take: () => (known ? build.take() : undefined),
    close: () => (known ? [...build.take(), ...build.rest()] : undefined),
  };
}

/** Entries of a step's log that are kept until it is known how the step ended. */
const LOG_LIMIT = 500;

function trackBuild() {
  const logs = new Map<string, Observation[]>();
  let told: Observation[] = [];
  const seeVertex = (vertex: Shape | undefined, at: Location): boolean => {
    const digest = asString(vertex?.digest);
    if (!vertex || !digest) return false;
    const error = asString(vertex.error);
    const time = asTime(vertex.completed);
    const subject = { kind: 'log', name: at.source } as const;
    if (error) told.push(...(logs.get(digest) ?? []));
    if (error) told.push({ kind: 'text', text: error, subject, at, ...(time !== undefined && { time }) });
    if (error ?? vertex.completed) logs.delete(digest);
    return true;
  };
  return {
    /** @returns whether it is an object of a build. */
    see(object: Shape, at: (path: readonly (string | number)[]) => Location): boolean {
      asArray(object.logs).forEach((one, i) => {
        const entry = asObject(one);
        const vertex = asString(entry?.vertex);
        if (!entry || !vertex) return;
        const kept = logs.get(vertex) ?? [];
        kept.push(...texts(decode(asString(entry.data) ?? ''), at(['logs', i, 'data']), asTime(entry.timestamp)));
        logs.set(vertex, kept.slice(-LOG_LIMIT));
      });
      const vertexes = asArray(object.vertexes).map((one, i) => seeVertex(asObject(one), at(['vertexes', i, 'error'])));
      return vertexes.includes(true);
    },
    take() {
      const all = told;
      told = [];
      return all;
    },
    /** The logs of steps that were running when the build ended. */
    rest: () => [...logs.values()].flat(),
  };
}

/** One observation a line; what is shown of the place is the text, and not its base64. */
function texts(text: string, at: Location, time: number | undefined): Observation[] {
  return text.split('\n').flatMap((line): Observation[] => {
    if (line.trim() === '') return [];
    const shown = (from: number, to: number): Location => {
      const part = excerpt(line, from);
      return { ...at, text: part.text, highlight: part.span(from, to) };
    };
    const subject = { kind: 'log', name: at.source } as const;
    return [
      {
        kind: 'text',
        text: line,
        subject,
        at: shown(0, line.length),
        locate: shown,
        ...(time !== undefined && { time }),
      },
    ];
  });
}

function decode(data: string): string {
  if (!/^[\w+/]*={0,2}$/.test(data) || data.length % 4 === 1) return '';
  return new TextDecoder().decode(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)));
}

/** Small builders, so that tests read like sentences. What a test does not name has a harmless value. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { coverLibrary } from '../src/author/cover/library-cover.ts';
import { createLibrary, type Library } from '../src/match/library.ts';
import { MARKERS } from '../src/match/markers.ts';
import type { Pattern, Prose } from '../src/match/pattern.ts';
import { listedPatterns } from '../src/match/pattern-book.ts';
import type { Diagnosis, Event, Evidence, Location, Observation, Report, Subject } from '../src/model.ts';
import { readInlineJson } from '../src/read/inline-json.ts';
import type { Region } from '../src/read/region.ts';
import { type TextLine, textLine } from '../src/read/text-line.ts';

const RECORDINGS = new URL('fixtures/recordings/', import.meta.url);

/** A file of test/fixtures/recordings. */
export const recording = (path: string): string => readFileSync(new URL(path, RECORDINGS), 'utf8');
export const example = (path: string): string => readFileSync(new URL(`../examples/${path}`, import.meta.url), 'utf8');

/** The property holds for 1,000 random inputs. */
export const holds = <T>(property: fc.IProperty<T> | fc.IAsyncProperty<T>) => fc.assert(property, { numRuns: 1000 });

/** Far above what anything here takes on a busy machine, far below what catastrophic backtracking takes. */
const HANG = 10_000;

/** Fails when `run` hangs. How fast things are is measured by the benchmark, not here. */
export function expectNoHang(run: () => void): void {
  const started = performance.now();
  run();
  expect(performance.now() - started).toBeLessThan(HANG);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `text` cut into blocks at these places, which are taken modulo its length. */
export function cutAt(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, i) => whole.subarray(from, cuts[i] ?? whole.length));
}

// Subjects.
export const log = (name = 'job.log'): Subject => ({ kind: 'log', name });
export const step = (name: string): Subject => ({ kind: 'step', name, step: name });
export const container = (name: string, more: Partial<Subject> = {}): Subject => ({
  kind: 'container',
  name,
  container: name,
  ...more,
});
export const pod = (name: string, more: Partial<Subject> = {}): Subject => ({ kind: 'pod', name, pod: name, ...more });

// Places, events, patterns.
export const at = (source: string, line: number, text = `line ${line} of ${source}`): Location => ({
  source,
  line,
  column: 1,
  endColumn: text.length + 1,
  text,
  highlight: [0, text.length],
});

let lines = 0;
/** An event of the pattern `id`, on a line of its own. */
export const event = (id: string, more: Partial<Event> = {}): Event => ({
  pattern: id,
  meaning: id,
  id,
  role: 'symptom',
  subject: log(),
  at: at('job.log', ++lines),
  captures: {},
  ...more,
});

export const pattern = (id: string, more: Partial<Pattern> = {}): Pattern => ({
  id,
  severity: 'error',
  confidence: 'high',
  role: 'symptom',
  category: 'test',
  retryable: 'unknown',
  ...more,
});

/** A pattern that matches lines with this literal. */
export const wording = (id: string, literal: string, more: Partial<Pattern> = {}): Pattern =>
  pattern(id, {
    keywords: [literal],
    match: [{ source: literal.replace(/[[\]#.()\\]/g, '\\$&'), flags: '', names: [] }],
    ...more,
  });

export const library = (...patterns: Pattern[]): Library =>
  createLibrary(listedPatterns(patterns), () => coverLibrary(patterns, MARKERS).cover);

export const prose = (title: string, more: Partial<Prose> = {}): Prose => ({
  title,
  explanation: `${title}.`,
  causes: [],
  fixes: [],
  references: [],
  ...more,
});

// Readers.
export const line = (text: string, number = 1): TextLine => textLine('log.txt', number, text);

/** Feeds a text to the region that its first line opens. */
export function observe(open: (first: TextLine) => Region | undefined, text: string): readonly Observation[] {
  const [first, ...rest] = text.split('\n').map((one, i) => line(one, i + 1));
  const region = open(first!);
  if (!region) return [];
  rest.every((one) => region.feed(one));
  return region.close() ?? [];
}

/** What the values are that stand on single lines of a text, with the format of the first. */
export function inlineValues(text: string) {
  const readings = text.split('\n').flatMap((one, i) => readInlineJson(line(one, i + 1)) ?? []);
  return { format: readings[0]?.format, observations: readings.flatMap((reading) => reading.observations) };
}

/** An observation in a few words: `exit 137 of e137oom`, `status OOMKilled of web-0/app`, `text … of …`. */
export function told(seen: Observation): string {
  const what = seen.kind === 'exit' ? seen.code : seen.kind === 'status' ? seen.status : seen.text;
  const { pod: podName, container: containerName, name } = seen.subject;
  const whose = podName && containerName ? `${podName}/${containerName}` : (podName ?? name);
  return `${seen.kind} ${what} of ${whose}`;
}

// Reports.
export const evidence = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  ...at('job.log', 7, text),
  pattern: 'test',
  role: 'cause',
  ...more,
});

export const diagnosis = (more: Partial<Diagnosis> = {}): Diagnosis => ({
  id: 'oom',
  title: 'Out of memory',
  severity: 'error',
  confidence: 'high',
  category: 'memory',
  retryable: 'no',
  retryReason: 'the same work needs the same memory',
  subject: container('web'),
  places: [container('web')],
  explanation: 'The kernel ended it.',
  causes: [],
  fixes: [],
  references: [],
  evidence: [evidence('Killed process 4211 (node)')],
  chain: [],
  contradictions: [],
  collectNext: [],
  count: 1,
  ...more,
});

export const report = (diagnoses: readonly Diagnosis[], more: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: 'exitcode-action', version: '0.0.0' },
  conclusion: diagnoses.length ? 'failure' : 'success',
  complete: true,
  gaps: [],
  sources: [{ name: 'job.log', format: 'text', bytes: 10, lines: 1, complete: true }],
  diagnoses,
  ...more,
});

/** One source -> its events, read as what its bytes are. */
import type { Event, Gap, Location, Observation, Source, SourceReport } from '../model.ts';
import { binaryReason } from '../read/binary.ts';
import { trackSteps } from '../read/ci/tracker.ts';
import { DOCKER_LOG_SHIFT, unwrapDockerLog } from '../read/docker-log.ts';
import { detectFormat, type Format, HEAD_LIMIT } from '../read/format.ts';
import { readJsonLines, readTree } from '../read/structured.ts';
import { parseJsonTree } from '../read/tree.ts';
import { type Block, join, wholeLines } from './block.ts';
import { withKnown } from './known.ts';
import type { Library } from './library.ts';
import { resolve } from './resolve.ts';
import { scanText } from './scan.ts';
import { trackWholeStep } from './step.ts';
import { toUtf8 } from './utf8.ts';

export interface Matched {
  readonly report: SourceReport;
  readonly gaps: readonly Gap[];
  readonly events: readonly Event[];
  /** What was seen in steps and jobs that passed. */
  readonly dismissed?: readonly Event[];
}

/** What reading gave, before the source has said how much of it came. */
interface Reading {
  readonly format: string;
  readonly lines: number;
  readonly events: readonly Event[];
  readonly dismissed?: readonly Event[];
  /** Why it is not all, with the remedy. */
  readonly problem?: string | undefined;
}

/** A structured document above this size is not parsed as a whole. */
const STRUCTURED_LIMIT = 64 * 1024 * 1024;

export async function matchSource(source: Source, library: Library): Promise<Matched> {
  let bytes = 0;
  const count = (block: Uint8Array) => {
    bytes += block.length;
    return block;
  };
  const blocks = wholeLines(toUtf8(mapped(source.blocks, count)));
  const { format, lines, problem, ...seen } = await readBlocks(source, blocks, library);
  const trouble = source.trouble?.();
  const { name } = source;
  const gaps = [problem, trouble].flatMap((message) => (message ? { source: name, message } : []));
  const unread = trouble !== undefined && bytes === 0;
  return {
    report: { name, format: unread ? 'unreadable' : format, bytes, lines, complete: gaps.length === 0 },
    gaps,
    ...seen,
  };
}

async function readBlocks(source: Source, blocks: AsyncGenerator<Block>, library: Library): Promise<Reading> {
  const first = await headOf(blocks);
  const format = detectFormat(first);
  switch (format) {
    case 'json':
    case 'json-lines':
    case 'yaml':
      return readStructured(source, format, first, blocks, library);
    case 'docker-log':
      return readDockerLog(source, first, blocks, library);
    case 'binary':
      // The rest is not worth reading.
      await blocks.return(undefined);
      return { format, lines: 0, events: [], problem: binaryReason(first) };
    default:
      return readText(source, format, first, blocks, library);
  }
}

/** Small blocks (a pipe gives line after line) are put together until there is enough to tell the format. */
async function headOf(blocks: AsyncGenerator<Block>): Promise<Block> {
  const parts: Block[] = [];
  let size = 0;
  while (size < HEAD_LIMIT) {
    const { value, done } = await blocks.next();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  return join(parts);
}

async function readText(
  { name, known, stepOver }: Source,
  format: Format,
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  library: Library,
): Promise<Reading> {
  const ci = trackSteps();
  const scan = scanText(name, library, stepOver ? trackWholeStep(ci) : ci, known);
  scan.push(first);
  for await (const block of blocks) scan.push(block);
  return { format, ...scan.end() };
}

async function readDockerLog(
  source: Source,
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array>,
  library: Library,
): Promise<Reading> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  const unwrap = (block: Uint8Array) => encoder.encode(unwrapDockerLog(decoder.decode(block)));
  const reading = await readText(source, 'docker-log', unwrap(first), mapped(blocks, unwrap), library);
  const back = (event: Event) => ({ ...event, at: moved(event.at, -DOCKER_LOG_SHIFT) });
  return { ...reading, events: reading.events.map(back), dismissed: reading.dismissed?.map(back) ?? [] };
}

const moved = (at: Location, by: number): Location => ({
  ...at,
  column: Math.max(1, at.column + by),
  endColumn: Math.max(1, at.endColumn + by),
});

async function readStructured(
  source: Source,
  format: 'json' | 'json-lines' | 'yaml',
  first: Uint8Array,
  blocks: AsyncGenerator<Uint8Array>,
  library: Library,
): Promise<Reading> {
  // Lines of a program that logs JSON: the patterns read them.
  if (format === 'json-lines' && readJsonLines(new TextDecoder().decode(first), source.name).format === format)
    return readText(source, 'text', first, blocks, library);
  const parts = [first];
  let bytes = first.length;
  for await (const block of blocks) {
    bytes += block.length;
    if (bytes > STRUCTURED_LIMIT) {
      const problem = `it is a ${format} document above ${STRUCTURED_LIMIT >> 20} MiB; give a smaller part of it`;
      return { format, lines: 0, events: [], problem };
    }
    parts.push(block);
  }
  const whole = join(parts);
  const text = new TextDecoder().decode(whole);
  const reading = await readDocument(source.name, format, text);
  // A log that only opens with a brace.
  if (reading.format === format && reading.problem) return readText(source, 'text', whole, [], library);
  const seen = reading.observations.map((one: Observation) => ({
    ...one,
    subject: withKnown(one.subject, source.known),
  }));
  return {
    format: reading.format,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    events: seen.flatMap((observation) => resolve(observation, library)),
    problem: reading.problem && `${reading.problem}; what could be read is used, give it whole`,
  };
}

async function readDocument(name: string, format: 'json' | 'json-lines' | 'yaml', text: string) {
  if (format === 'json-lines') return readJsonLines(text, name);
  if (format === 'json') return readTree(parseJsonTree(text, name), 'json');
  const { parseYamlTree } = await import(/* webpackMode: "eager" */ '../read/yaml.ts');
  return readTree(parseYamlTree(text, name), 'yaml');
}

async function* mapped(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  change: (block: Uint8Array) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) yield change(block);
}

/** One source -> its events, read as what its bytes are. */
import type { Event, Gap, Location, Observation, Source, SourceReport } from '../model.ts';
import { binaryReason } from '../read/binary.ts';
import { trackSteps } from '../read/ci/tracker.ts';
import { DOCKER_LOG_SHIFT, unwrapDockerLog } from '../read/docker-log.ts';
import { detectFormat, type Format, HEAD_LIMIT } from '../read/format.ts';
import { TOO_DEEP } from '../read/json-text.ts';
import { LIMITS } from '../read/limits.ts';
import { type Reading, readTree } from '../read/structured.ts';
import { parseJsonTree } from '../read/tree.ts';
import { type Block, join, wholeLines } from './block.ts';
import { withKnown } from './known.ts';
import type { Library } from './library.ts';
import { watchMasks } from './masks.ts';
import { resolve } from './resolve.ts';
import { scanText } from './scan.ts';
import { trackWholeStep } from './step.ts';
import { toUtf8 } from './utf8.ts';
import { withCodes } from './written-codes.ts';

export interface Matched {
  readonly report: SourceReport;
  readonly gaps: readonly Gap[];
  readonly events: readonly Event[];
  /** What was seen in steps and jobs that passed. */
  readonly dismissed?: readonly Event[];
  /** Values that the source itself declares secret. */
  readonly masks?: ReadonlySet<string>;
}

/** What reading gave, before the source has said how much of it came. */
export interface Read {
  readonly format: string;
  readonly lines: number;
  readonly longLines?: number;
  readonly leftOut?: number;
  readonly events: readonly Event[];
  readonly dismissed?: readonly Event[];
  /** Why it is not all, with the remedy. */
  readonly problems: readonly string[];
  /** Formats of the structured parts of a text. */
  readonly parts?: ReadonlySet<string>;
}

export async function matchSource(source: Source, library: Library): Promise<Matched> {
  let bytes = 0;
  const count = (block: Uint8Array) => {
    bytes += block.length;
    return block;
  };
  const masks = new Set<string>();
  const blocks = watchMasks(wholeLines(toUtf8(mapped(source.blocks, count))), masks);
  const { format, lines, longLines, leftOut, problems, parts: _, ...seen } = await readBlocks(source, blocks, library);
  const trouble = source.trouble?.();
  const { name } = source;
  const gaps = [...problems, trouble].flatMap((message) => (message ? { source: name, message } : []));
  const unread = trouble !== undefined && bytes === 0;
  return {
    report: {
      name,
      format: unread ? 'unreadable' : format,
      bytes,
      lines,
      complete: gaps.length === 0,
      ...(longLines && { longLines }),
      ...(leftOut && { leftOut }),
    },
    gaps,
    masks,
    ...seen,
  };
}

async function readBlocks(source: Source, blocks: AsyncGenerator<Block>, library: Library): Promise<Read> {
  const first = await headOf(blocks);
  const format = detectFormat(first);
  switch (format) {
    case 'json':
    case 'yaml':
      return readStructured(source, format, first, blocks, library);
    case 'docker-log':
      return readDockerLog(source, first, blocks, library);
    case 'binary':
      // The rest is not worth reading.
      await blocks.return(undefined);
      return { format, lines: 0, events: [], problems: [binaryReason(first)].filter((one) => one !== undefined) };
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
    size += value.length;
    // It is valid only until the next one is asked for.
    parts.push(size < HEAD_LIMIT ? Uint8Array.from(value) : value);
  }
  return join(parts);
}

async function readText(
  { name, known, stepOver }: Source,
  format: Format,
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  library: Library,
): Promise<Read> {
  const ci = trackSteps();
  const scan = scanText(name, library, stepOver ? trackWholeStep(ci) : ci, known);
  await scan.push(withCodes(first));
  for await (const block of blocks) await scan.push(withCodes(block));
  const { formats, plain, problems, full, ...seen } = scan.end();
  const alone = !plain && (format === 'text' || format === 'json-lines');
  const [only] = formats.size === 1 && (alone || format === 'json' || format === 'yaml') ? formats : [];
  return {
    ...seen,
    format: only ?? (format === 'json-lines' ? 'text' : format),
    problems: [...problems.map((problem) => `${problem}; ${USED}`), ...(full ? [CROWD] : [])],
    parts: formats,
  };
}

const USED = 'what could be read is used, give it whole';
const PART = 'give the part of it that matters';
const CROWD = `more than 50,000 lines of it tell of something; the rest is left out, ${PART}`;

async function readDockerLog(
  source: Source,
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array>,
  library: Library,
): Promise<Read> {
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
  format: 'json' | 'yaml',
  first: Uint8Array,
  blocks: AsyncGenerator<Uint8Array>,
  library: Library,
): Promise<Read> {
  const parts = [Uint8Array.from(first)];
  let bytes = first.length;
  while (bytes <= LIMITS[format]) {
    const { value, done } = await blocks.next();
    if (done) return readDocument(source, format, join(parts), library);
    bytes += value.length;
    parts.push(Uint8Array.from(value));
  }
  // Too large for one piece: each object in it is read for itself.
  const start = join(parts);
  const read = hasLines(start) ? await readText(source, format, start, blocks, library) : undefined;
  if (read?.parts?.size) return read;
  const limit = `${LIMITS[format] >> 20} MiB`;
  const problem = `it is ${format} above ${limit} without line ends or of no known kind; ${SMALLER}`;
  return { format, lines: 0, events: [], problems: [problem] };
}

const hasLines = (block: Block) => block.subarray(0, LIMITS.line).includes(10);

const SMALLER = 'give a smaller part of it, or print it with indentation';

async function readDocument(source: Source, format: 'json' | 'yaml', whole: Block, library: Library): Promise<Read> {
  const text = new TextDecoder().decode(whole);
  const { format: kind, observations, problem } = await parsed(source.name, format, text);
  if (problem !== undefined) {
    // A log that only opens with a brace, or several documents one after the other.
    const read = await readText(source, 'text', whole, [], library);
    if (problem === TOO_DEEP && read.parts?.size === 0) return { ...read, problems: [`${problem}; give a part of it`] };
    if (kind === format || read.parts?.size) return read;
  }
  const seen = observations.map((one: Observation) => ({ ...one, subject: withKnown(one.subject, source.known) }));
  return {
    format: kind,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    events: seen.flatMap((observation) => resolve(observation, library)),
    problems: problem === undefined ? [] : [`${problem}; ${USED}`],
  };
}

async function parsed(name: string, format: 'json' | 'yaml', text: string): Promise<Reading> {
  if (format === 'json') return readTree(parseJsonTree(text, name), 'json');
  const { parseYamlTree } = await import('../read/yaml.ts');
  return readTree(parseYamlTree(text, name), 'yaml');
}

async function* mapped(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  change: (block: Uint8Array) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) yield change(block);
}

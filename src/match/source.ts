/** One source -> its events, read as what its bytes are. */
import type { Event, Gap, Observation, Source, SourceReport } from '../model.ts';
import { trackSteps } from '../read/ci/tracker.ts';
import { detectFormat, type Format, HEAD_LIMIT } from '../read/format.ts';
import { TOO_DEEP } from '../read/json-text.ts';
import { LIMITS } from '../read/limits.ts';
import { type Reading, readTree } from '../read/structured.ts';
import { parseJsonTree } from '../read/tree.ts';
import { type Block, join, wholeLines } from './block.ts';
import type { Library } from './library.ts';
import { resolve } from './resolve.ts';
import { scanText } from './scan.ts';

export interface Matched {
  readonly report: SourceReport;
  readonly gaps: readonly Gap[];
  readonly events: readonly Event[];
  /** What was seen in steps and jobs that passed. */
  readonly dismissed?: readonly Event[];
}

export async function matchSource(source: Source, library: Library): Promise<Matched> {
  const blocks = wholeLines(source.blocks);
  const first = await headOf(blocks);
  const format = detectFormat(first);
  if (format === 'json' || format === 'yaml') return matchStructured(source.name, format, first, blocks, library);
  if (format === 'binary') return unread(source.name, format, 'it is no text; give the log itself');
  return matchText(source.name, format, first, blocks, library);
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

async function matchText(
  name: string,
  format: Format,
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  library: Library,
): Promise<Matched & { readonly parts: ReadonlySet<string> }> {
  const scan = scanText(name, library, trackSteps());
  let bytes = first.length;
  await scan.push(first);
  for await (const block of blocks) {
    bytes += block.length;
    await scan.push(block);
  }
  const { events, dismissed, lines, problems, formats, plain } = scan.end();
  const alone = !plain && (format === 'text' || format === 'json-lines');
  const [only] = formats.size === 1 && (alone || format === 'json' || format === 'yaml') ? formats : [];
  return {
    report: {
      name,
      format: only ?? (format === 'json-lines' ? 'text' : format),
      bytes,
      lines,
      complete: problems.length === 0,
    },
    gaps: problems.map((problem) => ({ source: name, message: `${problem}; ${USED}` })),
    events,
    dismissed,
    parts: formats,
  };
}

const USED = 'what could be read is used, give it whole';

async function matchStructured(
  name: string,
  format: 'json' | 'yaml',
  first: Uint8Array,
  blocks: AsyncGenerator<Block>,
  library: Library,
): Promise<Matched> {
  const parts = [first];
  let bytes = first.length;
  while (bytes <= LIMITS[format]) {
    const { value, done } = await blocks.next();
    if (done) return matchDocument(name, format, join(parts), library);
    bytes += value.length;
    parts.push(value);
  }
  // Too large for one piece: each object in it is read for itself.
  const start = join(parts);
  const matched = hasLines(start) ? await matchText(name, format, start, blocks, library) : undefined;
  if (matched?.parts.size) return matched;
  const limit = `${LIMITS[format] >> 20} MiB`;
  return unread(name, format, `it is ${format} above ${limit} without line ends or of no known kind; ${SMALLER}`);
}

const hasLines = (block: Block) => block.subarray(0, LIMITS.line).includes(10);

const SMALLER = 'give a smaller part of it, or print it with indentation';

async function matchDocument(name: string, format: 'json' | 'yaml', whole: Block, library: Library): Promise<Matched> {
  const text = new TextDecoder().decode(whole);
  const { format: kind, observations, problem } = await readStructured(name, format, text);
  if (problem !== undefined) {
    // A log that only opens with a brace, or several documents one after the other.
    const matched = await matchText(name, 'text', whole, [], library);
    if (problem === TOO_DEEP && matched.parts.size === 0) return incomplete(matched, `${problem}; give a part of it`);
    if (kind === format || matched.parts.size > 0) return matched;
  }
  const events = observations.flatMap((observation: Observation) => resolve(observation, library));
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return {
    report: { name, format: kind, bytes: whole.length, lines, complete: problem === undefined },
    gaps: problem === undefined ? [] : [{ source: name, message: `${problem}; ${USED}` }],
    events,
  };
}

async function readStructured(name: string, format: 'json' | 'yaml', text: string): Promise<Reading> {
  if (format === 'json') return readTree(parseJsonTree(text, name), 'json');
  const { parseYamlTree } = await import(/* webpackMode: "eager" */ '../read/yaml.ts');
  return readTree(parseYamlTree(text, name), 'yaml');
}

/** Read line by line, but it may well be something else. */
function incomplete(matched: Matched, message: string): Matched {
  const { report } = matched;
  return { ...matched, report: { ...report, complete: false }, gaps: [{ source: report.name, message }] };
}

function unread(name: string, format: Format, message: string): Matched {
  const report = { name, format, bytes: 0, lines: 0, complete: false };
  return { report, gaps: [{ source: name, message }], events: [] };
}

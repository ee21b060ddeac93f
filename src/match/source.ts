/** One source -> its events, read as what its bytes are. */
import type { Event, Gap, Observation, Source, SourceReport } from '../model.ts';
import { trackSteps } from '../read/ci/tracker.ts';
import { detectFormat, type Format, HEAD_LIMIT } from '../read/format.ts';
import { readJsonLines, readTree } from '../read/structured.ts';
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

/** A structured document above this size is not parsed as a whole. */
const STRUCTURED_LIMIT = 64 * 1024 * 1024;

export async function matchSource(source: Source, library: Library): Promise<Matched> {
  const blocks = wholeLines(source.blocks);
  const first = await headOf(blocks);
  const format = detectFormat(first);
  if (format === 'json' || format === 'json-lines' || format === 'yaml')
    return matchStructured(source.name, format, first, blocks, library);
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
): Promise<Matched> {
  const scan = scanText(name, library, trackSteps());
  let bytes = first.length;
  scan.push(first);
  for await (const block of blocks) {
    bytes += block.length;
    scan.push(block);
  }
  const { events, dismissed, lines } = scan.end();
  return { report: { name, format, bytes, lines, complete: true }, gaps: [], events, dismissed };
}

async function matchStructured(
  name: string,
  format: 'json' | 'json-lines' | 'yaml',
  first: Uint8Array,
  blocks: AsyncIterable<Uint8Array>,
  library: Library,
): Promise<Matched> {
  const parts = [first];
  let bytes = first.length;
  for await (const block of blocks) {
    bytes += block.length;
    if (bytes > STRUCTURED_LIMIT)
      return unread(
        name,
        format,
        `it is a ${format} document above ${STRUCTURED_LIMIT >> 20} MiB; give a smaller part of it`,
      );
    parts.push(block);
  }
  const whole = join(parts);
  const text = new TextDecoder().decode(whole);
  const reading = await readStructured(name, format, text);
  // Lines of a program that logs JSON, or a log that only opens with a brace: the patterns read it.
  if (reading.format === 'json-lines' || (reading.format === format && reading.problem))
    return matchText(name, 'text', whole, [], library);
  const events = reading.observations.flatMap((observation: Observation) => resolve(observation, library));
  const complete = reading.problem === undefined;
  return {
    report: {
      name,
      format: reading.format,
      bytes,
      lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
      complete,
    },
    gaps: complete ? [] : [{ source: name, message: `${reading.problem}; what could be read is used, give it whole` }],
    events,
  };
}

async function readStructured(name: string, format: 'json' | 'json-lines' | 'yaml', text: string) {
  if (format === 'json-lines') return readJsonLines(text, name);
  if (format === 'json') return readTree(parseJsonTree(text, name), 'json');
  const { parseYamlTree } = await import(/* webpackMode: "eager" */ '../read/yaml.ts');
  return readTree(parseYamlTree(text, name), 'yaml');
}

function unread(name: string, format: Format, message: string): Matched {
  const report = { name, format, bytes: 0, lines: 0, complete: false };
  return { report, gaps: [{ source: name, message }], events: [] };
}

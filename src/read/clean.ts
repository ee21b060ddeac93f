/**
 * One raw line -> what a person reads, with a way back: byte order mark (also one that was read in a code page of
 * Windows), holes of zero bytes, time stamps, colours and overwritten progress text are cut out, and every column of the
 * clean text still knows its raw column.
 */
import { buildkiteStamp } from './prefix/ci.ts';
import type { Facts } from './prefix/shape.ts';
import { peelPrefixes } from './prefix.ts';

export interface CleanLine {
  readonly text: string;
  /** What stood in front of the text tells. */
  facts(): Facts;
  /** Raw 0-based column of a clean 0-based column. */
  rawColumn(clean: number): number;
}

const NOISE =
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])|\ufeff|ï»¿|[∩´]╗┐|\0+/g;

/** @param raw One line without its `\n`. */
export function cleanLine(raw: string): CleanLine {
  // What was written before a carriage return was painted over, unless nothing visible came after it.
  let end = raw.length;
  let start = raw.lastIndexOf('\r') + 1;
  let kept = keep(raw, start, end);
  while (kept.text.trim() === '' && start > 0) {
    end = start - 1;
    start = end > 0 ? raw.lastIndexOf('\r', end - 1) + 1 : 0;
    kept = keep(raw, start, end);
  }
  const { pieces } = kept;
  const { length, facts } = peelPrefixes(kept.text, () => (start > 0 ? outset(raw) : buildkiteStamp(raw)));
  return {
    text: length > 0 ? kept.text.slice(length) : kept.text,
    facts,
    rawColumn: (clean) => rawColumn(pieces, clean + length),
  };
}

/** What stood in front of the first version of a line that was painted over still counts. */
function outset(raw: string): Facts {
  return peelPrefixes(keep(raw, 0, raw.indexOf('\r')).text, () => buildkiteStamp(raw)).facts();
}

/** A run of kept text: clean column -> raw column. */
type Piece = readonly [clean: number, raw: number];

function keep(raw: string, start: number, end: number): { text: string; pieces: Piece[] } {
  const line = raw.slice(start, end);
  if (!/[\x1b\ufeff\0]|[»╗][¿┐]/.test(line)) return { text: line, pieces: [[0, start]] };
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const noise of line.matchAll(NOISE)) {
    if (noise.index > from) {
      pieces.push([text.length, start + from]);
      text += line.slice(from, noise.index);
    }
    from = noise.index + noise[0].length;
  }
  pieces.push([text.length, start + from]);
  return { text: text + line.slice(from), pieces };
}

function rawColumn(pieces: readonly Piece[], clean: number): number {
  let i = pieces.length - 1;
  while (i > 0 && pieces[i]![0] > clean) i--;
  const [cleanStart, rawStart] = pieces[i] ?? [0, 0];
  return rawStart + clean - cleanStart;
}

/**
 * The oracle: a library whose filter runs every regex on every cleaned line. A scan with it must see the same events
 * as one with the real filter. Far too slow for anything else.
 */
import type { Filter, Hits } from '../../src/match/filter.ts';
import { GRID } from '../../src/match/filter.ts';
import type { Library } from '../../src/match/library.ts';
import { MARKERS } from '../../src/match/markers.ts';
import { cleanLine } from '../../src/read/clean.ts';
import { taskMark } from '../../src/read/prefix/task.ts';

const LF = 10;
/** Of these, the real filter takes none out of the line. */
const COLOUR = /(?!\x1b\[36;1m)\x1b\[[0-?]{0,30}[mK]/g;

/** @returns the numbers of the patterns that match a line. */
type Matching = (line: string) => readonly number[];

export function naiveLibrary(library: Library): Library {
  const patterns = library.patterns.filter((pattern) => pattern.match);
  const regexes = patterns.flatMap((pattern, number) =>
    library.regexes(pattern).map(({ regex }) => ({ regex, number })),
  );
  // Logs say the same again and again.
  const known = new Map<string, readonly number[]>();
  const matching = (line: string) => {
    const numbers = known.get(line) ?? regexes.filter(({ regex }) => regex.exec(line)).map(({ number }) => number);
    known.set(line, numbers);
    return numbers;
  };
  const filter: Filter = { know: () => {}, find: (bytes) => hitsOf(Buffer.from(bytes), matching) };
  // A pattern is one sequence, numbered after the markers.
  const patternsOf = (sequence: number) => (sequence < MARKERS.length ? [] : [patterns[sequence - MARKERS.length]!]);
  return { ...library, filter, patternsOf };
}

function hitsOf(bytes: Buffer, matching: Matching): Hits {
  const positions: number[] = [];
  const sequences: number[] = [];
  const lineEnds = new Int32Array(Math.ceil(bytes.length / 2 ** GRID) + 1);
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LF, start);
    const end = found < 0 ? bytes.length : found;
    for (const sequence of sequencesOf(bytes.toString('utf8', start, end), matching)) {
      positions.push(start);
      sequences.push(sequence);
    }
    if (found >= 0) lineEnds[(found >> GRID) + 1]!++;
    start = end + 1;
  }
  for (let cell = 1; cell < lineEnds.length; cell++) lineEnds[cell]! += lineEnds[cell - 1]!;
  return { positions: Int32Array.from(positions), sequences: Uint16Array.from(sequences), lineEnds };
}

function sequencesOf(raw: string, matching: Matching): number[] {
  const shown = raw.replace(COLOUR, '');
  const markers = MARKERS.flatMap((marker, number) => (shown.includes(marker) ? [number] : []));
  const { text } = cleanLine(raw);
  // A line may say something only behind the mark of a task runner.
  const numbers = new Set([...matching(text), ...matching(text.slice(taskMark(text)))]);
  return [...markers, ...Array.from(numbers, (number) => MARKERS.length + number)];
}

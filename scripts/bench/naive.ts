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

/** The number of a sequence that leads to every pattern. */
const ALL = 0xffff;
const LF = 10;
/** Of these, the real filter takes none out of the line. */
const COLOUR = /(?!\x1b\[36;1m)\x1b\[[0-?]{0,30}[mK]/g;

export function naiveLibrary(library: Library): Library {
  const patterns = library.patterns.filter((pattern) => pattern.match);
  const known = new Map<string, boolean>();
  const judged = (line: string) =>
    patterns.some((pattern) => library.regexes(pattern).some(({ regex }) => regex.exec(line)));
  // Logs say the same again and again.
  const matches = (line: string) => {
    const answer = known.get(line) ?? judged(line);
    known.set(line, answer);
    return answer;
  };
  const filter: Filter = { know: () => {}, find: (bytes) => hitsOf(Buffer.from(bytes), matches) };
  return { ...library, filter, patternsOf: (sequence) => (sequence === ALL ? patterns : []) };
}

function hitsOf(bytes: Buffer, matches: (line: string) => boolean): Hits {
  const positions: number[] = [];
  const sequences: number[] = [];
  const lineEnds = new Int32Array(Math.ceil(bytes.length / 2 ** GRID) + 1);
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LF, start);
    const end = found < 0 ? bytes.length : found;
    for (const sequence of sequencesOf(bytes.toString('utf8', start, end), matches)) {
      positions.push(start);
      sequences.push(sequence);
    }
    if (found >= 0) lineEnds[(found >> GRID) + 1]!++;
    start = end + 1;
  }
  for (let cell = 1; cell < lineEnds.length; cell++) lineEnds[cell]! += lineEnds[cell - 1]!;
  return { positions: Int32Array.from(positions), sequences: Uint16Array.from(sequences), lineEnds };
}

function sequencesOf(raw: string, matches: (line: string) => boolean): number[] {
  const shown = raw.replace(COLOUR, '');
  const markers = MARKERS.flatMap((marker, number) => (shown.includes(marker) ? [number] : []));
  const { text } = cleanLine(raw);
  // A line may say something only behind the mark of a task runner.
  return matches(text) || matches(text.slice(taskMark(text))) ? [...markers, ALL] : markers;
}

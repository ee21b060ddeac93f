/**
 * Scans a text source block by block. Only lines in which a keyword occurs are decoded, cleaned and judged;
 * structured parts (a described pod, a table) are handed to their reader line by line.
 */
import type { Event, Known, NearLine, Observation, Subject } from '../model.ts';
import type { CiTracker } from '../read/ci/tracker.ts';
import { cleanLine } from '../read/clean.ts';
import { readInlineJson } from '../read/inline-json.ts';
import { opensJunit } from '../read/junit.ts';
import { LIMITS } from '../read/limits.ts';
import { type ParserName, type Parsers, withParser } from '../read/parsers.ts';
import { mayBeStructured, missingParser, openRegion } from '../read/region.ts';
import { tellsOfSuccess } from '../read/success.ts';
import { type TextLine, textLine } from '../read/text-line.ts';
import { type Block, characterAt, createLineCounter, decode, isBlank, lineAround } from './block.ts';
import { createCollector } from './collector.ts';
import { dropColours } from './colours.ts';
import { type Hits, type Prepare, VIEW } from './filter.ts';
import { firstHit, sequencesIn } from './keywords.ts';
import { withKnown } from './known.ts';
import type { Library } from './library.ts';
import { clockOf, subjectOf } from './line-subject.ts';
import { WINDOW, windowsOf } from './long-line.ts';
import { matchLine, mayMatch } from './marked.ts';
import { hasMarker, hasRegionMarker, MARKERS } from './markers.ts';
import { type Part, partOf } from './part.ts';
import { keywordsIn, resolve } from './resolve.ts';
import type { Scanned } from './scanned.ts';
import { createVicinity } from './vicinity.ts';

/** Colours by which a reader knows a line. */
const COLOURS = MARKERS.filter((marker) => marker.startsWith('\x1b[')).map((marker) =>
  new TextEncoder().encode(marker),
);

/** What a block is prepared with before it is looked at. */
export const withoutColours: Prepare = (room, from, to) => dropColours(room, from, to, COLOURS, VIEW);
const PROBLEM_LIMIT = 5;

export interface TextScan {
  /**
   * @param block Whole lines, but for the last block of a source.
   * @returns something to wait for before the next call, when a parser has to be loaded.
   */
  push(block: Block): Promise<void> | undefined;
  /** @returns what was seen; to be called once, after the last block. */
  end(): Scanned;
}

/** @param known What holds for every line that does not say otherwise. */
export function scanText(source: string, library: Library, ci: CiTracker, known?: Known): TextScan {
  const collector = createCollector(library);
  const vicinity = createVicinity();
  /** The lines around the one that is judged. */
  let around: (() => readonly NearLine[]) | undefined;
  const add = (events: readonly Event[]) => collector.add(events, ci.step(), around);
  const counter = createLineCounter();
  let part: Part | undefined;
  /** Where the part was printed. */
  let where: Subject = { kind: 'log', name: source };
  let parsers: Parsers = {};
  let missing: ParserName | undefined;
  let plain = false;
  let longLines = 0;
  const formats = new Set<string>();
  const problems = new Set<string>();

  /**
   * @param whole Whether it is the whole line and no window of it.
   * @param until Matches that begin at this column or behind it do not count: the text may end inside them.
   */
  const judge = (line: TextLine, raw: string, found: readonly number[], whole: boolean, until: number) => {
    if (ci.see(line, raw) || tellsOfSuccess(line.text)) {
      plain = true;
      return;
    }
    if (hasRegionMarker(found) && ((whole && readInline(line)) || openPart(line))) return;
    judgePlain(line, found, until);
  };

  const readInline = (line: TextLine): boolean => {
    const inline = readInlineJson(line);
    if (inline) keep(inline.format, inline.observations, subjectAt(line));
    return inline !== undefined;
  };

  const openPart = (line: TextLine): boolean => {
    missing = missingParser(line, parsers);
    const region = missing ? undefined : openRegion(line, parsers);
    if (region) {
      where = subjectAt(line);
      part = partOf(region, line, (observations) => resolveAll(observations, where));
    }
    return Boolean(missing ?? region);
  };

  const keep = (format: string, observations: readonly Observation[], subject: Subject) => {
    formats.add(format);
    resolveAll(observations, subject);
  };

  const resolveAll = (observations: readonly Observation[], subject: Subject) => {
    collector.forgetPlaces();
    for (const one of observations) {
      const about = one.subject.kind === 'log' ? subject : withKnown(one.subject, known);
      add(resolve({ ...one, subject: about }, library));
    }
  };

  const closePart = () => {
    const closed = part?.close();
    part = undefined;
    if (!closed) return;
    if (closed.observations) {
      keep(closed.format, closed.observations, where);
      if (closed.problem && problems.size < PROBLEM_LIMIT) problems.add(closed.problem);
    }
    for (const line of closed.rest) {
      const shown = line.text.length > 2 * WINDOW ? { ...line, text: line.text.slice(0, 2 * WINDOW) } : line;
      if (closed.observations) judgeAgain(shown);
      // What only looked like a structure is judged line by line like anything else.
      else judgePlain(shown, keywordsIn(shown.text, library));
    }
  };

  const takenByPart = (line: TextLine): boolean => {
    while (part) {
      if (part.feed(line)) return true;
      // Lines that it gives back may open another.
      while (part) closePart();
    }
    return false;
  };

  const judgeAgain = (line: TextLine) => {
    if (takenByPart(line)) return;
    const found = keywordsIn(line.text, library);
    judge(line, line.text, found, true, Number.POSITIVE_INFINITY);
    // There is no waiting for a parser here.
    if (missing) judgePlain(line, found);
    missing = undefined;
  };

  const seePlain = (bytes: Buffer, from: number, to: number) => {
    plain ||= !isBlank(bytes, from, to);
  };

  const subjectAt = (line: TextLine) => subjectOf(line, ci.step()?.name, known);

  const judgePlain = (line: TextLine, found: readonly number[], until = Number.POSITIVE_INFINITY) => {
    plain ||= line.text.trim() !== '';
    const place = { subject: () => subjectAt(line), time: () => line.facts().time, locate: line.locate };
    const events = matchLine(line.text, found, place, library).filter(({ at }) => at.column < until);
    if (events.length) add(events.map((event) => ({ ...event, ...clockOf(line) })));
  };

  /** @returns whether it is a value on one line, or opens a part, and is longer than a window. */
  const judgeLong = (bytes: Buffer, hits: Hits, start: number, end: number, number: number): boolean => {
    if (end - start > LIMITS.line || !mayBeStructured(decode(bytes, start, start + WINDOW))) return false;
    if (!hasRegionMarker(sequencesIn(hits, start, end))) return false;
    const raw = decode(bytes, start, end);
    const line = textLine(source, number, raw);
    return !ci.see(line, raw) && (readInline(line) || (opensJunit(line) && openPart(line)));
  };

  const judgeShort = (bytes: Buffer, hits: Hits, start: number, end: number) => {
    const found = sequencesIn(hits, start, end);
    const raw = decode(bytes, start, end);
    const clean = cleanLine(raw);
    if (!hasMarker(found) && !mayMatch(clean.text, found, library)) {
      plain ||= clean.text.trim() !== '';
      return;
    }
    const line = textLine(source, counter.lineAt(bytes, hits, start), raw, 0, clean);
    judge(line, raw, found, true, Number.POSITIVE_INFINITY);
  };

  const judgeWindows = (bytes: Buffer, hits: Hits, start: number, end: number, hit: number) => {
    // Windows overlap; what two of them see is one event.
    collector.forgetPlaces();
    if (end - start <= WINDOW) return judgeShort(bytes, hits, start, end);
    const number = counter.lineAt(bytes, hits, start);
    if (judgeLong(bytes, hits, start, end, number)) return;
    longLines++;
    for (const { raw, found, column, whole, until } of windowsOf(bytes, hits, start, end, hit)) {
      judge(textLine(source, number, raw, column), raw, found, whole, until);
    }
  };

  const scanFrom = (bytes: Buffer, hits: Hits, from: number): Promise<void> | undefined => {
    for (let at = from; at < bytes.length; ) {
      if (part) {
        const { start, end } = lineAround(bytes, at);
        const raw = decode(bytes, start, characterAt(bytes, Math.min(end, start + LIMITS.line)));
        if (takenByPart(textLine(source, counter.lineAt(bytes, hits, start), raw))) {
          at = end + 1;
          continue;
        }
      }
      const hit = firstHit(hits, at, bytes.length);
      if (hit < 0) {
        seePlain(bytes, at, bytes.length);
        break;
      }
      const { start, end } = lineAround(bytes, hit);
      seePlain(bytes, at, start);
      around = () => vicinity.around(bytes, start, end, counter.lineAt(bytes, hits, start));
      judgeWindows(bytes, hits, start, end, hit);
      around = undefined;
      if (missing) return withMissing(missing, bytes, hits, start);
      at = end + 1;
    }
    counter.finish(bytes, hits);
    vicinity.finish(bytes);
    return undefined;
  };

  const withMissing = async (name: ParserName, bytes: Buffer, hits: Hits, from: number): Promise<void> => {
    parsers = await withParser(parsers, name);
    missing = undefined;
    await scanFrom(bytes, hits, from);
  };

  return {
    push: (block) => {
      const hits = library.filter.find(block, withoutColours);
      const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
      vicinity.begin(bytes);
      return scanFrom(bytes, hits, 0);
    },
    end() {
      while (part) closePart();
      return {
        ...collector.end(ci.passed()),
        lines: counter.total(),
        longLines,
        formats,
        plain,
        problems: [...problems],
      };
    },
  };
}

/**
 * Scans a text source block by block. Only lines in which a keyword occurs are decoded, cleaned and judged;
 * structured parts (a described pod, a table) are handed to their reader line by line.
 */
import type { Event, Known, Subject } from '../model.ts';
import { hasPassed, type Step } from '../read/ci/step.ts';
import { CI_MARKERS, type CiTracker } from '../read/ci/tracker.ts';
import { openRegion, REGION_MARKERS, type Region } from '../read/region.ts';
import { tellsOfSuccess } from '../read/success.ts';
import { type TextLine, textLine } from '../read/text-line.ts';
import { type Block, createLineCounter, lineAround } from './block.ts';
import { withoutColours } from './colours.ts';
import { withKnown } from './known.ts';
import type { Library } from './library.ts';
import { keywordsIn, matchText, resolve } from './resolve.ts';

/** Literals that readers need to see; they are the first keywords of the library. */
export const MARKERS: readonly string[] = [...CI_MARKERS, ...REGION_MARKERS];

/** Colours by which a reader knows a line. */
const COLOURS = MARKERS.filter((marker) => marker.startsWith('\x1b[')).map((marker) =>
  new TextEncoder().encode(marker),
);

/** A longer line is judged in windows of this many bytes before and after each hit. */
const WINDOW = 4096;
/** Lines that a structured part may have; beyond, it is not what it looks like, and memory is bounded. */
const REGION_LIMIT = 50_000;
/** Events that one pattern may give in one step. */
const EVENT_LIMIT = 1000;

export interface TextScan {
  /** @param block Whole lines, but for the last block of a source. */
  push(block: Block): void;
  /** @returns what was seen, and what was dismissed since its step or its job passed; to be called once, at the end. */
  end(): { readonly events: readonly Event[]; readonly dismissed: readonly Event[]; readonly lines: number };
}

/** @param known What holds for every line that does not say otherwise. */
export function scanText(source: string, library: Library, ci: CiTracker, known?: Known): TextScan {
  const seen: { readonly event: Event; readonly step: Step | undefined }[] = [];
  const counts = new Map<Step | undefined, Map<string, number>>();
  let places = new Set<string>();
  const add = (events: readonly Event[]) => {
    const step = ci.step();
    const counted = counts.get(step) ?? new Map<string, number>();
    if (events.length) counts.set(step, counted);
    for (const event of events) {
      const place = `${event.pattern} ${event.at.line}:${event.at.column}`;
      if (places.has(place)) continue;
      places.add(place);
      const count = (counted.get(event.pattern) ?? 0) + 1;
      counted.set(event.pattern, count);
      if (count <= EVENT_LIMIT) seen.push({ event, step });
    }
  };
  const counter = createLineCounter();
  // The byte order mark is a column of the raw line like any other character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let region: { readonly reader: Region; readonly fed: TextLine[] } | undefined;

  const decode = (bytes: Block, from: number, to: number) => decoder.decode(bytes.subarray(from, to));

  /** @param until Matches that begin at this column or behind it do not count: the text may end inside them. */
  const judge = (line: TextLine, raw: string, found: ReadonlySet<number>, until: number) => {
    if (ci.see(line, raw) || tellsOfSuccess(line.text)) return;
    const reader = hasAny(found, CI_MARKERS.length, MARKERS.length) ? openRegion(line) : undefined;
    if (reader) region = { reader, fed: [line] };
    else judgePlain(line, found, until);
  };

  const closeRegion = () => {
    if (!region) return;
    const { reader, fed } = region;
    region = undefined;
    const observed = reader.close();
    // What only looked like a structure is judged line by line like anything else.
    if (!observed) for (const line of fed) judgePlain(line, keywordsIn(line.text, library));
    else {
      add(observed.flatMap((one) => resolve({ ...one, subject: withKnown(one.subject, known) }, library)));
      for (const line of reader.rest?.() ?? [])
        if (!takenByRegion(line)) judge(line, line.text, keywordsIn(line.text, library), Number.POSITIVE_INFINITY);
    }
  };

  const takenByRegion = (line: TextLine): boolean => {
    while (region) {
      if (region.fed.length < REGION_LIMIT && region.reader.feed(line)) {
        region.fed.push(line);
        return true;
      }
      closeRegion();
    }
    return false;
  };

  const judgePlain = (line: TextLine, found: ReadonlySet<number>, until = Number.POSITIVE_INFINITY) => {
    const step = line.step ?? known?.step ?? ci.step()?.name;
    const place = { subject: withKnown(subjectOf(line, step), known), time: line.time, locate: line.locate };
    const { yearless, uptime } = line;
    const clock = { ...(yearless !== undefined && { yearless }), ...(uptime !== undefined && { uptime }) };
    const events = matchText(line.text, found, place, library).filter(({ at }) => at.column < until);
    add(events.map((event) => ({ ...event, ...clock })));
  };

  const judgeWindows = (bytes: Block, searched: Block, start: number, end: number, hit: number) => {
    const number = counter.lineAt(bytes, start);
    let column = 0;
    // Windows overlap; what two of them see is one event.
    places = new Set();
    for (let at = hit, known = start; at >= 0; ) {
      const from = characterAt(bytes, Math.max(start, at - WINDOW));
      const to = characterAt(bytes, Math.min(end, at + WINDOW));
      const found = new Set<number>();
      library.keywords.collect(searched, from, to, found);
      const raw = decode(bytes, from, to);
      column += decode(bytes, known, from).length;
      known = from;
      // What stands near the end of a window gets one of its own, in which there is room behind it.
      const next = to < end ? to - WINDOW / 2 : end;
      const until = to < end ? column + decode(bytes, from, next).length + 1 : Number.POSITIVE_INFINITY;
      judge(textLine(source, number, raw, column), raw, found, until);
      at =
        to < end
          ? library.keywords.firstHit(searched, next, end, Math.max(start, next - library.keywords.longest))
          : -1;
    }
  };

  return {
    push(bytes) {
      const searched = withoutColours(bytes, COLOURS, WINDOW);
      for (let at = 0; at < bytes.length; ) {
        if (region) {
          const { start, end } = lineAround(bytes, at);
          const raw = decode(bytes, start, characterAt(bytes, Math.min(end, start + 2 * WINDOW)));
          const line = textLine(source, counter.lineAt(bytes, start), raw);
          if (takenByRegion(line)) {
            at = end + 1;
            continue;
          }
        }
        const hit = library.keywords.firstHit(searched, at, bytes.length);
        if (hit < 0) break;
        const { start, end } = lineAround(bytes, hit);
        judgeWindows(bytes, searched, start, end, hit);
        at = end + 1;
      }
      counter.finish(bytes);
    },
    end() {
      while (region) closeRegion();
      // What a step printed that passed was no failure.
      const passed = ({ step }: (typeof seen)[number]) => ci.passed() || hasPassed(step);
      const events = seen.filter((one) => !passed(one)).map(({ event }) => event);
      const dismissed = seen.filter(passed).map(({ event }) => event);
      return { events: [...events, ...swallowed(dismissed, library)], dismissed, lines: counter.total() };
    },
  };
}

/** A container that failed in a step that passed is no failure; where it is seen to have failed, it is worth a word. */
function swallowed(dismissed: readonly Event[], library: Library): Event[] {
  return dismissed
    .filter(({ subject, exitCode, role }) => subject.kind === 'container' && exitCode && role === 'symptom')
    .flatMap(({ subject, at, captures }) =>
      resolve({ kind: 'status', status: 'FailedInPassedStep', subject, at, captures }, library),
    );
}

/** @returns the first place from `at` on that is not inside a character. */
function characterAt(bytes: Block, at: number): number {
  let place = at;
  while (place < at + 3 && (bytes[place] ?? 0) >> 6 === 0b10) place++;
  return place;
}

function hasAny(found: ReadonlySet<number>, from: number, to: number): boolean {
  for (let number = from; number < to; number++) if (found.has(number)) return true;
  return false;
}

function subjectOf(line: TextLine, step: string | undefined): Subject {
  const { pod, container, node, process, job } = line;
  const where = { ...(node && { node }), ...(process && { process }), ...(step && { step }), ...(job && { job }) };
  if (container) return { kind: 'container', name: container, container, ...(pod && { pod }), ...where };
  if (step) return { kind: 'step', name: step, ...where };
  return { kind: 'log', name: line.source, ...where };
}

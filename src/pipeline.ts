/** The corridor: collect -> read -> match -> correlate -> diagnose. Rendering and publishing are the commands' part. */
import { gapOf } from './collect/gap.ts';
import { correlate } from './correlate/correlate.ts';
import { dated } from './correlate/dated.ts';
import { explainRanking } from './correlate/why.ts';
import { diagnose } from './diagnose/diagnose.ts';
import type { ProseBook } from './diagnose/prose-book.ts';
import { reportOf } from './diagnose/report.ts';
import type { Library } from './match/library.ts';
import { type Matched, matchSource } from './match/source.ts';
import type { Gap, Report, Source } from './model.ts';
import { hidden } from './render/gate.ts';
import type { Phrases } from './render/phrases/phrases.ts';

export interface Knowledge {
  readonly library: Library;
  /** Loaded only when there is something to say. */
  readonly prose: () => Promise<ProseBook>;
  /** Our own words, in the language of the prose. */
  readonly phrases: Phrases;
  /** What went wrong with the knowledge itself while it was used. */
  readonly gaps: () => readonly Gap[];
}

/** Diagnoses that a report lists at most; the rest is counted. */
export const DIAGNOSIS_LIMIT = 100;

/**
 * @param gaps What could not even be opened.
 * @param why Whether the report shall say of each candidate why it won or lost.
 * @param completed Adds what is known from elsewhere, as lines of the workspace; the logs may want that hidden, too.
 * @returns the report over all sources; a source that fails while it is read becomes a gap.
 */
export async function investigate(
  sources: readonly Source[],
  gaps: readonly Gap[],
  knowledge: Knowledge,
  why = false,
  completed: (report: Report) => Promise<Report> = async (report) => report,
): Promise<Report> {
  const { library, phrases } = knowledge;
  const matched: Matched[] = [];
  for (const source of sources) matched.push(await matchOrGap(source, library));
  const events = dated(matched.flatMap((one) => one.events));
  const incidents = correlate(events, library);
  const listed = incidents.slice(0, DIAGNOSIS_LIMIT);
  const diagnoses = listed.length ? diagnose(listed, library, await knowledge.prose(), phrases) : [];
  const dismissed = matched.flatMap((one) => one.dismissed ?? []);
  const report = reportOf(matched, [...gaps, ...knowledge.gaps()], diagnoses, {
    ...(incidents.length > listed.length && { omitted: incidents.length - listed.length }),
    ...(why && { why: explainRanking({ events, dismissed, incidents, listed: listed.length }, library, phrases) }),
  });
  // Only here it is known what the logs want to be kept secret.
  return hidden(await completed(report), new Set(matched.flatMap(({ masks }) => [...(masks ?? [])])));
}

async function matchOrGap(source: Source, library: Library): Promise<Matched> {
  try {
    return await matchSource(source, library);
  } catch (error) {
    const unread = { name: source.name, format: 'unreadable', bytes: 0, lines: 0, complete: false };
    return { report: unread, gaps: [gapOf(source.name, error)], events: [] };
  }
}

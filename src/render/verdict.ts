/** The verdict in Markdown: what a phone shows at once comes first, what proves it is folded. */
import type { Diagnosis, Evidence, Fix, Subject } from '../model.ts';
import type { SourceLocation } from '../source-location.ts';
import { diffOf } from './change.ts';
import { excerpt, shorten } from './excerpt.ts';
import type { Links } from './links.ts';
import { address, code, fence, inline, link } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';
import { drawing, memoryBar } from './timeline.ts';
import { exitWords, placeOf, subjectWords } from './words.ts';

export const MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
/** So many places of one cause are named. */
const PLACES_LIMIT = 20;
/** Columns of the excerpt: a page shows them without scrolling. */
const EXCERPT_WIDTH = 100;
/** Columns of a line that is listed only. */
const LINE_WIDTH = 160;

export function renderVerdict(diagnosis: Diagnosis, phrases: Phrases, links: Links): string {
  const { headings } = phrases;
  const [shown, ...rest] = diagnosis.evidence;
  return [
    `### ${MARK[diagnosis.severity]} ${inline(diagnosis.title)}`,
    facts(diagnosis, phrases),
    inline(diagnosis.explanation),
    shown && `${placeLink(shown, links)}\n${excerptOf(shown, rest)}`,
    diagnosis.count > 1 ? placesWords(diagnosis.places, phrases) : '',
    ...diagnosis.contradictions.map((one) => `> [!NOTE]\n> ${inline(one)}`),
    changeOf(diagnosis, phrases, links),
    list(headings.fixes, diagnosis.fixes.map(step)),
    list(headings.collect, diagnosis.collectNext.map(step)),
    fold(headings.evidence, [
      drawing(diagnosis, phrases),
      diagnosis.memory ? fence(memoryBar(diagnosis.memory, phrases)) : '',
      rest.map((one) => evidenceLine(one, links)).join('\n'),
    ]),
    fold(headings.more, [
      diagnosis.causes.map((cause, i) => `${i + 1}. ${inline(cause)}`).join('\n'),
      diagnosis.references.map((url) => `- ${address(url)}`).join('\n'),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The severity in words too: not everybody sees the mark or its colour. */
function facts(diagnosis: Diagnosis, phrases: Phrases): string {
  return [
    `**${phrases.severity[diagnosis.severity]}**`,
    inline(subjectWords(diagnosis.subject, phrases)),
    inline(exitWords(diagnosis, phrases)),
    diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
    phrases.confidence[diagnosis.confidence],
    phrases.retry[diagnosis.retryable],
    code(diagnosis.id),
  ]
    .filter(Boolean)
    .join(' · ');
}

function excerptOf(shown: Evidence, rest: readonly Evidence[]): string {
  const lines = excerpt(shown, rest, EXCERPT_WIDTH);
  return fence(lines.map(({ gutter, text }) => `${gutter} ${text}`.trimEnd()).join('\n'));
}

function changeOf({ sourceLocation: at }: Diagnosis, { headings, change: say, marks }: Phrases, links: Links): string {
  if (!at) return '';
  const diff = diffOf(at);
  const example = diff ? `\n\n${say.example}\n\n${fence(diff, 'diff')}` : '';
  const suggestion = at.suggestion ? `${marks.colon}${inline(at.suggestion)}` : '';
  return `**${headings.change}${marks.colon.trim()}** ${changeLink(at, links)}${suggestion}${example}`;
}

export const changeLink = (at: SourceLocation, links: Links): string =>
  link(code(placeOf({ source: at.file, line: at.line })), links.source(at));

function step(fix: Fix): string {
  return fix.run ? `${inline(fix.text)}\n${indent(fence(fix.run, ''))}` : inline(fix.text);
}

const indent = (text: string) => text.replace(/^/gm, '   ');

function list(title: string, items: readonly string[]): string {
  return items.length ? `**${title}**\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
}

function evidenceLine(evidence: Evidence, links: Links): string {
  return `- ${placeLink(evidence, links)} ${code(shorten(evidence, LINE_WIDTH).text)}`;
}

/** Where the line stands, and what place in the repository it speaks of. */
export function placeLink(evidence: Evidence, links: Links): string {
  const place = link(code(placeOf(evidence)), links.evidence(evidence));
  const source = links.code(evidence);
  return source ? `${place} → ${link(code(source.words), source.url)}` : place;
}

/** `build (linux), build (macos)`: the jobs, when it happened in several, else the subjects. */
function placesWords(places: readonly Subject[], phrases: Phrases): string {
  const jobs = [...new Set(places.map(({ job }) => job).filter((job) => job !== undefined))];
  const names =
    jobs.length > 1 ? jobs : [...new Set(places.map((place) => subjectWords(place, phrases)).filter(Boolean))];
  const shown = names.slice(0, PLACES_LIMIT).map(code).join(phrases.marks.comma);
  if (names.length === 0) return '';
  return phrases.report.inPlaces(shown, Math.max(0, names.length - PLACES_LIMIT));
}

export function fold(title: string, blocks: readonly string[]): string {
  const inside = blocks.filter(Boolean);
  return inside.length ? `<details><summary>${title}</summary>\n\n${inside.join('\n\n')}\n\n</details>` : '';
}

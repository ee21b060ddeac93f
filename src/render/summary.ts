/** The job summary and the body of the comment: Markdown with the verdict first and everything else folded. */
import type { Diagnosis, Evidence, Fix, Report, SourceLocation, Subject } from '../model.ts';
import { diffOf } from './change.ts';
import { type Links, NO_LINKS } from './links.ts';
import { address, code, fence, inline, link } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';
import { exitWords, gapWords, omittedWords, placeOf, quietWords, subjectWords } from './words.ts';

const MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
/** Others than the verdict that are listed at most, unless less must do. */
export const OTHERS_LIMIT = 50;
/** What could not be read is listed so many times at most, and counted. */
const GAPS_LIMIT = 20;
/** So many places of one cause are named. */
const PLACES_LIMIT = 20;

/**
 * @param report Has passed the gate.
 * @param others How many diagnoses beside the verdict may be listed; the rest is counted.
 */
export function renderMarkdown(
  report: Report,
  phrases: Phrases,
  others = OTHERS_LIMIT,
  links: Links = NO_LINKS,
): string {
  const [verdict, ...rest] = report.diagnoses;
  const parts = verdict
    ? [renderVerdict(verdict, phrases, links), ...renderOthers(rest, phrases, others, links)]
    : [`### ${report.conclusion === 'success' ? '✅' : '❔'} ${quietWords(report, phrases)}`];
  if (report.omitted) parts.push(inline(omittedWords(report, phrases)));
  const gaps = gapWords(report, phrases).map((gap) => `- ${inline(gap)}`);
  if (gaps.length > GAPS_LIMIT)
    gaps.splice(GAPS_LIMIT, gaps.length, `- ${phrases.report.andMore(gaps.length - GAPS_LIMIT)}`);
  if (gaps.length) parts.push(`> [!WARNING]\n> ${phrases.report.incomplete}\n\n${gaps.join('\n')}`);
  return `${parts.join('\n\n')}\n\n<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
}

function renderVerdict(diagnosis: Diagnosis, phrases: Phrases, links: Links): string {
  const [shown, ...rest] = diagnosis.evidence;
  const { headings } = phrases;
  const facts = [
    inline(subjectWords(diagnosis.subject, phrases)),
    inline(exitWords(diagnosis, phrases)),
    diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
    code(diagnosis.id),
  ];
  return [
    `### ${MARK[diagnosis.severity]} ${inline(diagnosis.title)}`,
    facts.filter(Boolean).join(' · '),
    shown && `${placeLink(shown, links)}\n${fence(shown.text)}`,
    diagnosis.count > 1 ? placesWords(diagnosis.places, phrases) : '',
    inline(diagnosis.explanation),
    ...diagnosis.contradictions.map((one) => `> [!NOTE]\n> ${inline(one)}`),
    diagnosis.sourceLocation && changeBlock(diagnosis.sourceLocation, phrases, links),
    list(headings.fixes, diagnosis.fixes.map(step)),
    list(headings.collect, diagnosis.collectNext.map(step)),
    fold(headings.more, [
      diagnosis.causes.map((cause, i) => `${i + 1}. ${inline(cause)}`).join('\n'),
      rest.map((one) => evidenceLine(one, links)).join('\n'),
      diagnosis.references.map((url) => `- ${address(url)}`).join('\n'),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Where a line is to be changed, and the change itself where one is known. */
function changeBlock(at: SourceLocation, { headings }: Phrases, links: Links): string {
  const place = link(code(placeOf({ source: at.file, line: at.line })), links.source(at));
  const words = [`**${headings.change}:** ${place}`, at.suggestion && inline(at.suggestion)].filter(Boolean).join(' ');
  const diff = diffOf(at);
  return diff ? `${words}\n\n${fence(diff, 'diff')}` : words;
}

function renderOthers(others: readonly Diagnosis[], phrases: Phrases, limit: number, links: Links): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, limit).map((one) => {
    const place = one.evidence[0] ? ` ${placeLink(one.evidence[0], links)}` : '';
    const at = one.sourceLocation;
    const source = at ? ` → ${link(code(placeOf({ source: at.file, line: at.line })), links.source(at))}` : '';
    return `- ${MARK[one.severity]} ${inline(one.title)} ${code(one.id)}${place}${source}`;
  });
  const left = others.length - shown.length;
  if (left > 0) shown.push(`- ${phrases.report.leftOut(left)}`);
  return [fold(phrases.headings.others(others.length), [shown.join('\n')])];
}

function step(fix: Fix): string {
  return fix.run ? `${inline(fix.text)}\n${indent(fence(fix.run, ''))}` : inline(fix.text);
}

const indent = (text: string) => text.replace(/^/gm, '   ');

function list(title: string, items: readonly string[]): string {
  return items.length ? `**${title}**\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
}

function evidenceLine(evidence: Evidence, links: Links): string {
  return `- ${placeLink(evidence, links)} ${code(evidence.text.slice(0, 200))}`;
}

/** Where the line stands, and what place in the repository it speaks of. */
function placeLink(evidence: Evidence, links: Links): string {
  const place = link(code(placeOf(evidence)), links.evidence(evidence));
  const source = links.code(evidence);
  return source ? `${place} → ${link(code(source.words), source.url)}` : place;
}

/** `build (linux), build (macos)`: the jobs, when it happened in several, else the subjects. */
function placesWords(places: readonly Subject[], phrases: Phrases): string {
  const jobs = [...new Set(places.map(({ job }) => job).filter((job) => job !== undefined))];
  const names =
    jobs.length > 1 ? jobs : [...new Set(places.map((place) => subjectWords(place, phrases)).filter(Boolean))];
  const shown = names.slice(0, PLACES_LIMIT).map(code).join(', ');
  if (names.length === 0) return '';
  return phrases.report.inPlaces(shown, Math.max(0, names.length - PLACES_LIMIT));
}

function fold(title: string, blocks: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${blocks.filter(Boolean).join('\n\n')}\n\n</details>`;
}

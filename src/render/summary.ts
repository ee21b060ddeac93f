/** The job summary and the body of the comment: Markdown with the verdict first and everything else folded. */
import type { Diagnosis, Evidence, Fix, Report, Subject } from '../model.ts';
import { type Links, NO_LINKS } from './links.ts';
import { address, code, fence, inline, link } from './markdown.ts';
import { exitWords, gapWords, omittedWords, placeOf, quietWords, sourceWords, subjectWords } from './words.ts';

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
export function renderMarkdown(report: Report, others = OTHERS_LIMIT, links: Links = NO_LINKS): string {
  const [verdict, ...rest] = report.diagnoses;
  const parts = verdict
    ? [renderVerdict(verdict, links), ...renderOthers(rest, others, links)]
    : [`### ${report.conclusion === 'success' ? '✅' : '❔'} ${quietWords(report)}`];
  if (report.omitted) parts.push(inline(omittedWords(report)));
  const gaps = gapWords(report).map((gap) => `- ${inline(gap)}`);
  if (gaps.length > GAPS_LIMIT) gaps.splice(GAPS_LIMIT, gaps.length, `- … and ${gaps.length - GAPS_LIMIT} more`);
  if (gaps.length) parts.push(`> [!WARNING]\n> Not everything could be read.\n\n${gaps.join('\n')}`);
  return `${parts.join('\n\n')}\n\n<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
}

function renderVerdict(diagnosis: Diagnosis, links: Links): string {
  const [shown, ...rest] = diagnosis.evidence;
  const facts = [
    inline(subjectWords(diagnosis.subject)),
    inline(exitWords(diagnosis)),
    diagnosis.count > 1 ? `${diagnosis.count} places` : '',
    code(diagnosis.id),
  ];
  return [
    `### ${MARK[diagnosis.severity]} ${inline(diagnosis.title)}`,
    facts.filter(Boolean).join(' · '),
    shown && `${placeLink(shown, links)}\n${fence(shown.text)}`,
    diagnosis.count > 1 ? placesWords(diagnosis.places) : '',
    inline(diagnosis.explanation),
    ...diagnosis.contradictions.map((one) => `> [!NOTE]\n> ${inline(one)}`),
    diagnosis.sourceLocation && `**Where to change it:** ${inline(sourceWords(diagnosis))}`,
    list('What to do', diagnosis.fixes.map(step)),
    list('This log cannot tell more. To find out next time', diagnosis.collectNext.map(step)),
    fold('Usual causes and how we know', [
      diagnosis.causes.map((cause, i) => `${i + 1}. ${inline(cause)}`).join('\n'),
      rest.map((one) => evidenceLine(one, links)).join('\n'),
      diagnosis.references.map((url) => `- ${address(url)}`).join('\n'),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function renderOthers(others: readonly Diagnosis[], limit: number, links: Links): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, limit).map((one) => {
    const place = one.evidence[0] ? ` ${placeLink(one.evidence[0], links)}` : '';
    return `- ${MARK[one.severity]} ${inline(one.title)} ${code(one.id)}${place}`;
  });
  const left = others.length - shown.length;
  if (left > 0) shown.push(`- … and ${left} more, left out to fit`);
  return [fold(`Also found (${others.length})`, [shown.join('\n')])];
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
function placesWords(places: readonly Subject[]): string {
  const jobs = [...new Set(places.map(({ job }) => job).filter((job) => job !== undefined))];
  const names = jobs.length > 1 ? jobs : [...new Set(places.map(subjectWords).filter(Boolean))];
  const shown = names.slice(0, PLACES_LIMIT).map(code).join(', ');
  if (names.length === 0) return '';
  return `In ${shown}${names.length > PLACES_LIMIT ? ` and ${names.length - PLACES_LIMIT} more` : ''}.`;
}

function fold(title: string, blocks: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${blocks.filter(Boolean).join('\n\n')}\n\n</details>`;
}

/** The job summary and the body of the comment: Markdown with the verdict first and everything else folded. */
import type { Diagnosis, Report } from '../model.ts';
import { gapWords } from './gap-words.ts';
import { type Links, NO_LINKS } from './links.ts';
import { code, inline } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';
import { changeLink, fold, MARK, placeLink, renderVerdict } from './verdict.ts';
import { omittedWords, quietWords } from './words.ts';

/** Others than the verdict that are listed at most, unless less must do. */
export const OTHERS_LIMIT = 50;
/** What could not be read is listed so many times at most, and counted. */
const GAPS_LIMIT = 20;

export interface MarkdownOptions {
  /** How many diagnoses beside the verdict may be listed; the rest is counted. */
  readonly others?: number;
  readonly links?: Links;
  /** Stands behind the version, in Markdown. */
  readonly footer?: readonly string[];
}

/** @param report Has passed the gate. */
export function renderMarkdown(
  report: Report,
  phrases: Phrases,
  { others = OTHERS_LIMIT, links = NO_LINKS, footer = [] }: MarkdownOptions = {},
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
  return `${parts.join('\n\n')}\n\n<sub>${[`${report.tool.name} ${report.tool.version}`, ...footer].join(' · ')}</sub>\n`;
}

function renderOthers(others: readonly Diagnosis[], phrases: Phrases, limit: number, links: Links): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, limit).map((one) => {
    const place = one.evidence[0] ? ` ${placeLink(one.evidence[0], links)}` : '';
    const change = one.sourceLocation ? ` → ${changeLink(one.sourceLocation, links)}` : '';
    return `- ${MARK[one.severity]} ${phrases.severity[one.severity]}: ${inline(one.title)} ${code(one.id)}${place}${change}`;
  });
  const left = others.length - shown.length;
  if (left > 0) shown.push(`- ${phrases.report.leftOut(left)}`);
  return [fold(phrases.headings.others(others.length), [shown.join('\n')])];
}

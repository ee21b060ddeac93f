/** Why each candidate won or lost, behind the report (`--why`). */
import type { Candidate, Report } from '../model.ts';
import { inline } from './markdown.ts';
import { placeOf, subjectWords } from './words.ts';
import { wrap } from './wrap.ts';

/** Lines that a person reads; the JSON has all. */
const LIMIT = 200;

const MARK = {
  verdict: '1.',
  diagnosis: '>',
  explained: '-',
  background: '.',
  dismissed: 'x',
  'left-out': 'x',
} as const;

/** @param report Has passed the gate. @returns nothing when nobody asked why. */
export function renderWhy(report: Report, style: { readonly width: number }): string {
  if (!report.why) return '';
  const lines = limited(report.why).map((one) =>
    typeof one === 'string' ? `  ${one}` : `  ${MARK[one.fate]} ${wrap(words(one), style.width, '    ')}`,
  );
  return `\nWhy this ranking\n${lines.join('\n')}\n`;
}

/** The same as a list in Markdown. */
export function markdownWhy(report: Report): string {
  if (!report.why) return '';
  const lines = limited(report.why).map((one) => `- ${inline(typeof one === 'string' ? one : words(one))}`);
  return `\n**Why this ranking**\n\n${lines.join('\n')}\n`;
}

function limited(why: readonly Candidate[]): (Candidate | string)[] {
  if (why.length === 0) return ['nothing was recognised'];
  return why.length > LIMIT ? [...why.slice(0, LIMIT), `… and ${why.length - LIMIT} more`] : [...why];
}

function words(one: Candidate): string {
  const name = one.pattern === one.id ? one.id : `${one.id} (${one.pattern})`;
  const facts = [placeOf(one), subjectWords(one.subject), one.count > 1 ? `${one.count} times` : '', one.role];
  const fate = one.fate === 'explained' ? '' : `${one.fate}, `;
  return `${name}: ${fate}${one.because} · ${facts.filter(Boolean).join(' · ')}`;
}

/** Why each candidate won or lost, behind the report (`--why`). */
import type { Candidate } from '../candidate.ts';
import type { Report } from '../model.ts';
import { inline } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';
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
export function renderWhy(report: Report, phrases: Phrases, style: { readonly width: number }): string {
  if (!report.why) return '';
  const lines = limited(report.why, phrases).map((one) =>
    typeof one === 'string' ? `  ${one}` : `  ${MARK[one.fate]} ${wrap(words(one, phrases), style.width, '    ')}`,
  );
  const retry = retryFact(report).map((fact) => `  ${wrap(fact, style.width, '  ')}`);
  return `\n${phrases.why.heading}\n${[...lines, ...retry].join('\n')}\n`;
}

/** The same as a list in Markdown. */
export function markdownWhy(report: Report, phrases: Phrases): string {
  if (!report.why) return '';
  const lines = limited(report.why, phrases).map(
    (one) => `- ${inline(typeof one === 'string' ? one : words(one, phrases))}`,
  );
  const retry = retryFact(report).map((fact) => `- ${inline(fact)}`);
  return `\n**${phrases.why.heading}**\n\n${[...lines, ...retry].join('\n')}\n`;
}

/** Of the verdict; the name is that of the report's field. */
const retryFact = ({ diagnoses }: Report): string[] =>
  diagnoses.slice(0, 1).map(({ retryable, retryReason }) => `retryable ${retryable}: ${retryReason}`);

function limited(why: readonly Candidate[], { why: say, report }: Phrases): (Candidate | string)[] {
  if (why.length === 0) return [say.nothing];
  return why.length > LIMIT ? [...why.slice(0, LIMIT), report.andMore(why.length - LIMIT)] : [...why];
}

function words(one: Candidate, phrases: Phrases): string {
  const { why: say, marks } = phrases;
  const name = one.pattern === one.id ? one.id : `${one.id} (${one.pattern})`;
  const count = one.count > 1 ? say.times(one.count) : '';
  const facts = [placeOf(one), subjectWords(one.subject, phrases), count, phrases.role[one.role]];
  const fate = one.fate === 'explained' ? '' : `${say.fate[one.fate]}${marks.comma}`;
  return `${name}${marks.colon}${fate}${one.because} · ${facts.filter(Boolean).join(' · ')}`;
}

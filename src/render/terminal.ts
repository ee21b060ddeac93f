/** The report for a person at a terminal: the verdict, its line with a caret, why, what to do, then the rest. */
import { styleText } from 'node:util';
import type { Diagnosis, Evidence, Fix, Report } from '../model.ts';
import type { Phrases } from './phrases/phrases.ts';
import { factWords, gapWords, omittedWords, placeOf, quietWords, sourceWords, subjectWords } from './words.ts';
import { wrap } from './wrap.ts';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

type Paint = (style: 'bold' | 'red' | 'yellow' | 'green' | 'cyan' | 'dim', text: string) => string;

const MARK = { error: '✗', warning: '!', notice: 'i' } as const;
const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** @param report Has passed the gate. */
export function renderTerminal(report: Report, phrases: Phrases, style: TerminalStyle): string {
  const paint: Paint = (name, text) => (style.colour ? styleText(name, text, { validateStream: false }) : text);
  const [verdict, ...others] = report.diagnoses;
  const parts = verdict
    ? [renderVerdict(verdict, phrases, style.width, paint), ...renderOthers(others, phrases, style.width, paint)]
    : [paint(report.conclusion === 'success' ? 'green' : 'yellow', quietWords(report, phrases))];
  const gaps = gapWords(report, phrases).map((gap) =>
    paint('yellow', wrap(`! ${phrases.report.unread(gap)}`, style.width, '  ')),
  );
  const omitted = omittedWords(report, phrases);
  if (omitted) parts.push(paint('yellow', wrap(omitted, style.width, '  ')));
  const text = [...parts, ...(gaps.length ? [gaps.join('\n')] : [])].join('\n\n');
  return `${text}\n`;
}

function renderVerdict(diagnosis: Diagnosis, phrases: Phrases, width: number, paint: Paint): string {
  const mark = paint(COLOUR[diagnosis.severity], MARK[diagnosis.severity]);
  const [shown, ...rest] = diagnosis.evidence;
  const { headings } = phrases;
  const sections = [
    `${mark} ${heading(diagnosis, width, paint)}\n  ${paint('dim', wrap(factWords(diagnosis, phrases), width, '  '))}`,
    shown && renderEvidence(shown, width, paint),
    section(headings.why, [`  ${wrap(diagnosis.explanation, width, '  ')}`], paint),
    section(
      headings.contradictions,
      diagnosis.contradictions.map((one) => `  ${wrap(one, width, '  ')}`),
      paint,
    ),
    section(
      headings.causes,
      diagnosis.causes.map((cause, i) => `  ${i + 1}. ${wrap(cause, width, '     ')}`),
      paint,
    ),
    section(headings.change, changeLines(diagnosis, width, paint), paint),
    section(headings.fixes, steps(diagnosis.fixes, width, paint), paint),
    section(headings.collect, steps(diagnosis.collectNext, width, paint), paint),
    section(
      headings.evidence,
      rest.map((evidence) => brief(evidence, width, paint)),
      paint,
    ),
    section(
      headings.places,
      diagnosis.count > 1 ? diagnosis.places.map((place) => `  ${subjectWords(place, phrases) || place.name}`) : [],
      paint,
    ),
    section(
      headings.references,
      diagnosis.references.map((url) => `  ${paint('dim', url)}`),
      paint,
    ),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/** The title with its id behind it, or below when there is no room. */
function heading({ title, id }: Diagnosis, width: number, paint: Paint): string {
  const lines = wrap(title, width, '  ').split('\n');
  const used = lines.at(-1)!.length + (lines.length === 1 ? 2 : 0);
  const gap = used + id.length + 3 > width ? '\n  ' : ' ';
  return `${paint('bold', lines.join('\n'))}${gap}${paint('dim', `[${id}]`)}`;
}

function renderEvidence(evidence: Evidence, width: number, paint: Paint): string {
  const number = String(evidence.line);
  const gutter = ' '.repeat(number.length);
  const { text, from, to } = shorten(evidence, Math.max(20, width - number.length - 5));
  return [
    `  ${paint('cyan', placeOf(evidence))}`,
    `  ${paint('dim', `${number} │`)} ${text}`,
    `  ${paint('dim', `${gutter} │`)} ${' '.repeat(from)}${paint('red', '^'.repeat(Math.max(1, to - from)))}`,
  ].join('\n');
}

/** Cuts a long line so that its telling part stays in view. */
function shorten(evidence: Evidence, room: number): { text: string; from: number; to: number } {
  const [start, end] = evidence.highlight;
  // A tab is as wide as it likes; the caret below it would be off.
  const text = evidence.text.replaceAll('\t', ' ');
  if (text.length <= room) return { text, from: start, to: end };
  const cut = end <= room - 1 ? 0 : Math.max(0, Math.min(start - 4, text.length - room + 1));
  const head = cut > 0 ? '…' : '';
  const part = text.slice(cut + head.length, cut + room - 1);
  const tail = cut + room - 1 < text.length ? '…' : '';
  const place = (column: number) => Math.min(Math.max(column - cut, 0), head.length + part.length);
  return { text: head + part + tail, from: place(start), to: place(end) };
}

function section(title: string, lines: readonly string[], paint: Paint): string | undefined {
  return lines.length ? `${paint('bold', title)}\n${lines.join('\n')}` : undefined;
}

function changeLines(diagnosis: Diagnosis, width: number, paint: Paint): string[] {
  const words = sourceWords(diagnosis);
  const changes = diagnosis.sourceLocation?.changes ?? [];
  const lines = changes.flatMap(({ from, to }) => [paint('red', `- ${from}`), paint('green', `+ ${to}`)]);
  return words ? [`  ${wrap(words, width, '  ')}`, ...lines.map((line) => `    ${line}`)] : [];
}

function steps(fixes: readonly Fix[], width: number, paint: Paint): string[] {
  return fixes.map((fix, i) => {
    const run = fix.run
      ? `\n${fix.run
          .split('\n')
          .map((line) => `     ${paint('cyan', line)}`)
          .join('\n')}`
      : '';
    return `  ${i + 1}. ${wrap(fix.text, width, '     ')}${run}`;
  });
}

function brief(evidence: Evidence, width: number, paint: Paint): string {
  const place = `  ${placeOf(evidence)}  `;
  const room = Math.max(20, width - place.length);
  const text = evidence.text.length > room ? `${evidence.text.slice(0, room - 1)}…` : evidence.text;
  return `${paint('cyan', place)}${text}`;
}

function renderOthers(others: readonly Diagnosis[], phrases: Phrases, width: number, paint: Paint): string[] {
  if (others.length === 0) return [];
  const lines = others.map((one) => {
    const mark = paint(COLOUR[one.severity], MARK[one.severity]);
    const facts = [`[${one.id}]`, subjectWords(one.subject, phrases), one.evidence[0] && placeOf(one.evidence[0])];
    return `  ${mark} ${wrap(one.title, width, '    ')}\n    ${paint('dim', wrap(facts.filter(Boolean).join(' · '), width, '    '))}`;
  });
  return [`${paint('bold', phrases.headings.others(others.length))}\n${lines.join('\n')}`];
}

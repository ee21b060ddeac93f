/** The report for a person at a terminal: the verdict, its line with a caret, why, what to do, then the rest. */
import type { Diagnosis, Evidence, Fix, Report } from '../model.ts';
import { excerpt } from './excerpt.ts';
import { gapWords } from './gap-words.ts';
import { type Pen, penOf, type TerminalStyle } from './pen.ts';
import type { Phrases } from './phrases/phrases.ts';
import { memoryBar, timelineLines } from './timeline.ts';
import { widthOf } from './width.ts';
import { factWords, omittedWords, placeOf, quietWords, sourceWords, subjectWords } from './words.ts';
import { wrap } from './wrap.ts';

const MARK = { error: '✗', warning: '!', notice: 'i' } as const;
const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** @param report Has passed the gate. */
export function renderTerminal(report: Report, phrases: Phrases, style: TerminalStyle): string {
  const pen = penOf(style);
  const [verdict, ...others] = report.diagnoses;
  const parts = verdict
    ? [renderVerdict(verdict, phrases, pen), ...renderOthers(others, phrases, pen)]
    : [pen.paint(report.conclusion === 'success' ? 'green' : 'yellow', quietWords(report, phrases))];
  const gaps = gapWords(report, phrases).map((gap) =>
    pen.paint('yellow', wrap(`! ${phrases.report.unread(gap)}`, pen.width, '  ')),
  );
  const omitted = omittedWords(report, phrases);
  if (omitted) parts.push(pen.paint('yellow', wrap(omitted, pen.width, '  ')));
  const text = [...parts, ...(gaps.length ? [gaps.join('\n')] : [])].join('\n\n');
  return `${text}\n`;
}

function renderVerdict(diagnosis: Diagnosis, phrases: Phrases, pen: Pen): string {
  const { headings } = phrases;
  const { severity, evidence, sourceLocation, timeline = [], memory, places } = diagnosis;
  const [shown, ...rest] = evidence;
  const prose = (text: string) => `  ${wrap(text, pen.width, '  ')}`;
  const sections: (string | undefined)[] = [
    `${pen.paint(COLOUR[severity], MARK[severity])} ${heading(diagnosis, pen)}\n  ${pen.paint('dim', wrap(factWords(diagnosis, phrases), pen.width, '  '))}`,
    shown && renderEvidence(shown, rest, pen),
    section(headings.why, [prose(diagnosis.explanation)], pen),
    section(headings.contradictions, diagnosis.contradictions.map(prose), pen),
    section(
      headings.change,
      sourceLocation ? [prose(sourceWords(diagnosis, phrases)), ...changeLines(diagnosis, pen)] : [],
      pen,
    ),
    section(headings.fixes, steps(diagnosis.fixes, pen), pen),
    section(headings.collect, steps(diagnosis.collectNext, pen), pen),
    section(headings.causes, numbered(diagnosis.causes, pen), pen),
    section(`${headings.timeline} (${phrases.timeline.zone})`, momentLines(timeline, phrases, pen), pen),
    section(
      headings.evidence,
      [...(memory ? [prose(memoryBar(memory, phrases))] : []), ...rest.map((one) => brief(one, pen))],
      pen,
    ),
    section(
      headings.places,
      diagnosis.count > 1 ? places.map((place) => `  ${subjectWords(place, phrases) || place.name}`) : [],
      pen,
    ),
    section(
      headings.references,
      diagnosis.references.map((url) => `  ${pen.paint('dim', pen.address(url, pen.width - 2))}`),
      pen,
    ),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/** The title with its id behind it, or below when there is no room. */
function heading({ title, id }: Diagnosis, { width, paint }: Pen): string {
  const lines = wrap(title, width, '  ').split('\n');
  const used = widthOf(lines.at(-1)!) + (lines.length === 1 ? 2 : 0);
  const gap = used + id.length + 3 > width ? '\n  ' : ' ';
  return `${paint('bold', lines.join('\n'))}${gap}${paint('dim', `[${id}]`)}`;
}

function renderEvidence(shown: Evidence, rest: readonly Evidence[], { width, paint }: Pen): string {
  const lines = excerpt(shown, rest, width - 2).map(({ gutter, text, kind }) =>
    `  ${paint('dim', gutter)} ${kind === 'caret' ? caret(text, paint) : text}`.trimEnd(),
  );
  return [`  ${paint('cyan', placeOf(shown))}`, ...lines].join('\n');
}

/** Blanks have no colour. */
const caret = (text: string, paint: Pen['paint']) => text.replace(/\^+/, (marks) => paint('red', marks));

function section(title: string, lines: readonly string[], { width, paint }: Pen): string | undefined {
  return lines.length ? `${paint('bold', wrap(title, width))}\n${lines.join('\n')}` : undefined;
}

const numbered = (texts: readonly string[], { width }: Pen) =>
  texts.map((text, i) => `  ${i + 1}. ${wrap(text, width, '     ')}`);

function steps(fixes: readonly Fix[], pen: Pen): string[] {
  const texts = numbered(
    fixes.map(({ text }) => text),
    pen,
  );
  return fixes.map(({ run }, i) => {
    const lines = run?.split('\n').map((line) => `\n     ${pen.paint('cyan', line)}`) ?? [];
    return `${texts[i]}${lines.join('')}`;
  });
}

function changeLines({ sourceLocation: at }: Diagnosis, { paint }: Pen): string[] {
  const changes = at?.changes ?? [];
  return changes.flatMap(({ from, to }) => [`  ${paint('red', `- ${from}`)}`, `  ${paint('green', `+ ${to}`)}`]);
}

function momentLines(timeline: Diagnosis['timeline'] & object, phrases: Phrases, { width, paint }: Pen): string[] {
  const rows = timelineLines(timeline, phrases);
  const [clock, later] = [0, 1].map((i) => Math.max(0, ...rows.map((row) => widthOf(row[i]!)))) as [number, number];
  const beside = clock + later + 6;
  const below = beside > width / 3;
  const indent = ' '.repeat(below ? 4 : beside);
  const padded = (text: string, columns: number) => `${' '.repeat(columns - widthOf(text))}${text}`;
  return rows.map(([at, after, label]) => {
    const times = `${at}${' '.repeat(clock - widthOf(at))}  ${padded(after, later)}`;
    const what = wrap(label, width, indent);
    if (!below) return `  ${paint('dim', times)}  ${what}`;
    return `${times.trim() ? `  ${paint('dim', times.trimEnd())}\n` : ''}${indent}${what}`;
  });
}

function brief(evidence: Evidence, { width, paint }: Pen): string {
  const place = `  ${placeOf(evidence)}  `;
  const room = Math.max(20, width - widthOf(place));
  return `${paint('cyan', place)}${fitted(evidence.text, room)}`;
}

function fitted(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let shown = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > room) break;
    shown += character;
  }
  return `${shown}…`;
}

function renderOthers(others: readonly Diagnosis[], phrases: Phrases, { width, paint }: Pen): string[] {
  if (others.length === 0) return [];
  const lines = others.map((one) => {
    const mark = paint(COLOUR[one.severity], MARK[one.severity]);
    const facts = [`[${one.id}]`, subjectWords(one.subject, phrases), one.evidence[0] && placeOf(one.evidence[0])];
    return `  ${mark} ${wrap(one.title, width, '    ')}\n    ${paint('dim', wrap(facts.filter(Boolean).join(' · '), width, '    '))}`;
  });
  return [`${paint('bold', phrases.headings.others(others.length))}\n${lines.join('\n')}`];
}

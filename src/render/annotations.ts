/** Annotations: one a diagnosis, on the place in the repository that it speaks of, or on its line of a log. */
import type { Diagnosis, Report, Severity } from '../model.ts';
import { bytesOf } from './fit.ts';
import { gapWords } from './gap-words.ts';
import type { Phrases } from './phrases/phrases.ts';
import { exitWords, placeOf, sourceWords } from './words.ts';

export interface AnnotationDocument {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** Bytes of a message: the runner keeps as many characters. Source: actions/runner ExecutionContext.cs. */
const MESSAGE_LIMIT = 4096;
/** Characters of a title that a check run may have. */
const TITLE_LIMIT = 255;

/**
 * @param report Has passed the gate.
 * @param place The file of the workspace that a diagnosis is about, if there is one.
 */
export function renderAnnotations(
  report: Report,
  phrases: Phrases,
  place: (diagnosis: Diagnosis) => { readonly file: string; readonly startLine: number } | undefined,
): AnnotationDocument[] {
  const found = report.diagnoses.map((diagnosis): AnnotationDocument => {
    const shown = diagnosis.evidence[0];
    const fix = diagnosis.fixes[0];
    const at = diagnosis.sourceLocation;
    const lines = [
      [exitWords(diagnosis, phrases), diagnosis.explanation].filter(Boolean).join(phrases.marks.colon),
      fix && `${phrases.report.toDo(fix.text)}${fix.run ? `\n${fix.run}` : ''}`,
      shown && `${placeOf(shown)}: ${shown.text}`,
      sourceWords(diagnosis, phrases),
      ...(at?.changes ?? []).map(({ line, to }) => phrases.change.to(line, to.trim())),
      diagnosis.count > 1 && phrases.report.inPlaces(phrases.places(diagnosis.count), 0),
    ];
    return {
      level: diagnosis.severity,
      title: limited(`${diagnosis.title} [${diagnosis.id}]`, TITLE_LIMIT),
      message: fitting(lines.filter(Boolean).join('\n')),
      ...(at ? { file: at.file, startLine: at.line, ...(at.endLine && { endLine: at.endLine }) } : place(diagnosis)),
    };
  });
  const gaps = gapWords(report, phrases).map(
    (gap): AnnotationDocument => ({
      level: 'warning',
      title: phrases.report.unreadTitle,
      message: fitting(gap),
    }),
  );
  return [...found, ...gaps];
}

function limited(text: string, limit: number): string {
  // A pair of surrogates is not torn apart.
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** In UTF-8, where a character of East Asia takes three bytes. */
function fitting(text: string): string {
  if (bytesOf(text) <= MESSAGE_LIMIT) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(MESSAGE_LIMIT - bytesOf('…')));
  return `${text.slice(0, read)}…`;
}

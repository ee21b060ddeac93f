/** Annotations: one a diagnosis, on the line of the log when the log is a file of the workspace. */
import type { Report, Severity } from '../model.ts';
import { exitWords, placeOf } from './words.ts';

export interface AnnotationDocument {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
}

/**
 * @param report Has passed the gate.
 * @param inWorkspace Whether a source is a file of the workspace.
 */
export function renderAnnotations(report: Report, inWorkspace: (source: string) => boolean): AnnotationDocument[] {
  const found = report.diagnoses.map((diagnosis): AnnotationDocument => {
    const shown = diagnosis.evidence[0];
    const fix = diagnosis.fixes[0];
    const lines = [
      [exitWords(diagnosis), diagnosis.explanation].filter(Boolean).join(': '),
      fix && `What to do: ${fix.text}${fix.run ? `\n${fix.run}` : ''}`,
      shown && `${placeOf(shown)}: ${shown.text}`,
    ];
    return {
      level: diagnosis.severity,
      title: `${diagnosis.title} [${diagnosis.id}]`,
      message: lines.filter(Boolean).join('\n'),
      ...(shown && inWorkspace(shown.source) && { file: shown.source, startLine: shown.line }),
    };
  });
  const gaps = report.gaps.map(
    (gap): AnnotationDocument => ({
      level: 'warning',
      title: 'A log could not be read',
      message: `${gap.source}: ${gap.message}`,
    }),
  );
  return [...found, ...gaps];
}

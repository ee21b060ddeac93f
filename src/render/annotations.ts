/** Annotations: one a diagnosis, on the line of the log when the log is a file of the workspace. */
import type { Diagnosis, Report, Severity } from '../model.ts';
import { exitWords, placeOf, sourceWords } from './words.ts';

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
      sourceWords(diagnosis),
    ];
    return {
      level: diagnosis.severity,
      title: `${diagnosis.title} [${diagnosis.id}]`,
      message: lines.filter(Boolean).join('\n'),
      ...placeIn(diagnosis, inWorkspace),
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

/** The line to change, or else that of the log. */
function placeIn({ sourceLocation, evidence }: Diagnosis, inWorkspace: (source: string) => boolean) {
  if (sourceLocation) return { file: sourceLocation.file, startLine: sourceLocation.line };
  const [shown] = evidence;
  return shown && inWorkspace(shown.source) ? { file: shown.source, startLine: shown.line } : {};
}

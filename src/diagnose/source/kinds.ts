/** Which files of the workspace a report may name a line of: to look for others takes longer than the scan. */
import type { Diagnosis, Report } from '../../model.ts';
import { speaksOfBuild } from './dockerfile.ts';
import type { FileKind } from './files.ts';

export function neededKinds({ diagnoses }: Pick<Report, 'diagnoses'>): readonly FileKind[] {
  return [...new Set(diagnoses.flatMap(kindsOf))].sort();
}

function kindsOf({ severity, subject, evidence }: Diagnosis): FileKind[] {
  // An image may be named anywhere.
  if (subject.image !== undefined) return ['containers', 'dockerfiles', 'workflows'];
  const described = (subject.pod ?? subject.container) !== undefined;
  const built = evidence.some(({ text }) => speaksOfBuild(text));
  const step = severity === 'error' && subject.step !== undefined;
  return [
    ...(described ? (['containers'] as const) : []),
    ...(built ? (['dockerfiles'] as const) : []),
    ...(step ? (['workflows'] as const) : []),
  ];
}

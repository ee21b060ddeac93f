/** What a line of text is about, as far as its prefix and its place in the log tell. */
import type { Subject } from '../model.ts';
import type { TextLine } from '../read/text-line.ts';

/** @param step In which the line stands. */
export function subjectOf(line: TextLine, step: string | undefined): Subject {
  const { pod, container, node, process, job } = line;
  const where = { ...(node && { node }), ...(process && { process }), ...(step && { step }), ...(job && { job }) };
  if (container) return { kind: 'container', name: container, container, ...(pod && { pod }), ...where };
  if (step) return { kind: 'step', name: step, ...where };
  return { kind: 'log', name: line.source, ...where };
}

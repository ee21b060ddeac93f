/** What a line of text is about, as far as its prefix and its place in the log tell. */
import type { Known, Subject } from '../model.ts';
import type { TextLine } from '../read/text-line.ts';
import { withKnown } from './known.ts';

/**
 * @param step In which the line stands.
 * @param known What holds for every line that does not say otherwise.
 */
export function subjectOf(line: TextLine, step: string | undefined, known: Known | undefined): Subject {
  return withKnown(told(line, line.facts().step ?? known?.step ?? step), known);
}

function told(line: TextLine, step: string | undefined): Subject {
  const { pod, container, node, process, job } = line.facts();
  const where = { ...(node && { node }), ...(process && { process }), ...(step && { step }), ...(job && { job }) };
  if (container) return { kind: 'container', name: container, container, ...(pod && { pod }), ...where };
  if (step) return { kind: 'step', name: step, ...where };
  return { kind: 'log', name: line.source, ...where };
}

/** What a line says of its time in another way than with a date. */
export function clockOf(line: TextLine): { readonly yearless?: number; readonly uptime?: number } {
  const { yearless, uptime } = line.facts();
  return { ...(yearless !== undefined && { yearless }), ...(uptime !== undefined && { uptime }) };
}

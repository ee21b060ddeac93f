/** Lines of a text log put together as one document, with the way back from its characters to their raw places. */
import { type Columns, lastAtOrBefore } from './lines.ts';
import type { TextLine } from './text-line.ts';

/** A line, or the part of it that belongs to the document. */
export interface LinePart {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
}

/**
 * @param lead What the document begins with, and the text has not.
 * @returns the document, and the places of its characters.
 */
export function joinLines(parts: readonly LinePart[], lead = ''): { text: string; columns: Columns } {
  const starts: number[] = [];
  let text = lead;
  parts.forEach(({ line, from, to }, i) => {
    if (i > 0) text += '\n';
    starts.push(text.length);
    text += line.text.slice(from, to);
  });
  const columns: Columns = {
    locate(_source, offset, length) {
      const i = lastAtOrBefore(starts, offset);
      const { line, from, to } = parts[i]!;
      const at = Math.min(to, Math.max(0, offset - starts[i]!) + from);
      return line.locate(at, Math.min(to, Math.max(at, at + length)));
    },
  };
  return { text, columns };
}

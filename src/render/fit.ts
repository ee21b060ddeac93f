/** Makes a Markdown document fit a limit: the least important goes first, and what is open at a cut is closed. */
import type { Phrases } from './phrases/phrases.ts';

/** Length in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * @param render Renders with at most so many of the lesser diagnoses.
 * @param limit In UTF-8 bytes (which is never less than the UTF-16 units that GitHub counts).
 */
export function shrink(render: (others: number) => string, others: number, limit: number, phrases: Phrases): string {
  for (let count = others; ; count = Math.floor(count / 2)) {
    const text = render(count);
    if (bytesOf(text) <= limit) return text;
    if (count === 0) return cut(text, limit, phrases);
  }
}

/** Room for the note and for what has to be closed. */
const ROOM = 300;

/** As many whole lines as fit, well-formed, with a note of how many are left out; nothing when not even that fits. */
export function cut(text: string, limit: number, { report: say }: Phrases): string {
  if (bytesOf(text) <= limit) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let fence = '';
  let details = 0;
  let size = 0;
  for (const line of lines) {
    // With ticks behind it is a code span that begins the line.
    const ticks = /^\s*(`{3,})[^`]*$/.exec(line)?.[1];
    size += bytesOf(line) + 1;
    // What closes a fence is as long as what opened it.
    if (size + Math.max(fence.length, ticks?.length ?? 0) > limit - ROOM) break;
    kept.push(line);
    if (fence && ticks && ticks.length >= fence.length && line.trim() === ticks) fence = '';
    else if (!fence && ticks) fence = ticks;
    // Elsewhere in a line they are text of a log.
    else if (!fence) details += +line.startsWith('<details>') - +(line === '</details>');
  }
  const left = lines.length - kept.length;
  const closing = [...(fence ? [fence] : []), ...Array<string>(Math.max(0, details)).fill('</details>')];
  const fitting = `${[...kept, ...closing].join('\n')}\n\n${say.leftOutLines(left)}\n`;
  return bytesOf(fitting) <= limit ? fitting : '';
}

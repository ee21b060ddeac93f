/** Which of the lines around the line that is shown are of one block with it. */
import type { NearLine } from '../model.ts';

/** A blank line ends it, and what the runner says of its steps. */
const isEnd = ({ text }: NearLine) => text.trim() === '' || text.startsWith('##[');

/**
 * A blank line directly below a headline is within its block.
 * @param line The one that is shown.
 */
export function blockOf(line: number, around: readonly NearLine[]): NearLine[] {
  const above = around.filter((one) => one.line < line);
  const below = around.filter((one) => one.line > line);
  const top = above.findLastIndex(isEnd) + 1;
  const skipped = below.length > 1 && isEnd(below[0]!) && !isEnd(below[1]!) ? 1 : 0;
  const end = below.findIndex((one, i) => i >= skipped && isEnd(one));
  return [...above.slice(top), ...below.slice(0, end < 0 ? below.length : end)];
}

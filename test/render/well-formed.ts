/** Whether what is opened in a Markdown document is closed in it. */

/** @returns the fence and the number of folds that are open at the end, and whether a fold was closed that was not open. */
export function openAtEnd(markdown: string): { fence: string; details: number; stray: boolean } {
  let fence = '';
  let details = 0;
  let stray = false;
  for (const line of markdown.split('\n')) {
    const ticks = /^\s*(`{3,})[^`]*$/.exec(line)?.[1];
    if (fence) {
      if (ticks && ticks.length >= fence.length && line.trim() === ticks) fence = '';
    } else if (ticks) fence = ticks;
    else details += +line.startsWith('<details>') - +(line === '</details>');
    stray ||= details < 0;
  }
  return { fence, details, stray };
}

export const CLOSED = { fence: '', details: 0, stray: false };

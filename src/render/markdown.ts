/** Markdown that stays text: nothing of a log becomes a link, a mention, a heading, an image or HTML. */

/** What GitHub turns into links or mentions even behind escapes; in a code span it does not. */
const LIVE = /\S*(?:@[\w-]|#\d|GH-\d|:\/\/|www\.|\b[0-9a-f]{40}\b)\S*/gi;

/** Prose of unknown origin as inline Markdown. */
export function inline(text: string): string {
  let done = '';
  let from = 0;
  const flat = text.replace(/\s+/g, ' ');
  for (const live of flat.matchAll(LIVE)) {
    done += escaped(flat.slice(from, live.index)) + code(live[0]);
    from = live.index + live[0].length;
  }
  return done + escaped(flat.slice(from));
}

function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-=:])/, '\\$1');
}

/** A code span that its content cannot leave. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦');
  const ticks = '`'.repeat(longestRun(flat, '`') + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') || flat.trim() === '' ? ' ' : '';
  return `${ticks}${pad}${flat}${pad}${ticks}`;
}

/** A fenced block that its content cannot leave. */
export function fence(text: string, language = 'text'): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  for (const run of text.matchAll(new RegExp(`${character}+`, 'g'))) longest = Math.max(longest, run[0].length);
  return longest;
}

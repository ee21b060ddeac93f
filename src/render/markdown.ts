/** Markdown that stays text: nothing of a log becomes a link, a mention, a heading, an image or HTML. */

/** What GitHub turns into links or mentions even behind escapes; in a code span it does not. */
const LIVE = /@[\w-]|#\d|GH-\d|:\/\/|www\.|\b[0-9a-f]{7,64}\b|:[\w+-]+:|\$|\b(?:mailto|xmpp):/i;

/** Prose of unknown origin as inline Markdown. */
export function inline(text: string): string {
  const words = text.trim().split(/\s+/);
  const done = words.map((word) => (LIVE.test(word) ? code(word) : escaped(word))).join(' ');
  // At its start the text could open a list, an underline or a directive.
  return done.replace(/^(\d+)\./, '$1\\.').replace(/^([-=:])/, '\\$1');
}

function escaped(word: string): string {
  return word
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&');
}

/** A code span that its content cannot leave. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦');
  const ticks = '`'.repeat(longestRun(flat, '`') + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') || flat.trim() === '' ? ' ' : '';
  return `${ticks}${pad}${flat}${pad}${ticks}`;
}

/** @param url Of our own making; without it the text stays as it is. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
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

/** An address of a pattern as a link; what could end the link early stays text. */
export function address(url: string): string {
  return /^https:\/\/[\w.~:/?#@!&'()*+,;=%-]+$/.test(url) ? `<${url}>` : code(url);
}

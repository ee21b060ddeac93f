/** Makes text of unknown origin harmless for people who read it and for the runner that parses it. */

/**
 * Controls, line and paragraph separators, halves of characters, and everything that a screen shows as nothing (bidi
 * marks, zero-width characters, the blank of Braille). The tab is harmless.
 */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** More marks on one letter than any language has: they cover the lines around. */
const PILED = /(?<=\p{M}{4})\p{M}/gu;

/** The text with every character that nobody would see written out, as `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, written).replace(PILED, written);
}

const written = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// The runner compares by the rules of a culture, which may pass over marks.
const BRACKET_COMMAND = /(#\p{M}*#\p{M}*)\[/gu;
const COLON_COMMAND = /^([\s\p{M}]*)(:\p{M}*:)/u;

/**
 * Line by line `visible`, and nothing in it is a command to the runner: `##[` becomes `##\[`, and no line starts with
 * `::`. The backslash is how the runner itself defuses; zero-width characters do not stop it.
 */
export function defuse(text: string): string {
  const safe = (line: string) => visible(line).replace(BRACKET_COMMAND, '$1\\[').replace(COLON_COMMAND, '$1\\$2');
  return text.split('\n').map(safe).join('\n');
}

/** What problem matchers look for behind a place: `a.c:1:2: error`, `a.ts(1,2): error`, `a: line 1, col 2`, `a:1:2 error:`. */
export const PLACE =
  /(?<=[:(,]\d{1,9}\)?\s{0,2}):(?=\s)|:(?=\sline\s\d+,\scol)|(?<=:\d{0,9}\s{1,9}(?:fatal\s)?(?:warning|error)):(?=\s)/g;
/** Looks like a colon and is none. */
const RATIO = '\u2236';
export const DASHED = /(?<=:\d{1,9}\s+)-(?=\s+(?:error|warning|info)\b)/g;
const OWN_LINE = /^(\s*)(?=File\s"|\d+:\d+\s+(?:error|warning|info)\b)/gm;

/**
 * For lines that a runner reads: `defuse`, and the matchers of earlier steps find no place in them, so that a line
 * that is quoted does not become a second annotation.
 */
export function forRunner(text: string): string {
  return defuse(text).replace(PLACE, RATIO).replace(DASHED, '\u2013').replace(OWN_LINE, '$1| ');
}

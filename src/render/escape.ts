/** Makes text of unknown origin harmless for people who read it and for the runner that parses it. */

/** Controls, line and paragraph separators, and everything that a screen shows as nothing (bidi marks, zero-width characters). The tab is harmless. */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with every character that nobody would see written out, as `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** `visible`, and nothing in it is a command to the runner: `##[` becomes `##\[`, and no line starts with `::`. */
export function defuse(text: string): string {
  // The backslash is how the runner itself defuses; zero-width characters do not stop its culture-aware comparison.
  return visible(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/gm, '$1\\::');
}

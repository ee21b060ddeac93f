/** Places in a text. */

/** Offsets, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** Hundreds of shapes are looked for in every text, and nearly all of them are not there. */
const NONE: readonly Span[] = [];

/** What the named groups of a regex caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * @param regex Has the flag `g`, and matches no empty text. The groups `secret`, `quoted`, `ticked` and `bare` are what is wanted; else all of it.
 * @param accept Whether a match is what it looks like.
 */
export function spansBy(
  regex: RegExp,
  text: string,
  accept: (value: string, groups: Groups) => boolean = () => true,
): readonly Span[] {
  let spans: Span[] | undefined;
  // matchAll copies the regex each time, which is most of the work where hundreds of them find nothing.
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const { secret, quoted, ticked, bare } = match.groups ?? {};
    const value = secret ?? quoted ?? ticked ?? bare ?? match[0];
    if (!accept(value, match.groups ?? {})) continue;
    const start = match.index + match[0].lastIndexOf(value);
    spans ??= [];
    spans.push([start, start + value.length]);
  }
  return spans ?? NONE;
}

/** @returns the text with `mask` in place of the spans; those that overlap become one. */
export function masked(text: string, spans: readonly Span[], mask: string): string {
  if (spans.length === 0) return text;
  let done = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    if (start >= at) done += text.slice(at, start) + mask;
    at = end;
  }
  return done + text.slice(at);
}

/** Places in a text. */

/** Offsets, the end exclusive. */
export type Span = readonly [start: number, end: number];

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * @param regex Has the flag `g`. The groups `secret`, `quoted`, `ticked` and `bare` are what is wanted; else all of it.
 * @param accept Whether a match is what it looks like.
 */
export function spansBy(
  regex: RegExp,
  text: string,
  accept: (value: string, groups: Groups) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(regex)) {
    const { secret, quoted, ticked, bare } = match.groups ?? {};
    const value = secret ?? quoted ?? ticked ?? bare ?? match[0];
    if (!accept(value, match.groups ?? {})) continue;
    const start = match.index + match[0].lastIndexOf(value);
    spans.push([start, start + value.length]);
  }
  return spans;
}

/** @returns the text with `mask` in place of the spans; those that overlap become one. */
export function masked(text: string, spans: readonly Span[], mask: string): string {
  let done = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    if (start >= at) done += text.slice(at, start) + mask;
    at = end;
  }
  return done + text.slice(at);
}

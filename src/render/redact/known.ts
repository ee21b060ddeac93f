/** Values that are known to be secret, in every spelling that programs put them into. */
import type { Span } from './span.ts';

/** A shorter value is part of ordinary words, and a log could be made unreadable with it. */
const SHORTEST = 6;

/** @returns what to look for, the longest first. */
export function spellings(values: Iterable<string>): string[] {
  const all = new Set<string>();
  for (const value of values)
    for (const part of new Set([value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())])) {
      if (part.length < SHORTEST || /^\*+$/.test(part)) continue;
      for (const spelling of [part, escaped(part), encodeURIComponent(part.replace(/\p{Cs}/gu, '')), ...base64(part)])
        if (spelling.length >= SHORTEST) all.add(spelling);
    }
  return [...all].sort((a, b) => b.length - a.length);
}

export function knownSpans(text: string, known: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const value of known)
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      spans.push([at, at + value.length]);
  return spans;
}

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

/** A value has three spellings within a longer text, by where it begins; what its neighbours change is left off. */
function base64(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  const standard = [0, 1, 2].flatMap((before) => {
    const coded = btoa(String.fromCharCode(...new Uint8Array(before), ...bytes)).replace(/=+$/, '');
    const whole = coded.slice(before && before + 1, (bytes.length + before) % 3 ? -1 : undefined);
    return whole.length >= 2 * SHORTEST ? [whole] : [];
  });
  return standard.flatMap((one) => [one, one.replaceAll('+', '-').replaceAll('/', '_')]);
}

/**
 * Takes secrets out of text before it is shown. The runner masks registered secrets in logs only, not in comments,
 * summaries or files; so what looks like a secret, and what is known to be one, is cut here.
 */
import { contextSpans } from './contexts.ts';
import { encodedSpans } from './encoded.ts';
import { knownSpans } from './known.ts';
import { masked, type Span, spansBy } from './span.ts';
import { TOKENS } from './tokens.ts';

const MASK = '***';

/**
 * @param known Spellings of values that are secret; see `spellings`.
 * @param found The `secretSpans` of the text, when they were asked for before.
 * @returns the text with `***` in place of what is or looks like a secret.
 */
export function redact(
  text: string,
  known: readonly string[] = [],
  found: readonly Span[] = secretSpans(text),
): string {
  return masked(text, known.length === 0 ? found : [...found, ...knownSpans(text, known)], MASK);
}

/** @returns the text without the values only, whatever else it holds. */
export const withoutKnown = (text: string, known: readonly string[]): string =>
  masked(text, knownSpans(text, known), MASK);

/** @returns where something stands that looks like a secret. */
export function secretSpans(text: string): Span[] {
  return [...plainSpans(text), ...encodedSpans(text, (decoded) => plainSpans(decoded).length > 0)];
}

function plainSpans(text: string): Span[] {
  const spans = contextSpans(text);
  for (const token of TOKENS) for (const span of spansBy(token, text)) spans.push(span);
  return spans;
}

/** Secrets that were encoded in base64, once or several times, on their way into a log. */
import { type Span, spansBy } from './span.ts';

const RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** How often base64 is taken off. */
const DEPTH = 3;

/** @param hasSecret Whether a decoded text holds a secret. */
export function encodedSpans(text: string, hasSecret: (text: string) => boolean): readonly Span[] {
  return spansBy(RUN, text, (run) => {
    let decoded = decode(run);
    for (let depth = 0; decoded !== undefined && depth < DEPTH; depth++) {
      if (hasSecret(decoded)) return true;
      decoded = decode(decoded.trim());
    }
    return false;
  });
}

/** @returns undefined when it is no base64 of a text. */
function decode(run: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(run)) return undefined;
  const plain = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const text = atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
  return /^[\t\n\r\x20-\x7e]+$/.test(text) ? text : undefined;
}

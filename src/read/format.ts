/** Tells by its first bytes what a source is. Names and endings of files do not count. */
import { detectTextFormat, type TextFormat } from './text-format.ts';

export type Format = 'empty' | 'binary' | 'json' | 'json-lines' | 'yaml' | TextFormat;

/** Bytes that are enough to tell. */
export const HEAD_LIMIT = 64 * 1024;

/** @param head The first bytes of a source. */
export function detectFormat(head: Uint8Array): Format {
  if (head.length === 0) return 'empty';
  const bytes = head.subarray(0, HEAD_LIMIT);
  if (bytes.includes(0)) return 'binary';
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  const trimmed = text.trimStart();
  if (trimmed === '') return 'text';
  if (opensJsonLines(trimmed)) return 'json-lines';
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{"\]]|$))/.test(trimmed)) return 'json';
  // A list has its own `kind` at its end, which may be far; its items have theirs within.
  if (
    /^(?:---\s*\n)?(?:#[^\n]*\n)*(?:apiVersion|kind|items): ?\S*[^\n]*\n/.test(trimmed) &&
    /^[ -]*kind: /m.test(trimmed)
  )
    return 'yaml';
  return detectTextFormat(text);
}

/** Two objects, each on a line of its own. */
function opensJsonLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || !text.startsWith('{') || !text.slice(0, end).trimEnd().endsWith('}')) return false;
  return text.slice(end).trimStart().startsWith('{');
}

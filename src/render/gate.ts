/**
 * The one gate: a report passes it before anything renders it. Every string in it is redacted and made visible;
 * what a sink needs on top (Markdown, workflow commands) is that sink's part.
 */
import type { Report } from '../model.ts';
import { visible } from './escape.ts';
import { redact } from './redact.ts';

export function gated(report: Report): Report {
  return clean(report) as Report;
}

/** For a single text that goes out on its own, such as an error message. */
export function gatedText(text: string): string {
  return visible(redact(text));
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return gatedText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(
    // Only the commands of our own texts may have several lines.
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'run' ? String(one).split('\n').map(gatedText).join('\n') : clean(one),
    ]),
  );
  // Offsets into a text that had to be changed point nowhere.
  if ('highlight' in value && 'text' in value && object.text !== value.text)
    object.highlight = [0, String(object.text).length];
  return object;
}

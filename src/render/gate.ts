/**
 * The one gate: a report passes it before anything renders it. Every string in it is redacted and made visible;
 * what a sink needs on top (Markdown, workflow commands) is that sink's part.
 */
import type { Report } from '../model.ts';
import { defuse, visible } from './escape.ts';
import { spellings } from './redact/known.ts';
import { redact, secretSpans, withoutKnown } from './redact/redact.ts';
import type { Span } from './redact/span.ts';

/** Words of a fixed alphabet: no log can bring a secret into them, and a value that is one of them must not change them. */
const FIXED: ReadonlySet<string> = new Set(
  'id pattern severity confidence category retryable role kind conclusion fate signal version format'.split(' '),
);
const isFixed = (key: string, value: string) => FIXED.has(key) && /^[A-Za-z0-9][a-zA-Z0-9.-]{0,60}$/.test(value);

/**
 * @param secrets Values that are known to be secret, such as those of the environment.
 * @returns the report with every string redacted and visible.
 */
export function gated(report: Report, secrets: readonly string[] = []): Report {
  // What a line gives away with its context may stand elsewhere without it, as what a pattern has caught.
  const spans = new Map<string, readonly Span[]>();
  collect(report, spans);
  const found = [...spans].flatMap(([text, places]) => places.map(([start, end]) => text.slice(start, end)));
  return clean(report, spellings([...secrets, ...found]), spans) as Report;
}

/** @returns the report without these values. */
export function hidden(report: Report, values: ReadonlySet<string>): Report {
  const known = spellings(values);
  return known.length === 0 ? report : (mapped(report, (text) => withoutKnown(text, known)) as Report);
}

/** For a single text that goes out on its own, such as an error message: no command to the runner either. */
export function gatedText(text: string, secrets: readonly string[] = []): string {
  return defuse(visible(redact(text, spellings(secrets))));
}

/** The same for a message of several lines. */
export function gatedLines(text: string, secrets: readonly string[] = []): string {
  return defuse(redact(text, spellings(secrets)));
}

function collect(value: unknown, spans: Map<string, readonly Span[]>): void {
  if (typeof value === 'string') {
    if (!spans.has(value)) spans.set(value, secretSpans(value));
  } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one, spans);
}

function clean(value: unknown, known: readonly string[], spans: ReadonlyMap<string, readonly Span[]>): unknown {
  return mapped(value, (text, key) => {
    const safe = redact(text, known, spans.get(text));
    // Only the commands of our own texts may have several lines.
    return key === 'run' ? safe.split('\n').map(visible).join('\n') : visible(safe);
  });
}

/** Every string of a value changed, but for words of a fixed alphabet. */
function mapped(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return isFixed(key, value) ? value : change(value, key);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, change, name)]));
  // A line that is not shown as it stands cannot be changed by what is shown.
  if ('changes' in value && JSON.stringify(object.changes) !== JSON.stringify(value.changes)) delete object.changes;
  // Offsets into a text that had to be changed point nowhere.
  if ('highlight' in value && 'text' in value && object.text !== value.text)
    object.highlight = [0, String(object.text).length];
  return object;
}

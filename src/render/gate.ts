/**
 * The one gate: a report passes it before anything renders it. Every string in it is redacted and made visible;
 * what a sink needs on top (Markdown, workflow commands) is that sink's part.
 */
import type { Report } from '../model.ts';
import { defuse, visible } from './escape.ts';
import { spellings } from './redact/known.ts';
import { redact, secretsIn } from './redact/redact.ts';

/** Words of a fixed alphabet: no log can bring a secret into them, and a value that is one of them must not change them. */
const FIXED: ReadonlySet<string> = new Set(
  'id pattern severity confidence category retryable role kind conclusion fate signal name version format'.split(' '),
);
const isFixed = (key: string, value: string) => FIXED.has(key) && /^[A-Za-z0-9][\w.+-]{0,60}$/.test(value);

/**
 * @param secrets Values that are known to be secret, such as those of the environment.
 * @returns the report with every string redacted and visible.
 */
export function gated(report: Report, secrets: readonly string[] = []): Report {
  // What a line gives away with its context may stand elsewhere without it, as what a pattern has caught.
  const found = new Set<string>();
  collect(report, found);
  return clean(report, spellings([...secrets, ...found]), '') as Report;
}

/** For a single text that goes out on its own, such as an error message: no command to the runner either. */
export function gatedText(text: string, secrets: readonly string[] = []): string {
  return defuse(redact(text, spellings(secrets)));
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') for (const secret of secretsIn(value)) found.add(secret);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one, found);
}

function clean(value: unknown, known: readonly string[], key: string): unknown {
  if (typeof value === 'string') {
    // A short value that is known could be a word of ours.
    const safe = isFixed(key, value) ? redact(value) : redact(value, known);
    // Only the commands of our own texts may have several lines.
    return key === 'run' ? safe.split('\n').map(visible).join('\n') : visible(safe);
  }
  if (Array.isArray(value)) return value.map((one) => clean(one, known, key));
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one, known, name)]));
  // Offsets into a text that had to be changed point nowhere.
  if ('highlight' in value && 'text' in value && object.text !== value.text)
    object.highlight = [0, String(object.text).length];
  return object;
}

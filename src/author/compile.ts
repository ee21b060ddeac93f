/** Pattern file -> what the matcher and the texts need. XRegExp runs here and nowhere else. */
import XRegExp from 'xregexp';
import type { Pattern, Prose, Wording } from '../match/pattern.ts';
import type { PatternFile } from './pattern-file.ts';

const PATTERN_FIELDS = [
  'id',
  'diagnosis',
  'severity',
  'confidence',
  'role',
  'category',
  'retryable',
  'exit',
  'means',
  'statuses',
  'signal',
  'keywords',
  'explains',
  'derive',
  'survivable',
  'dismisses',
] as const;
const PROSE_FIELDS = ['title', 'explanation', 'causes', 'fixes', 'references', 'collect', 'contradiction'] as const;

/** @throws SyntaxError when a regex is none; validate first. */
export function compilePattern(file: PatternFile): { pattern: Pattern; prose: Prose } {
  const match = file.match?.map(({ regex, unless }): Wording => {
    if (unless === undefined) return nativeRegex(regex);
    const { source, flags } = nativeRegex(unless);
    return { ...nativeRegex(regex), unless: { source, flags } };
  });
  return {
    pattern: { ...(pick(file, PATTERN_FIELDS) as unknown as Pattern), ...(match && { match }) },
    prose: pick(file, PROSE_FIELDS) as unknown as Prose,
  };
}

/**
 * XRegExp syntax -> what V8 runs without XRegExp. Named groups become numbered ones, `names` keeps their names.
 * @throws SyntaxError
 */
export function nativeRegex(source: string): { source: string; flags: string; names: string[] } {
  const regex = XRegExp(source) as RegExp & { xregexp?: { captureNames?: (string | null)[] | null } };
  return {
    source: regex.source,
    flags: regex.flags,
    names: (regex.xregexp?.captureNames ?? []).map((name) => name ?? ''),
  };
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Partial<T>;
}

/**
 * Docker's json-file logs: a line a JSON object, `{"log":"…\n","stream":"stderr","time":"…"}`. They are turned into
 * what `docker logs --timestamps` prints, line by line, so that columns differ by a constant.
 * Source: moby daemon/logger/jsonfilelog/jsonlog.
 */
const OPENING = '{"log":"';
const LINE =
  /^\{"log":"([^"\\]*(?:\\.[^"\\]*)*)"(?:,"stream":"\w{1,16}")?(?:,"attrs":\{.*\})?,"time":"([^"]{1,40})"\}\r?$/;

/** The engine cuts what was said after 16 KiB; a longer line is not its own. */
const LINE_LIMIT = 1 << 20;
/** `2026-11-20T18:44:01.182798523Z ` */
const STAMP_LENGTH = 31;
/** Takes a column and gives nothing to read: a byte order mark is cut out when the line is cleaned. */
const NOTHING = '\ufeff';

/** By how many columns an unwrapped line is longer in front than the raw one. */
export const DOCKER_LOG_SHIFT = STAMP_LENGTH - OPENING.length;

/** @param text The first lines of a source. */
export function opensDockerLog(text: string): boolean {
  if (!text.startsWith(OPENING)) return false;
  const end = text.indexOf('\n');
  return LINE.test(end < 0 ? text : text.slice(0, end));
}

/**
 * @param text Whole lines.
 * @returns as many lines; one that is no such object stands as it is, moved by the same columns.
 */
export function unwrapDockerLog(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : unwrapLine(line)))
    .join('\n');
}

function unwrapLine(line: string): string {
  const [, escaped, time = ''] = (line.length < LINE_LIMIT && LINE.exec(line)) || [];
  const said = escaped === undefined ? undefined : unescaped(escaped);
  if (said === undefined) return NOTHING.repeat(DOCKER_LOG_SHIFT) + line;
  return stamp(time) + said.replace(/\r?\n$/, '').replaceAll('\n', ' ');
}

/** The engine cuts zeros at the end of the fraction. */
function stamp(time: string): string {
  const [, seconds, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(time) ?? [];
  return seconds ? `${seconds}.${fraction.padEnd(9, '0')}Z ` : NOTHING.repeat(STAMP_LENGTH);
}

/**
 * @returns undefined when it is no JSON string. In front of an escape sequence of a terminal the columns are kept;
 * padding anything else would tear the words that patterns look for.
 */
function unescaped(escaped: string): string | undefined {
  const first = escaped.indexOf('\\');
  if (first < 0) return escaped;
  if (first === escaped.length - 2 && escaped.endsWith('n')) return escaped.slice(0, first);
  // Pure rooms do not catch: what JSON.parse refuses is found out beforehand.
  if (/[\x00-\x1f]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escaped.replaceAll('\\\\', ' '))) return undefined;
  const padded = escaped.replace(/\\(?:u001b|.)/gi, (one) => (one.length > 2 ? NOTHING.repeat(5) + one : one));
  return JSON.parse(`"${padded}"`);
}

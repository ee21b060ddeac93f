/** Takes terminal escapes out of raw bytes, so that a word which colours break is found; line ends stay. */

export interface Stripped {
  readonly bytes: Uint8Array;
  /** @returns where the byte at `at` stood; to be asked with ascending places. */
  origin(at: number): number;
}

const ESC = 0x1b;
const between = (byte: number | undefined, from: number, to: number) =>
  byte !== undefined && byte >= from && byte <= to;

/** @returns undefined when there is no escape. */
export function stripEscapes(raw: Uint8Array): Stripped | undefined {
  let at = raw.indexOf(ESC);
  if (at < 0) return undefined;
  const bytes = new Uint8Array(raw.length);
  const cuts: number[] = [];
  const removed: number[] = [];
  let length = 0;
  let from = 0;
  for (; at >= 0; at = raw.indexOf(ESC, from)) {
    bytes.set(raw.subarray(from, at), length);
    length += at - from;
    from = endOfEscape(raw, at);
    cuts.push(length);
    removed.push(from - length);
  }
  bytes.set(raw.subarray(from), length);
  length += raw.length - from;
  let cut = 0;
  return {
    bytes: bytes.subarray(0, length),
    origin(place) {
      while (cut > 0 && cuts[cut - 1]! > place) cut--;
      while (cut < cuts.length && cuts[cut]! <= place) cut++;
      return place + (cut === 0 ? 0 : removed[cut - 1]!);
    },
  };
}

/** The same grammar as the cleaning of a line, on bytes. */
function endOfEscape(bytes: Uint8Array, start: number): number {
  const kind = bytes[start + 1];
  let at = start + 2;
  if (kind === 0x5b) {
    while (between(bytes[at], 0x30, 0x3f)) at++;
    while (between(bytes[at], 0x20, 0x2f)) at++;
    return between(bytes[at], 0x40, 0x7e) ? at + 1 : start + 2;
  }
  if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f) {
    while (at < bytes.length && !STRING_END.has(bytes[at]!)) at++;
    if (bytes[at] === 0x07 && kind === 0x5d) return at + 1;
    if (bytes[at] === ESC && bytes[at + 1] === 0x5c) return at + 2;
    return kind === 0x5d ? at : start + 2;
  }
  at = start + 1;
  while (between(bytes[at], 0x20, 0x2f)) at++;
  return between(bytes[at], 0x30, 0x7e) ? at + 1 : start + 1;
}

const STRING_END = new Set([0x07, 0x0a, 0x0d, ESC]);

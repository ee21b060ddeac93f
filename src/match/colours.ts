/**
 * A keyword that a program coloured in parts (`\e[31merr\e[0mor`) is no run of bytes. For the search, colour codes are
 * taken out of each line; blanks make up for them at its end, so that every line stays where it is.
 */

const ESC = 27;
const LF = 10;
const BLANK = 32;

/** Parameters of a colour code have no more bytes than this. */
const PARAMETERS = 32;

/**
 * Takes the colour codes out of `bytes[from, to)`.
 * @param kept Codes that somebody searches for.
 * @param limit Lines with more bytes are left as they are: places in them are looked up, and must not move.
 */
export function dropColours(bytes: Buffer, from: number, to: number, kept: readonly Uint8Array[], limit: number): void {
  for (let esc = next(ESC, bytes, from, to); esc < to; ) {
    let start = esc;
    while (start > from && bytes[start - 1] !== LF && esc - start <= limit) start--;
    let end = esc;
    while (end < to && bytes[end] !== LF && end - start <= limit) end++;
    // A zero byte before a code takes the place of a written-out escape.
    if (end - start <= limit) pack(bytes, esc > from && bytes[esc - 1] === 0 ? esc - 1 : esc, end, kept);
    else end = next(LF, bytes, end, to);
    esc = next(ESC, bytes, end, to);
  }
}

function next(byte: number, bytes: Buffer, from: number, to: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? to : at;
}

/** Writes `bytes[from, end)`, the rest of a line, without its codes. */
function pack(bytes: Uint8Array, from: number, end: number, kept: readonly Uint8Array[]): void {
  let to = from;
  for (let at = from; at < end; ) {
    const byte = bytes[at]!;
    const held = byte === 0 && at + 1 < end && bytes[at + 1] === ESC;
    const after = held ? at + 1 : byte === ESC && !isKept(bytes, at, kept) ? codeEnd(bytes, at, end) : at;
    if (after > at) at = after;
    else {
      bytes[to++] = byte;
      at++;
    }
  }
  bytes.fill(BLANK, to, end);
}

/** @returns where the colour code or erasure that begins here ends; `at` itself when it is neither. */
function codeEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] !== 0x5b) return at;
  let place = at + 2;
  while (place < end && place < at + PARAMETERS && bytes[place]! >= 0x30 && bytes[place]! <= 0x3f) place++;
  const last = place < end ? bytes[place] : undefined;
  return last === 0x6d || last === 0x4b ? place + 1 : at;
}

function isKept(bytes: Uint8Array, at: number, kept: readonly Uint8Array[]): boolean {
  for (const code of kept) {
    let i = 0;
    while (i < code.length && bytes[at + i] === code[i]) i++;
    if (i === code.length) return true;
  }
  return false;
}

/**
 * A keyword that a program coloured in parts (`\e[31merr\e[0mor`) is no run of bytes. For the search, colour codes are
 * taken out of each line; blanks make up for them at its end, so that every line stays where it is.
 */
import type { Block } from './block.ts';

const ESC = 27;
const LF = 10;
const BLANK = 32;

/** Parameters of a colour code have no more bytes than this. */
const PARAMETERS = 32;

/**
 * @param kept Codes that somebody searches for.
 * @param limit Lines with more bytes are left as they are: places in them are looked up, and must not move.
 * @returns `bytes` itself when there is nothing to take out, else a copy.
 */
export function withoutColours(bytes: Block, kept: readonly Uint8Array[], limit: number): Block {
  let view: Block | undefined;
  for (let esc = bytes.indexOf(ESC); esc >= 0; ) {
    const found = bytes.indexOf(LF, esc);
    const end = found < 0 ? bytes.length : found;
    const start = bytes.lastIndexOf(LF, esc) + 1;
    if (end - start <= limit) {
      // Not slice: that of a Buffer is the same memory.
      view ??= new Uint8Array(bytes);
      pack(bytes, view, esc, end, kept);
    }
    esc = bytes.indexOf(ESC, end);
  }
  return view ?? bytes;
}

/** Writes `bytes[from, end)`, the rest of a line, without its codes. */
function pack(bytes: Block, view: Block, from: number, end: number, kept: readonly Uint8Array[]): void {
  let to = from;
  for (let at = from; at < end; ) {
    const after = bytes[at] === ESC && !kept.some((code) => beginsWith(bytes, at, code)) ? codeEnd(bytes, at, end) : at;
    if (after > at) at = after;
    else view[to++] = bytes[at++]!;
  }
  view.fill(BLANK, to, end);
}

/** @returns where the colour code or erasure that begins here ends; `at` itself when it is neither. */
function codeEnd(bytes: Block, at: number, end: number): number {
  if (bytes[at + 1] !== 0x5b) return at;
  let place = at + 2;
  while (place < end && place < at + PARAMETERS && bytes[place]! >= 0x30 && bytes[place]! <= 0x3f) place++;
  const last = place < end ? bytes[place] : undefined;
  return last === 0x6d || last === 0x4b ? place + 1 : at;
}

function beginsWith(bytes: Block, at: number, code: Uint8Array): boolean {
  return code.every((byte, i) => bytes[at + i] === byte);
}

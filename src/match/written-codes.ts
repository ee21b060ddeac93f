/**
 * A colour code whose escape byte is written out (`^[[31m`), as `cat -v` does and tools that make foreign text harmless:
 * it becomes a colour code again. A zero byte, which a clean line does not hold, keeps the columns where they are.
 */

const ESC = 0x1b;
const WRITTEN = '^[[';

/** Parameters of a colour code have no more bytes than this. */
const PARAMETERS = 32;

/** @param block Whole lines. @returns it, or a copy of the same length when it holds such a code. */
export function withCodes(block: Uint8Array): Uint8Array {
  const seen = Buffer.from(block.buffer, block.byteOffset, block.length);
  let found: Buffer | undefined;
  for (let at = seen.indexOf(WRITTEN); at >= 0; at = seen.indexOf(WRITTEN, at + 1)) {
    if (!isColour(seen, at + WRITTEN.length)) continue;
    found ??= Buffer.from(seen);
    found[at] = 0;
    found[at + 1] = ESC;
  }
  return found ?? block;
}

/** @returns whether parameters and the end of a colour code or an erasure stand here. */
function isColour(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end < at + PARAMETERS && bytes[end]! >= 0x30 && bytes[end]! <= 0x3b) end++;
  return bytes[end] === 0x6d || bytes[end] === 0x4b;
}

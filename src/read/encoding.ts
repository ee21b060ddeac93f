/** In which encoding a text is written. PowerShell's `>` writes UTF-16; everything else is read as UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that are enough to tell. */
export const ENCODING_HEAD = 4096;

/** Share of zero bytes in one half of the units from which on a text without a mark counts as UTF-16. */
const ZEROS = 0.2;
/** Zero bytes that the other half may have for each of them. */
const STRAY = 0.02;

/** @param head The first bytes of a source. */
export function detectEncoding(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  // FF FE 00 00 is UTF-32, which nobody logs.
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const length = Math.min(head.length, ENCODING_HEAD);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at & 1 ? 1 : 0]++;
  const [high, low] = zeros;
  const some = (length / 2) * ZEROS;
  if (low > some && high <= low * STRAY && isProse(head, 0)) return 'utf-16le';
  if (high > some && low <= high * STRAY && isProse(head, 1)) return 'utf-16be';
  return 'utf-8';
}

/** Tables of small numbers have as many zeros as UTF-16, but hardly a letter. */
function isProse(head: Uint8Array, from: 0 | 1): boolean {
  const length = Math.min(head.length, ENCODING_HEAD);
  let units = 0;
  let printable = 0;
  for (let at = from; at < length; at += 2) {
    if (head[at ^ 1] !== 0) continue;
    units++;
    const byte = head[at]!;
    if ((byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13) || byte === 0x1b) printable++;
  }
  return units > 0 && printable >= units * 0.95;
}

/** Rates of 4-byte words as text, small enough for a generated module. */

/** @param rates In a million bytes; rounded to whole numbers. */
export function packGrams(rates: ReadonlyMap<number, number>): string {
  const sorted = [...rates].sort(([a], [b]) => a - b);
  const words = Uint32Array.from(sorted, ([word]) => word);
  const counts = Uint16Array.from(sorted, ([, rate]) => Math.min(0xffff, Math.round(rate)));
  return `${Buffer.from(words.buffer).toString('base64')} ${Buffer.from(counts.buffer).toString('base64')}`;
}

export function unpackGrams(packed: string): Map<number, number> {
  const [words, counts] = packed.split(' ').map((part) => Uint8Array.from(Buffer.from(part, 'base64')).buffer);
  const rates = new Uint16Array(counts!);
  return new Map(Array.from(new Uint32Array(words!), (word, i) => [word, rates[i]!]));
}

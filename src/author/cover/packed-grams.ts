/** Rates of 4-byte words as text, small enough for a generated module. */

/** @param rates In a million bytes; rounded to whole numbers. */
export function packGrams(rates: ReadonlyMap<number, number>): string {
  const sorted = [...rates].sort(([a], [b]) => a - b);
  const words = Uint32Array.from(sorted, ([word]) => word);
  const counts = Uint16Array.from(sorted, ([, rate]) => Math.min(0xffff, Math.round(rate)));
  return `${Buffer.from(words.buffer).toString('base64')} ${Buffer.from(counts.buffer).toString('base64')}`;
}

/** An odd number whose bits are well mixed: the golden ratio, in 32 bits. */
const SPREAD = 0x9e3779b1;
const { imul } = Math;

/** @returns the rate of a word; undefined where none was counted. Asked hundreds of times for each regex. */
export function unpackGrams(packed: string): (word: number) => number | undefined {
  const [words, counts] = packed.split(' ').map((part) => Uint8Array.from(Buffer.from(part, 'base64')).buffer);
  const known = new Uint32Array(words!);
  const rates = new Uint16Array(counts!);
  // A hash table with as many places again: a Map of so many numbers is several times slower.
  const bits = Math.ceil(Math.log2(known.length + 1)) + 1;
  const places = new Int32Array(2 ** bits);
  const last = places.length - 1;
  const placeOf = (word: number): number => {
    let place = imul(word, SPREAD) >>> (32 - bits);
    while (places[place] && known[places[place]! - 1] !== word) place = (place + 1) & last;
    return place;
  };
  known.forEach((word, i) => {
    places[placeOf(word)] = i + 1;
  });
  return (word) => rates[places[placeOf(word)]! - 1];
}

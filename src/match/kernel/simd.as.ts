/**
 * The loops that touch every byte of a log, in AssemblyScript: compiled to WebAssembly by scripts/kernel.ts. Their
 * twins in plain.ts give the same results where there is no WebAssembly.
 */

/** As in ../hash.ts. */
const MULTIPLIER: i32 = 0x9e3779b1;
const SHIFT: i32 = 12;

/**
 * Writes the index of each 4-byte word whose bit is set in the table.
 * @param from Address of word 0, a multiple of 16.
 * @param words A multiple of 4.
 * @param bits Address of the table.
 * @param out Where the indexes go: room for all words and one more.
 * @returns how many were written.
 */
export function mark(from: usize, words: i32, bits: usize, out: usize): i32 {
  const factor = i32x4.splat(MULTIPLIER);
  let to = out;
  for (let i: i32 = 0; i < words; i += 4) {
    const hash = i32x4.shr_u(i32x4.mul(v128.load(from + (<usize>i << 2)), factor), SHIFT);
    to = append(to, i, bits, i32x4.extract_lane(hash, 0));
    to = append(to, i + 1, bits, i32x4.extract_lane(hash, 1));
    to = append(to, i + 2, bits, i32x4.extract_lane(hash, 2));
    to = append(to, i + 3, bits, i32x4.extract_lane(hash, 3));
  }
  return <i32>((to - out) >> 2);
}

// Without a branch: the next write overwrites what was no hit.
// @ts-ignore: a decorator of AssemblyScript
@inline
function append(to: usize, index: i32, bits: usize, hash: i32): usize {
  store<i32>(to, index);
  return to + (<usize>((<u32>load<u8>(bits + (<u32>hash >> 3)) >> (hash & 7)) & 1) << 2);
}

/**
 * @param length A multiple of 16.
 * @returns how many bytes of `[from, from + length)` are `byte`.
 */
export function count(from: usize, length: i32, byte: i32): i32 {
  const wanted = i8x16.splat(<i8>byte);
  let total = 0;
  for (let i: i32 = 0; i < length; i += 16)
    total += popcnt(i8x16.bitmask(i8x16.eq(v128.load(from + <usize>i), wanted)));
  return total;
}

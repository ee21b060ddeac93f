/**
 * The loops that touch every byte of a log, in AssemblyScript: compiled to WebAssembly by scripts/kernel.ts. Their
 * twins in plain.ts give the same results where there is no WebAssembly.
 */

/** As in ../hash.ts. */
const MULTIPLIER: i32 = 0x9e3779b1;
const OTHER_MULTIPLIER: i32 = 0x85ebca6b;
const SHIFT: i32 = 12;
const SLOT_SHIFT: i32 = 17;

// Where the tables of ../filter-tables.ts stand.
let bits: usize = 0;
let otherBits: usize = 0;
let slots: usize = 0;
let known: usize = 0;
let marks: usize = 0;
let sets: usize = 0;
let places: usize = 0;
let ends: usize = 0;

/** Addresses of the tables, in their order. */
export function place(a: usize, b: usize, c: usize, d: usize, e: usize, f: usize, g: usize, h: usize): void {
  bits = a;
  otherBits = b;
  slots = c;
  known = d;
  marks = e;
  sets = f;
  places = g;
  ends = h;
}

/**
 * Writes the address of each 4-byte word whose bit is set in the table.
 * @param from Address of the first word, a multiple of 16.
 * @param length Bytes, a multiple of 16.
 * @param out Where the addresses go: room for all words and one more.
 * @returns how many were written.
 */
export function mark(from: usize, length: i32, out: usize): i32 {
  const factor = i32x4.splat(MULTIPLIER);
  const end = from + <usize>length;
  let to = out;
  for (let at = from; at < end; at += 16) {
    const hash = i32x4.shr_u(i32x4.mul(v128.load(at), factor), SHIFT);
    to = append(to, at, i32x4.extract_lane(hash, 0));
    to = append(to, at + 4, i32x4.extract_lane(hash, 1));
    to = append(to, at + 8, i32x4.extract_lane(hash, 2));
    to = append(to, at + 12, i32x4.extract_lane(hash, 3));
  }
  return <i32>((to - out) >> 2);
}

// Without a branch: the next write overwrites what was no hit.
// @ts-ignore: a decorator of AssemblyScript
@inline
function append(to: usize, at: usize, hash: i32): usize {
  store<i32>(to, <i32>at);
  return to + (<usize>((<u32>load<u8>(bits + (<u32>hash >> 3)) >> (hash & 7)) & 1) << 2);
}

/**
 * Looks up marked words and writes the sequences that stand there: address and number.
 * @param from The first marked word that is looked up, as an index.
 * @param count How many are marked.
 * @param marked Where `mark` wrote them.
 * @param out Where it writes: first how many there are.
 * @param limit How many there is room for; at least the entries of three slots.
 * @returns the index of the next word: with `count` all are done.
 */
export function judge(from: i32, count: i32, marked: usize, out: usize, limit: i32): i32 {
  const end = out + 8 + (<usize>limit << 3);
  let to = out + 8;
  let n = from;
  for (; n < count; n++) {
    const at = <usize>load<i32>(marked + (<usize>n << 2));
    const word = load<i32>(at);
    const other = <u32>((word ^ <i32>(<u32>word >> 15)) * OTHER_MULTIPLIER) >> SHIFT;
    if (((<u32>load<u8>(otherBits + (other >> 3)) >> (other & 7)) & 1) == 0) continue;
    let next = entries(word, 0, at, to, end);
    if (next != 0) next = entries(word & ~0xff, 1, at, next, end);
    if (next != 0) next = entries(word & 0xffffff, 2, at, next, end);
    if (next == 0) break;
    to = next;
  }
  store<i32>(out, <i32>((to - out - 8) >> 3));
  return n;
}

/** @returns where the next one is written; 0 when there is no room. */
function entries(word: i32, kind: i32, at: usize, out: usize, end: usize): usize {
  const slot = slots + <usize>((<u32>(word * MULTIPLIER) >> SLOT_SHIFT) << 2);
  const last = load<u32>(slot + 4);
  let to = out;
  for (let entry = load<u32>(slot); entry < last; entry++) {
    if (load<i32>(known + (<usize>entry << 2)) != word) continue;
    const one = load<i32>(marks + (<usize>entry << 2));
    if (((one >> 8) & 0xff) != kind) continue;
    const start = at - <usize>((one << 24) >> 24);
    if (!stands(<u32>one >> 16, start)) continue;
    if (to == end) return 0;
    store<i32>(to, <i32>start);
    store<i32>(to + 4, <i32>(<u32>one >> 16));
    to += 8;
  }
  return to;
}

function stands(sequence: u32, at: usize): bool {
  const end = load<u32>(ends + (<usize>sequence << 2));
  let place: u32 = sequence == 0 ? 0 : load<u32>(ends + (<usize>(sequence - 1) << 2));
  for (let p = at; place < end; place++, p++) {
    const byte = <u32>load<u8>(p);
    const set = sets + (<usize>load<u16>(places + (<usize>place << 1)) << 5);
    if (((<u32>load<u8>(set + (byte >> 3)) >> (byte & 7)) & 1) == 0) return false;
  }
  return true;
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

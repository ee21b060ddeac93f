/**
 * The loops that touch every byte of a log, in AssemblyScript: compiled to WebAssembly by scripts/kernel.ts. Their
 * twins in plain.ts give the same results where there is no WebAssembly.
 */

/** As in ../hash.ts. */
const MULTIPLIER: i32 = 0x9e3779b1;
const OTHER_MULTIPLIER: i32 = 0x85ebca6b;
const BYTE_MULTIPLIER: i32 = 0xc2b2ae35;
const BEFORE: i32 = 256;
const SHIFT: i32 = 12;
const NEIGHBOUR_SHIFT: i32 = 11;
const PART_SHIFT: i32 = 16;
const SLOT_SHIFT: i32 = 17;

// Where the tables of ../filter-tables.ts stand.
let bits: usize = 0;
let neighbours: usize = 0;
let parts: usize = 0;
let slots: usize = 0;
let known: usize = 0;
let marks: usize = 0;
let sets: usize = 0;
let places: usize = 0;
let ends: usize = 0;

/** Addresses of the tables, in their order. */
export function place(
  a: usize,
  b: usize,
  c: usize,
  d: usize,
  e: usize,
  f: usize,
  g: usize,
  h: usize,
  i: usize,
): void {
  bits = a;
  neighbours = b;
  parts = c;
  slots = d;
  known = e;
  marks = f;
  sets = g;
  places = h;
  ends = i;
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
  return to + (<usize>isSet(bits, <u32>hash) << 2);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function isSet(table: usize, hash: u32): u32 {
  return (<u32>load<u8>(table + (hash >> 3)) >> (hash & 7)) & 1;
}

/**
 * Keeps those marked words beside which a byte stands that may stand there.
 * @param count How many are marked.
 * @param marked Where `mark` wrote them.
 * @returns how many are left.
 */
export function narrow(count: i32, marked: usize): i32 {
  const end = marked + (<usize>count << 2);
  let to = marked;
  for (let from = marked; from < end; from += 4) {
    const at = <usize>load<i32>(from);
    const word = load<i32>(at);
    const mixed = (word ^ <i32>(<u32>word >> 15)) * OTHER_MULTIPLIER;
    const behind = mixed + <i32>load<u8>(at + 4) * BYTE_MULTIPLIER;
    const before = mixed + (<i32>load<u8>(at - 1) + BEFORE) * BYTE_MULTIPLIER;
    store<i32>(to, <i32>at);
    const some = isSet(neighbours, <u32>behind >> NEIGHBOUR_SHIFT) | isSet(neighbours, <u32>before >> NEIGHBOUR_SHIFT);
    to += <usize>some << 2;
  }
  return <i32>((to - marked) >> 2);
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
    let next = entries(word, 0, at, to, end);
    if (next != 0 && isPart(word & ~0xff)) next = entries(word & ~0xff, 1, at, next, end);
    if (next != 0 && isPart(word & 0xffffff)) next = entries(word & 0xffffff, 2, at, next, end);
    if (next == 0) break;
    to = next;
  }
  store<i32>(out, <i32>((to - out - 8) >> 3));
  return n;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function isPart(word: i32): bool {
  return isSet(parts, <u32>(word * MULTIPLIER) >> PART_SHIFT) != 0;
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
  const end = from + <usize>length;
  let total = 0;
  for (let at = from; at < end; ) {
    // Each lane counts to 255 at most.
    const stop = min(at + 255 * 16, end);
    let lanes = i8x16.splat(0);
    for (; at < stop; at += 16) lanes = i8x16.sub(lanes, i8x16.eq(v128.load(at), wanted));
    const pairs = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(lanes));
    total += i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1);
    total += i32x4.extract_lane(pairs, 2) + i32x4.extract_lane(pairs, 3);
  }
  return total;
}

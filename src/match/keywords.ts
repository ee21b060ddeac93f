/**
 * Finds every keyword of the library in one pass over raw bytes (Aho and Corasick, 1975), so that only lines which
 * can match are ever decoded. ASCII letters are folded: a hit is a candidate, the regex decides.
 */
export interface KeywordIndex {
  /**
   * @param lead Where to start reading when a keyword may begin before `from`.
   * @returns the index of the last byte of the first hit that ends in `bytes[from, to)`, or -1.
   */
  firstHit(bytes: Uint8Array, from: number, to: number, lead?: number): number;
  /** Bytes of the longest keyword. */
  readonly longest: number;
  /** Adds the numbers of all keywords that occur in `bytes[from, to)` to `found`. */
  collect(bytes: Uint8Array, from: number, to: number, found: Set<number>): void;
}

interface Node {
  readonly next: Map<number, number>;
  readonly ends: number[];
}

/** @param keywords Number = position; none empty, none with a line end. */
export function indexKeywords(keywords: readonly string[]): KeywordIndex {
  const encoder = new TextEncoder();
  const classOf = new Uint8Array(256);
  let width = 1;
  const classify = (byte: number): number => {
    const folded = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if (classOf[folded] === 0) {
      classOf[folded] = width;
      if (folded >= 97 && folded <= 122) classOf[folded - 32] = width;
      width++;
    }
    return classOf[folded]!;
  };

  const nodes: Node[] = [{ next: new Map(), ends: [] }];
  let longest = 0;
  keywords.forEach((keyword, number) => {
    let at = 0;
    const bytes = encoder.encode(keyword);
    longest = Math.max(longest, bytes.length);
    for (const byte of bytes) {
      const symbol = classify(byte);
      let to = nodes[at]!.next.get(symbol);
      if (to === undefined) {
        to = nodes.push({ next: new Map(), ends: [] }) - 1;
        nodes[at]!.next.set(symbol, to);
      }
      at = to;
    }
    nodes[at]!.ends.push(number);
  });

  const { table, outputs } = flatten(nodes, width);
  return {
    longest,
    firstHit(bytes, from, to, lead = from) {
      let state = 0;
      for (let i = lead; i < from; i++) {
        state = table[state + classOf[bytes[i]!]!]!;
        if (state < 0) state = ~state;
      }
      for (let i = from; i < to; i++) {
        state = table[state + classOf[bytes[i]!]!]!;
        if (state < 0) return i;
      }
      return -1;
    },
    collect(bytes, from, to, found) {
      let state = 0;
      for (let i = from; i < to; i++) {
        state = table[state + classOf[bytes[i]!]!]!;
        if (state >= 0) continue;
        state = ~state;
        for (const number of outputs[state / width] ?? []) found.add(number);
      }
    },
  };
}

/** States are stored multiplied by `width`, so that a step is one addition and one load; `~state` marks a hit. */
function flatten(
  nodes: readonly Node[],
  width: number,
): { table: Int32Array; outputs: (readonly number[] | undefined)[] } {
  const table = new Int32Array(nodes.length * width);
  const fail = new Int32Array(nodes.length);
  const outputs: (readonly number[] | undefined)[] = nodes.map((node) => (node.ends.length ? node.ends : undefined));
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const back = fail[state]!;
    if (state !== 0) {
      table.copyWithin(state * width, back * width, back * width + width);
      const inherited = outputs[back];
      if (inherited) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    }
    for (const [symbol, child] of nodes[state]!.next) {
      fail[child] = state === 0 ? 0 : table[back * width + symbol]! / width;
      table[state * width + symbol] = child * width;
      queue.push(child);
    }
  }
  for (let i = 0; i < table.length; i++) if (outputs[table[i]! / width] !== undefined) table[i] = ~table[i]!;
  return { table, outputs };
}

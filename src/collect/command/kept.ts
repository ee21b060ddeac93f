/** What is kept of an output that may be endless: its beginning, where the first error stands, and its end. */

/** Bytes of the beginning, cut at the end of a line. */
export const HEAD_BYTES = 1 << 20;
/** Bytes of the end. */
export const TAIL_BYTES = 8 << 20;

const NEWLINE = 10;

export interface Kept {
  /** The bytes are copied. */
  push(bytes: Uint8Array): void;
  /** @returns what is kept in order, with an empty line for each one left out, so that line numbers hold. */
  blocks(): Generator<Uint8Array>;
  /** Bytes that are not kept. */
  readonly dropped: number;
}

/** @param limits For tests. */
export function createKept(limits = { head: HEAD_BYTES, tail: TAIL_BYTES }): Kept {
  const head: Uint8Array[] = [];
  let headSize = 0;
  let ring: Uint8Array | undefined;
  let written = 0;
  let droppedLines = 0;

  const toRing = (bytes: Uint8Array) => {
    // Pages that are never written cost nothing.
    ring ??= Buffer.allocUnsafeSlow(limits.tail);
    for (let from = 0; from < bytes.length; ) {
      const at = written % limits.tail;
      const part = bytes.subarray(from, from + limits.tail - at);
      if (written >= limits.tail) droppedLines += newlines(ring.subarray(at, at + part.length));
      ring.set(part, at);
      written += part.length;
      from += part.length;
    }
  };

  return {
    push(bytes) {
      const room = limits.head - headSize;
      const first = bytes.subarray(0, room);
      if (first.length) head.push(Uint8Array.from(first));
      headSize += first.length;
      if (bytes.length > room) toRing(bytes.subarray(room));
    },
    *blocks() {
      yield* head;
      if (!ring) return;
      const start = written > limits.tail ? written % limits.tail : 0;
      const tail = [ring.subarray(start, Math.min(written, limits.tail)), ring.subarray(0, start)];
      if (written > limits.tail) {
        // The line that the gap cuts ends here, and what is left of the one behind it is a line of its own.
        for (let left = droppedLines; left > 0; left -= BLANK.length) yield BLANK.subarray(0, left);
        if (droppedLines === 0) yield BLANK.subarray(0, 1);
      }
      yield* tail;
    },
    get dropped() {
      return Math.max(0, written - limits.tail);
    },
  };
}

const BLANK = new Uint8Array(1 << 16).fill(NEWLINE);

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === NEWLINE) count++;
  return count;
}

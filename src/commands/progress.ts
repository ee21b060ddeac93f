/** Tells on a terminal how far the reading is, when it takes long; nothing of it stays. */
import type { Source } from '../model.ts';
import { gatedText } from '../render/gate.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import type { Io } from './io.ts';

export interface Progress {
  /** @returns the same source; its bytes are counted while they are read. */
  watch(source: Source): Source;
  /** Clears the line. */
  done(): void;
}

/** Milliseconds until something is told at all, and between two words. */
const PATIENCE = 1000;
const PACE = 200;
const CLEAR = '\r\x1b[2K';

const SILENT: Progress = { watch: (source) => source, done: () => {} };

/** @param now Milliseconds. */
export function progressOf(io: Pick<Io, 'stderr' | 'env'>, phrases: Phrases, now: () => number = Date.now): Progress {
  if (io.stderr.isTTY !== true || io.env.CI || io.env.TERM === 'dumb') return SILENT;
  let told = now() + PATIENCE - PACE;
  let shown = false;
  const tell = (name: string, bytes: number) => {
    if (now() - told < PACE) return;
    told = now();
    shown = true;
    const words = phrases.report.reading(name, `${phrases.number(Math.round(bytes / 2 ** 20))} MiB`, undefined);
    io.stderr.write(`${CLEAR}${gatedText(words.slice(0, (io.stderr.columns ?? 80) - 1))}`);
  };
  return {
    watch: (source) => ({ ...source, blocks: counted(source, (bytes) => tell(source.name, bytes)) }),
    done: () => {
      if (shown) io.stderr.write(CLEAR);
      shown = false;
    },
  };
}

async function* counted({ blocks }: Source, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const block of blocks) {
    bytes += block.length;
    tell(bytes);
    yield block;
  }
}

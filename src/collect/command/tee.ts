/** Passes on what a command writes, byte for byte and no faster than it is taken, and keeps some of it. */
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import type { Kept } from './kept.ts';
import type { Pipe } from './pipe.ts';

/** Milliseconds without a byte after which what still holds the pipe is taken for a background process. */
const IDLE = 100;
/** Milliseconds that such a process is listened to at most. */
const LINGER = 2000;
/** A longer line is not held back until it ends. */
const LINE_LIMIT = 1 << 16;
const NEWLINE = 10;

export interface Tee {
  /** To be called when the command has ended. Settles when its output has been passed on. */
  finish(): Promise<void>;
}

/**
 * @param out One of our own outputs. When nobody reads it any more, nobody reads the pipe: the command learns of it
 * as it would without us.
 */
export function tee(input: Socket, out: Writable, outFd: number, kept: Kept, spare?: number): Tee {
  const lines = wholeLines(kept);
  let last = performance.now();
  let over = false;
  const closed = new Promise<void>((resolve) => input.once('close', () => resolve()));
  const end = () => {
    if (over) return;
    over = true;
    input.destroy();
    if (spare !== undefined) closeSync(spare);
  };
  input.on('data', (bytes: Buffer) => {
    last = performance.now();
    lines.push(bytes);
    const more = out.write(bytes);
    if (!more) {
      input.pause();
      out.once('drain', () => input.resume());
    }
  });
  input.once('end', end);
  input.once('error', end);
  out.on('error', end);
  return {
    async finish() {
      const start = performance.now();
      while (!over && performance.now() - start < LINGER && (performance.now() - last < IDLE || out.writableNeedDrain))
        await Promise.race([closed, sleep(IDLE / 4)]);
      if (!over && spare !== undefined) handOver(spare, outFd);
      end();
      lines.end();
      await flushed(out);
    },
  };
}

/** What the command left running in the background goes on writing to where it did; `cat` ends when it does. */
function handOver(spare: number, outFd: number): void {
  spawn('cat', [], { stdio: [spare, outFd, 'ignore'], detached: true })
    .on('error', () => {})
    .unref();
}

/** Two outputs are kept as one; no line of one is torn by the other. */
function wholeLines(kept: Kept): { push(bytes: Uint8Array): void; end(): void } {
  let open: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    for (const part of open) kept.push(part);
    open = [];
    size = 0;
  };
  return {
    push(bytes) {
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) {
        flush();
        kept.push(bytes.subarray(0, end));
      }
      if (end < bytes.length) {
        open.push(Uint8Array.from(bytes.subarray(end)));
        size += bytes.length - end;
      }
      if (size > LINE_LIMIT) flush();
    },
    end() {
      if (size > 0) {
        flush();
        kept.push(Uint8Array.of(NEWLINE));
      }
    },
  };
}

/** Also settles when the output is gone. */
function flushed(out: Writable): Promise<void> {
  return new Promise((resolve) => (out.destroyed ? resolve() : out.write('', () => resolve())));
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const socketOf = ({ reader }: Pipe): Socket => new Socket({ fd: reader, readable: true, writable: false });

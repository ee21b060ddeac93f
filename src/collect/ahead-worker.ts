/** The thread that reads files and looks through them ahead of the one that judges. See ahead.ts. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { Filter } from '../match/filter.ts';
import { withoutColours } from '../match/scan.ts';
import type { Reply, Request } from './ahead-job.ts';
import { LARGE } from './read-in-place.ts';

/** Blocks that may be under way. */
const DEPTH = 4;
const LF = 10;

export function serveAhead(port: MessagePort, filter: Filter): void {
  const free = Array.from({ length: DEPTH }, () => new ArrayBuffer(LARGE));
  let file: number | undefined;
  let job = 0;
  /** The line that was begun. */
  let rest = new Uint8Array();

  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };

  const send = (buffer: ArrayBuffer, length: number) => {
    const hits = filter.find(new Uint8Array(buffer, 0, length), withoutColours);
    const { positions, sequences, lineEnds } = hits;
    port.postMessage({ job, buffer, length, hits } satisfies Reply, [
      buffer,
      positions.buffer as ArrayBuffer,
      sequences.buffer as ArrayBuffer,
      lineEnds.buffer as ArrayBuffer,
    ]);
  };

  const fill = (from: number) => {
    const bytes = new Uint8Array(free.at(-1)!);
    bytes.set(rest);
    const size = readSync(from, bytes, rest.length, LARGE - rest.length, null);
    const length = rest.length + size;
    const cut = bytes.lastIndexOf(LF, length - 1) + 1;
    // What has no line end, at the end or within a block, goes as it is.
    const whole = size === 0 || cut === 0 ? length : cut;
    rest = bytes.slice(whole, length);
    if (whole > 0) send(free.pop()!, whole);
    if (size > 0) return;
    close();
    port.postMessage({ job, end: true } satisfies Reply);
  };

  port.on('message', (request: Request) => {
    try {
      if ('free' in request) free.push(request.free);
      else {
        // Nobody wants the rest of the file before.
        close();
        job = request.job;
        file = openSync(request.path, 'r');
        rest = new Uint8Array();
      }
      while (file !== undefined && free.length > 0) fill(file);
    } catch {
      close();
      port.postMessage({ job, failed: true } satisfies Reply);
    }
  });
}

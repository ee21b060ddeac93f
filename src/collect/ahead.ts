/**
 * Big files are read and looked through by a second thread, ahead of the one that judges what was found. What comes
 * out is the same: a block is what it would have been, and brings along what the filter sees in it.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Filter } from '../match/filter.ts';
import type { Source } from '../model.ts';
import { AHEAD, type Reply, type Request } from './ahead-job.ts';
import { readInPlace } from './read-in-place.ts';

/**
 * @param entry The module that serves as the thread: `serveAhead` when it is not the main one.
 * @param filter With the same tables as the thread's.
 */
export function readAhead(sources: readonly Source[], entry: URL, filter: () => Filter): void {
  if (availableParallelism() < 2) return;
  const files = sources.flatMap(({ file }) => file ?? []);
  let thread: Thread | undefined;
  for (const { path, readBy } of files)
    readBy(() => {
      thread ??= startThread(entry);
      return blocksOf(path, thread, filter());
    });
}

async function* blocksOf(path: string, thread: Thread, filter: Filter): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const reply of thread.read(path)) {
    if ('end' in reply) return;
    if ('failed' in reply) break;
    const bytes = new Uint8Array(reply.buffer, 0, reply.length);
    filter.know(bytes, reply.hits);
    at += reply.length;
    yield bytes;
  }
  // Whatever went wrong there, it is read here, and what is wrong with the file shows here as well.
  yield* readInPlace(path, at);
}

interface Thread {
  /** What it replies about one file; a buffer is free again when the next reply is asked for. */
  read(path: string): AsyncGenerator<Reply>;
}

function startThread(entry: URL): Thread {
  const worker = new Worker(entry, { argv: [AHEAD], resourceLimits: { maxYoungGenerationSizeMb: 2 } });
  let job = 0;
  let queue: Reply[] = [];
  let wake = () => {};
  const send = (request: Request, buffers: ArrayBuffer[] = []) => worker.postMessage(request, buffers);
  const release = (reply: Reply) => {
    if ('buffer' in reply) send({ free: reply.buffer }, [reply.buffer]);
  };
  const take = (reply: Reply) => {
    // What was under way when somebody stopped reading.
    if (reply.job !== job) release(reply);
    else queue.push(reply);
    wake();
  };
  const fail = () => take({ job, failed: true });
  worker.on('message', take).on('error', fail).on('exit', fail).unref();
  return {
    async *read(path) {
      queue.forEach(release);
      queue = [];
      send({ path, job: ++job });
      // Only while somebody waits for it, it keeps the process alive.
      worker.ref();
      try {
        for (;;) {
          const reply = queue.shift();
          if (!reply) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          yield reply;
          release(reply);
        }
      } finally {
        worker.unref();
      }
    },
  };
}

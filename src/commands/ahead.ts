/** The second thread of a big scan, with the built-in filter. */
import { parentPort } from 'node:worker_threads';
import { serveAhead } from '../collect/ahead-worker.ts';
import { builtInLibrary } from '../knowledge.ts';

/** @returns whether this is a second thread. */
export function serveBuiltIn(): boolean {
  if (parentPort) serveAhead(parentPort, builtInLibrary().filter);
  return parentPort !== null;
}

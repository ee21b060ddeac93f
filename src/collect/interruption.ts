/** Reading that can be broken off: what came before is used, and the report says that it is not all. */
import type { Source } from '../model.ts';

type Step = IteratorResult<Uint8Array> | 'stopped';

/** @param signal Aborted with the reason in words: `it was interrupted (SIGTERM)`. */
export function interruptible(source: Source, signal: AbortSignal): Source {
  let cut = false;
  async function* blocks(): AsyncGenerator<Uint8Array> {
    const iterator = (async function* () {
      yield* source.blocks;
    })();
    // Promise.race on one promise would keep every block that ever raced with it.
    let wake = () => {};
    const onAbort = () => wake();
    signal.addEventListener('abort', onAbort);
    try {
      for (;;) {
        // A pipe may never say anything again.
        const step = await new Promise<Step>((resolve, reject) => {
          wake = () => resolve('stopped');
          if (signal.aborted) wake();
          else iterator.next().then(resolve, reject);
        });
        if (step === 'stopped') {
          cut = true;
          return;
        }
        if (step.done) return;
        yield step.value;
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
  const trouble = () => (cut ? `${signal.reason}; what came before is used, scan it again` : source.trouble?.());
  return { ...source, blocks: blocks(), trouble };
}

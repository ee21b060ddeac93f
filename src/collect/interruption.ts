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
    const stopped = new Promise<'stopped'>((resolve) => {
      if (signal.aborted) resolve('stopped');
      signal.addEventListener('abort', () => resolve('stopped'), { once: true });
    });
    for (;;) {
      // A pipe may never say anything again.
      const step: Step = await Promise.race([stopped, iterator.next()]);
      if (step === 'stopped' || signal.aborted) {
        cut = true;
        return;
      }
      if (step.done) return;
      yield step.value;
    }
  }
  const trouble = () => (cut ? `${signal.reason}; what came before is used, scan it again` : source.trouble?.());
  return { ...source, blocks: blocks(), trouble };
}

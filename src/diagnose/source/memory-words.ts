/** What is said of a memory limit that was reached. */
import type { Diagnosis } from '../../model.ts';
import type { ChangePhrases } from '../../render/phrases/change.ts';
import { killedPeak } from '../memory.ts';
import type { MemoryLimit } from './memory-limit.ts';

/** With the peak of what the kernel recorded of the processes that it killed. */
export function limitWords(
  { limit, twice }: MemoryLimit,
  { evidence }: Pick<Diagnosis, 'evidence'>,
  say: ChangePhrases,
): string {
  const peak = killedPeak(evidence);
  return say.memory(limit, peak && { mebibytes: mebibytes(peak.kibibytes), process: peak.process }, twice);
}

const mebibytes = (kilobytes: number) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');

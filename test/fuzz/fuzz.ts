/** Many random runs: how many, from which seed, and how long one may take. */
import fc from 'fast-check';

/** `FUZZ_FACTOR` multiplies the runs, `FUZZ_SEED` repeats what was seen. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds of one run. */
const HANG = 1000;

let printed = false;

/** @param check Throws what is wrong. */
export async function fuzz<T>(
  name: string,
  runs: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  if (!printed) process.stdout.write(`seed ${seed} (repeat with FUZZ_SEED=${seed})\n`);
  printed = true;
  let slowest = 0;
  const started = performance.now();
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const start = process.cpuUsage();
    await check(value);
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1000;
    slowest = Math.max(slowest, taken);
    if (taken > HANG) throw new Error(`it took ${Math.round(taken)} ms`);
  });
  // Making a failure smaller can take hours here; the seed repeats it.
  await fc.assert(property, { numRuns: runs * FACTOR, seed, endOnFailure: true });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${name}: ${runs * FACTOR} runs in ${seconds} s, the slowest ${Math.round(slowest)} ms\n`);
}

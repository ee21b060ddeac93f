/** Does work on many things, a few at a time, and gives the results in the order of the things. */
export async function inParallel<T, R>(
  things: readonly T[],
  limit: number,
  work: (thing: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < things.length) {
      const index = next++;
      results[index] = await work(things[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, things.length) }, worker));
  return results;
}

/**
 * One failure with several witnesses is one diagnosis. The engine's and the cluster's words are recordings; job logs,
 * the kernel's lines and compose's are put beside them in the wording of these programs.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { collectPaths } from '../../src/collect/files.ts';
import { correlate } from '../../src/correlate/correlate.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { matchSource } from '../../src/match/source.ts';
import type { Event } from '../../src/model.ts';
import { investigate } from '../../src/pipeline.ts';

const scenes = fileURLToPath(new URL('scenes', import.meta.url));
const recordings = fileURLToPath(new URL('../fixtures/recordings', import.meta.url));
const knowledge = await loadKnowledge();
const open = async (paths: readonly string[], folder: string) => (await collectPaths(paths, folder)).sources;
const eventsOf = async (paths: readonly string[], folder: string): Promise<Event[]> => {
  const matched = [];
  for (const source of await open(paths, folder)) matched.push(await matchSource(source, knowledge.library));
  return matched.flatMap(({ events }) => events);
};

test.each([
  ['one-oom-four-witnesses', 'oom-killed-cgroup', ['dmesg.txt', 'events.jsonl', 'inspect.json', 'job.log']],
  ['docker-stop', 'docker-stop-sigkill', ['compose.log', 'events.jsonl', 'inspect.json']],
  ['crashloop', 'crashloop-app-exit', ['describe.txt', 'events.json']],
  ['image-pull', 'dns-failure', ['describe.txt', 'events.json', 'job.log']],
])('%s is one %s, told by all', async (scene, id, witnesses) => {
  const { diagnoses } = await investigate(await open([scene], scenes), [], knowledge);
  expect(diagnoses.map((one) => `${one.severity} ${one.id}`)).toEqual([`error ${id}`]);
  const told = new Set(diagnoses[0]!.evidence.map(({ source }) => source.replace(/^.*\//, '')));
  expect([...told].sort()).toEqual(witnesses);
});

/** The clock of each source goes wrong by some amount, or is right. */
const skewed = (events: readonly Event[], skew: ReadonlyMap<string, number | undefined>) =>
  events.map(({ time, ...event }): Event => {
    const by = skew.get(event.at.source);
    return time === undefined || by === undefined ? event : { ...event, time: time + by };
  });

/** Which of the lines that say the same leads, and so which is shown for a composition, a clock may decide. */
const told = (events: readonly Event[]) => {
  const seen = new Set(events.map(({ pattern, at }) => `${pattern} ${at.source}:${at.line}`));
  return correlate(events, knowledge.library)
    .map(({ root, chain, places }) => {
      const lines = chain
        .map(({ pattern, at }) => `${pattern} ${at.source}:${at.line}`)
        .filter((line) => seen.has(line));
      return [root.id, ...places.map(({ name }) => name).sort(), ...lines.sort()].join('\n');
    })
    .sort();
};

test.each([
  ['one-oom-four-witnesses', scenes],
  ['docker-stop', scenes],
  ['crashloop', scenes],
  ['image-pull', scenes],
  ['docker-26.1', recordings],
  ['docker-20.10', recordings],
  ['compose', recordings],
])('%s: no clock and no order of sources or events changes what is joined', async (name, folder) => {
  const events = await eventsOf([name], folder);
  const expected = correlate(events, knowledge.library);
  const sources = [...new Set(events.map(({ at }) => at.source))];
  const clock = fc.option(fc.integer({ min: -86_400_000, max: 86_400_000 }), { nil: undefined });
  const clocks = fc.array(clock, { minLength: sources.length, maxLength: sources.length });
  const order = fc.shuffledSubarray(events, { minLength: events.length });
  fc.assert(
    fc.property(order, clocks, (shuffled, offsets) => {
      expect(correlate(shuffled, knowledge.library)).toEqual(expected);
      const skew = new Map(sources.map((source, i) => [source, offsets[i]]));
      expect(told(skewed(shuffled, skew))).toEqual(told(events));
    }),
    { numRuns: 10 },
  );
});

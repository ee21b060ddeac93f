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
import { DIAGNOSIS_LIMIT, investigate } from '../../src/pipeline.ts';
import { bytes, recording } from '../build.ts';

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

/** `docker inspect` of one recorded container, with something in its state changed. */
const inspected = (name: string, change: object = {}) => {
  const all = JSON.parse(recording('docker-26.1/inspect.json')) as { Name: string; Id: string; State: object }[];
  const one = all.find(({ Name }) => Name === `/${name}`)!;
  return { id: one.Id, text: JSON.stringify([{ ...one, State: { ...one.State, ...change } }], null, 4) };
};
const verdictOf = async (sources: Readonly<Record<string, string>>) => {
  const given = Object.entries(sources).map(([name, text]) => ({ name, blocks: [bytes(text)] }));
  const { diagnoses } = await investigate(given, [], knowledge);
  return { ...diagnoses[0]!, count: diagnoses.length };
};
const kernel = (id: string, constraint: string) =>
  `[ 8341.86] oom-kill:constraint=${constraint},nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/docker/${id},task_memcg=/docker/${id},task=crash,pid=11894,uid=0\n`;

test.each([0, 1, 143])('OOMKilled with exit code %i is a killed child, and said to be odd', async (code) => {
  const { text } = inspected('e137oom', { ExitCode: code });
  const { count, id, exitCode, contradictions } = await verdictOf({ 'inspect.json': text });
  expect([count, id, exitCode]).toEqual([1, 'oom-child', code]);
  expect(contradictions).toEqual([expect.stringContaining(`although the exit code is ${code}`)]);
});

test.each([
  ['CONSTRAINT_MEMCG', 'oom-killed-cgroup'],
  ['CONSTRAINT_NONE', 'oom-node'],
])('137 without the OOM flag and a kernel line of %s: the kernel is right', async (constraint, expected) => {
  const { id: container, text } = inspected('e137kill');
  const { count, id, subject, contradictions } = await verdictOf({
    'inspect.json': text,
    dmesg: kernel(container, constraint),
  });
  expect([count, id, subject.container, subject.process]).toEqual([1, expected, 'e137kill', 'crash']);
  expect(contradictions).toEqual([expect.stringContaining('The kernel is right')]);
});

test('137 without the OOM flag and nothing else is left open, with the name in what to collect', async () => {
  const { id, contradictions, collectNext } = await verdictOf({ 'inspect.json': inspected('e137kill').text });
  expect([id, contradictions.length]).toEqual(['sigkill-unknown', 1]);
  expect(collectNext.map(({ run }) => run).join('\n')).toContain('--filter name=e137kill');
  expect(collectNext.map(({ run }) => run).join('\n')).not.toContain('kubectl');
});

test('the kernel line of another container explains nothing', async () => {
  const other = kernel('b'.repeat(64), 'CONSTRAINT_MEMCG');
  const { count } = await verdictOf({ 'inspect.json': inspected('e137kill').text, dmesg: other });
  expect(count).toBe(2);
});

test('who is known to have sent the signal leaves no doubt', async () => {
  const events = recording('docker-26.1/events.jsonl');
  for (const name of ['e137stop', 'e137kill', 'e137rm0']) {
    const own = events.split('\n').filter((line) => line.includes(`"name":"${name}"`));
    const { contradictions } = await verdictOf({ 'inspect.json': inspected(name).text, 'e.jsonl': own.join('\n') });
    expect(contradictions).toEqual([]);
  }
});

test('a service that failed while compose up returned 0 is said to be odd', async () => {
  const step = (run: string, ...lines: string[]) =>
    [`##[group]Run ${run}`, run, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines].map(
      (line) => `2026-11-20T18:44:00.1000000Z ${line}\n`,
    );
  const failed = step('./smoke-test', '##[error]Process completed with exit code 1.');
  const job = [...step('docker compose up', 'web-1 exited with code 3'), ...failed].join('');
  const text = inspected('e3').text.replaceAll('"/e3"', '"/shop-web-1"');
  const { id, subject, contradictions } = await verdictOf({ 'job.log': job, 'inspect.json': text });
  expect([id, subject.container]).toEqual(['app-error', 'shop-web-1']);
  expect(contradictions).toEqual([expect.stringContaining('docker compose up returns 0')]);
});

test('more diagnoses than a report lists are counted', async () => {
  const one = JSON.parse(inspected('e139').text)[0];
  const many = Array.from({ length: DIAGNOSIS_LIMIT + 7 }, (_, i) => ({
    ...one,
    Name: `/c${i}x`,
    Id: i.toString(16).padStart(12, 'a').padEnd(64, '0'),
  }));
  const source = { name: 'inspect.json', blocks: [bytes(JSON.stringify(many))] };
  const { diagnoses, omitted } = await investigate([source], [], knowledge);
  expect([diagnoses.length, omitted]).toEqual([DIAGNOSIS_LIMIT, 7]);
});

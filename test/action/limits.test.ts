/** GitHub's limits: what is too much is shortened by rank, stays well-formed, and is counted. */
import { BODY_LIMIT } from '../github/comments.ts';
import { CLOSED, openAtEnd } from '../render/well-formed.ts';
import { pullRequest } from './events.ts';
import { jobLog, NETWORK, SEGFAULT, STEPS } from './logs.ts';
import { scene } from './scene.ts';

const PULL = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json' };
const MiB = 1_048_576;

const expectWellFormed = (markdown: string) => expect(openAtEnd(markdown)).toEqual(CLOSED);

/** So many containers, each with a crash of its own. */
const crashes = (count: number) =>
  Array.from({ length: count }, (_, i) => `service-${i}-1 exited with code ${[139, 134, 137, 127, 126][i % 5]}`);

test.concurrent(
  '500 diagnoses fit everywhere, and what is left out is counted',
  scene(async ({ run, fake, write }) => {
    write('event.json', JSON.stringify(pullRequest()));
    write('many.log', `${crashes(500).join('\n')}\n`);
    const { code, annotations, summary, report, stdout } = await run(
      { path: 'many.log', 'max-annotations': '1000', 'check-name': 'why' },
      PULL,
    );
    expect(code).toBe(0);
    expect(report.diagnoses.length + (report.omitted ?? 0)).toBe(500);
    const [comment] = fake.comments.all(7);
    expect(comment!.body.length).toBeLessThan(BODY_LIMIT);
    expect(Buffer.byteLength(summary)).toBeLessThan(MiB);
    for (const text of [comment!.body, summary]) {
      expectWellFormed(text);
      const listed = text.match(/^- ❌/gm)?.length ?? 0;
      const left = Number(/… and (\d+) more, left out to fit/.exec(text)?.[1] ?? 0);
      expect(1 + listed + left).toBe(report.diagnoses.length);
      expect(text).toContain(`${report.omitted} more diagnoses are not listed`);
    }
    for (const level of ['error', 'warning', 'notice'])
      expect(annotations.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
    for (const { data } of annotations) expect(data.length).toBeLessThanOrEqual(4096);
    expect(stdout).toMatch(/::notice::\d+ more findings are in the job summary/);
    // Each request had 50 at most: the contract of the fake holds that.
    expect(fake.checks[0]!.annotations).toHaveLength(report.diagnoses.length);
  }),
);

test.concurrent(
  '40 jobs of a matrix share one comment that fits',
  scene(async ({ run, fake, write }) => {
    write('event.json', JSON.stringify(pullRequest()));
    write('many.log', `${crashes(120).join('\n')}\n`);
    await run({ path: 'many.log', matrix: '{"shard":1}' }, PULL);
    const [comment] = fake.comments.all(7);
    const [head, section] = comment!.body.split(/(?=<!-- exitcode-action:section)/);
    const copies = Array.from({ length: 40 }, (_, i) => section!.replace(/"key":"\w+"/, `"key":"copy${i}"`));
    comment!.body = `${head}${copies.join('\n\n')}`;
    await run({ path: 'many.log', matrix: '{"shard":2}' }, PULL);
    const { body } = fake.comments.all(7)[0]!;
    expect(body.length).toBeLessThan(BODY_LIMIT);
    expectWellFormed(body);
    expect(body).toMatch(/left out to fit/);
    expect(body).toContain('Also found (99)');
  }),
);

test.concurrent(
  'twelve jobs with one cause are one diagnosis with twelve places',
  scene(async ({ run, fake }) => {
    for (let i = 0; i < 12; i++) fake.runs.add({ name: `test (${i})`, steps: STEPS, log: jobLog(NETWORK) });
    const { report, summary } = await run({});
    expect(report.sources).toHaveLength(12);
    const places = new Set(report.diagnoses.flatMap(({ places }) => places.map(({ job }) => job)));
    expect([...places].sort()).toEqual(Array.from({ length: 12 }, (_, i) => `test (${i})`).sort());
    expectWellFormed(summary);
  }),
);

test.concurrent(
  'a log that is cut at any place is never a clean bill',
  scene(async ({ run, fake }) => {
    const text = jobLog(SEGFAULT, 200);
    const cuts = Array.from({ length: Math.ceil(text.length / 1000) }, (_, i) => i * 1000);
    const gone = cuts.map((at) => {
      const id = fake.runs.add({ name: `job ${at}`, steps: STEPS, log: text });
      const cut = { kind: 'cut', at } as const;
      fake.blobs.script(fake.runs.blob(id), cut, cut, cut);
      return `job ${at}`;
    });
    const { report, outputs, stdout, summary } = await run({});
    expect(outputs).toMatchObject({ complete: 'false', conclusion: 'failure' });
    expect(report.gaps.map(({ source }) => source)).toEqual(gone);
    for (const { message } of report.gaps) expect(message).toMatch(/^its log (is cut|could not be read): /);
    for (const name of gone) expect(stdout).toContain(`not read: ${name}: its log`);
    expect(summary).toContain('Not everything could be read');
    // All but the ones cut before their first byte are read as far as they go.
    for (const { name, bytes } of report.sources) expect(bytes).toBe(Number(name.slice(4)));
  }),
);

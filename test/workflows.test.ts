/** The workflows of examples/ and our own, judged by GitHub's own parser. Those in documents: test/docs/. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { problemsOf as problems } from './docs/github.ts';
import { root } from './spawn.ts';

const folder = `${root}examples/workflows/`;
const read = (file: string) => readFileSync(file, 'utf8');
const inputs = Object.keys(parse(read(`${root}action.yml`)).inputs);

test('the judge has nothing against a small workflow', async () => {
  expect(
    await problems('on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: a\n        shell: bash\n'),
  ).toEqual([]);
});

test.each([
  [
    'a key that does not exist',
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: a\n        shel: bash\n',
  ],
  ['a permission that does not exist', 'on: push\npermissions:\n  pull-request: write\njobs: {}\n'],
  ['a job that is needed and missing', 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: [b]\n    steps: [run: a]\n'],
  ['a context that does not exist', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [run: "${{ foo.bar }}"]\n'],
])('the judge finds %s', async (_, content) => {
  expect(await problems(content)).not.toEqual([]);
});

test.each(readdirSync(folder))('%s is a good workflow and sets only inputs that exist', async (name) => {
  const content = read(folder + name);
  expect(await problems(content)).toEqual([]);
  const steps = Object.values<{ steps: Step[] }>(parse(content).jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.startsWith('org/exitcode-action@'));
  expect(ours).toHaveLength(1);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

const own = `${root}.github/workflows/`;

describe.each(readdirSync(own))('our own %s', (name) => {
  const content = read(own + name);
  const workflow = parse(content);
  const jobs = Object.values<{ steps: Step[]; 'timeout-minutes'?: number }>(workflow.jobs);
  const used = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses));

  test('is a good workflow', async () => expect(await problems(content)).toEqual([]));

  test('pins every action to a commit, with its version beside it', () => {
    for (const { uses } of used) if (uses !== './') expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const line of content.split('\n').filter((one) => /uses: \w/.test(one)))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  test('may only read, unless a job says what it writes', () => {
    expect(Object.values(workflow.permissions ?? { all: 'missing' }).filter((level) => level !== 'read')).toEqual([]);
  });

  test('leaves no token in a checkout, and every job ends some day', () => {
    for (const { uses, ...step } of used)
      if (uses!.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('sets only inputs that exist, and puts no foreign text into a script', () => {
    for (const step of used.filter(({ uses }) => uses === './'))
      for (const input of Object.keys(step.with ?? {})) expect(inputs).toContain(input);
    const scripts = jobs.flatMap(({ steps }) => steps.map((step) => (step as { run?: string }).run ?? ''));
    expect(scripts.join('\n')).not.toContain('${{');
  });
});

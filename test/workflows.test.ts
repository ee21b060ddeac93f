/** The workflows of examples/ and the ones in the documents, judged by GitHub's own parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { root } from './spawn.ts';

async function problems(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const folder = `${root}examples/workflows/`;
const read = (file: string) => readFileSync(file, 'utf8');
const inputs = Object.keys(parse(read(`${root}action.yml`)).inputs);
const outputs = Object.keys(parse(read(`${root}action.yml`)).outputs);

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
  for (const input of Object.keys(ours[0]!.with ?? {})) expect(inputs).toContain(input);
  for (const [, output] of content.matchAll(/\.outputs\.([\w-]+)/g)) expect(outputs).toContain(output);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

test.each(['docs/permissions.md', 'docs/forks.md', 'README.md'])('workflows in %s are good', async (file) => {
  const blocks = [...read(root + file).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block!);
  for (const block of blocks.filter((text) => /^jobs:/m.test(text))) expect(await problems(block)).toEqual([]);
});

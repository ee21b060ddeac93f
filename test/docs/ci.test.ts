/** The recipes of docs/ci.md as their CI systems would run them: the job fails as the command did, the report is kept. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Block, pageOf } from './markdown.ts';
import { createSandbox } from './sandbox.ts';

const recipes = new Map(
  pageOf('docs/ci.md').blocks.flatMap((block): [string, Block][] => {
    const file = block.words.find((word) => /[./A-Z]/.test(word) && !word.includes('='));
    return file ? [[file, block]] : [];
  }),
);

const run = (step: unknown): string => (step as { run?: { command?: string } }).run?.command ?? '';

/** The scripts of a job in their order; each is a shell of its own, the ones behind a failure are not run. */
const SYSTEMS: Readonly<Record<string, (text: string) => string[]>> = {
  '.gitlab-ci.yml': (text) => [parse(text).test.script.join('\n')],
  '.buildkite/pipeline.yml': (text) => [parse(text).steps[0].command.replaceAll('$$', '$')],
  '.circleci/config.yml': (text) => parse(text).jobs.test.steps.map(run).filter(Boolean),
  'azure-pipelines.yml': (text) =>
    parse(text).steps.flatMap((step: { bash: string; condition?: string }) => (step.condition ? [] : step.bash)),
  Jenkinsfile: (text) => [...text.matchAll(/^ *sh '(.*)'$/gm)].map(([, script]) => script!),
};

test('every recipe is known here', () => {
  expect([...recipes.keys()].filter((file) => file !== 'Dockerfile').sort()).toEqual(Object.keys(SYSTEMS).sort());
});

const systems = Object.keys(SYSTEMS);

test.each(systems)('%s fails as make did and leaves the report', (file) => {
  const { folder, sh, command } = sandboxWith('echo "sh: 1: webpack: not found" >&2; exit 2');
  command('buildkite-agent', 'cat > annotation.md');
  const { text } = recipes.get(file)!;
  const ran = ranInTurn(sh, SYSTEMS[file]!(text));
  expect(ran.at(-1)).toMatchObject({ code: 2, stderr: expect.stringContaining('webpack') });
  const report = /--output (\S+)/.exec(text)![1]!;
  expect(text.split(report.split('/')[0]!).length).toBeGreaterThan(2);
  expect(readFileSync(`${folder}/${report}`, 'utf8')).toContain('command-not-found');
  if (file.startsWith('.buildkite'))
    expect(readFileSync(`${folder}/annotation.md`, 'utf8')).toContain('command-not-found');
});

test.each(systems)('%s succeeds as make did', (file) => {
  const { folder, sh } = sandboxWith('exit 0');
  const { text } = recipes.get(file)!;
  expect(ranInTurn(sh, SYSTEMS[file]!(text)).map(({ code }) => code)).not.toContain(2);
  expect(existsSync(`${folder}/${/--output (\S+)/.exec(text)![1]}`)).toBe(false);
});

function sandboxWith(make: string) {
  const sandbox = createSandbox();
  sandbox.command('make', make);
  // The clone lies there: it is the copy that is tested.
  sandbox.command('git', 'exit 0');
  return sandbox;
}

function ranInTurn(sh: ReturnType<typeof createSandbox>['sh'], scripts: readonly string[]) {
  const ran: ReturnType<typeof sh>[] = [];
  for (const script of scripts) {
    ran.push(sh(script));
    if (ran.at(-1)!.code) break;
  }
  return ran;
}

/** action.yml, the table of options and README say the same. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OPTIONS } from '../src/options.ts';
import { exitcode } from './spawn.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};
const ours = Object.entries(OPTIONS).filter(([, option]) => option.on !== 'cli');

test('every input is an option and every option of the action is an input', () => {
  expect(Object.keys(action.inputs).sort()).toEqual(ours.map(([name]) => name).sort());
});

test.each(ours)('%s has the same default and words', (name, option) => {
  const input = action.inputs[name]!;
  // These defaults are expressions of GitHub's.
  if (name !== 'github-token' && name !== 'matrix') expect(input.default).toBe(option.default);
  for (const word of 'words' in option ? option.words : []) expect(input.description).toContain(word);
});

test('the runner is told to use Node 24 and the committed bundle', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test.each(Object.keys(action.inputs))('README documents the input %s with its default', (name) => {
  const row = read('README.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\``));
  expect(row).toContain(`\`${action.inputs[name]!.default || ' '}\``.replace('` `', ''));
});

test.each(Object.keys(action.outputs))('README documents the output %s', (name) => {
  expect(read('README.md')).toContain(`| \`${name}\` |`);
});

test('the output that README shows is what its command prints', () => {
  const shown = /```text\n(✗[\s\S]*?)\n```/.exec(read('README.md'))?.[1];
  expect(shown).toBe(exitcode(['scan', 'examples/container-oom']).stdout.trimEnd());
});

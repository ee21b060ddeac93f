/** action.yml, the table of options and README say the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readmeWithTables } from '../scripts/docs/files.ts';
import { fillReadme } from '../scripts/docs/readme.ts';
import { OPTIONS } from '../src/options.ts';

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

test('README has the tables of action.yml as they are now', () => {
  expect(read('README.md')).toBe(readmeWithTables(fileURLToPath(new URL('..', import.meta.url))));
});

test('an input and an output that are new, and a default that changed, change the tables', () => {
  const empty = '<!-- inputs:start -->\n<!-- inputs:end -->\n<!-- outputs:start -->\n<!-- outputs:end -->';
  const filled = fillReadme(empty, {
    inputs: { a: { description: 'Either: x = one. Supported: x, y.', default: 'x' }, b: { description: 'B.' } },
    outputs: { c: { description: 'C|D.' } },
  });
  expect(filled.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
    '| `a` | `x` | Either: `x` = one. One of `x`, `y`. |',
    '| `b` |  | B. |',
    '| `c` | C\\|D. |',
  ]);
  expect(() => fillReadme('# No markers', { inputs: {}, outputs: {} })).toThrow('inputs:start');
});

test.each(Object.keys(JSON.parse(read('package.json')).scripts))('CONTRIBUTING names the script %s', (name) => {
  expect(read('CONTRIBUTING.md')).toContain(name === 'test' ? '| `npm test` |' : `| \`npm run ${name}\` |`);
});

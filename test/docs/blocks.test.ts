/**
 * Every code block of the documents does what it says. `sh` blocks are run in a scratch copy, one document after the
 * other from top to bottom, and what they print is compared with the `text` block right behind; `console` blocks hold
 * both. `exit=N` behind `sh` is the exit code to expect. A block that needs what a test does not have says so with a
 * word of NEEDS; its syntax is checked.
 */
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { problemsOf, wholeWorkflow } from './github.ts';
import { type Block, DOCUMENTS, pageOf } from './markdown.ts';
import { createSandbox } from './sandbox.ts';

/** Why a block is not run. */
const NEEDS: Readonly<Record<string, string>> = {
  'needs-network': 'it downloads',
  'needs-github': 'it asks the API of GitHub',
  'needs-engine': 'it asks a container engine',
  'needs-cluster': 'it asks a cluster',
  'needs-hours': 'it builds, installs or tests the whole project',
};
const LANGUAGES = ['sh', 'console', 'text', 'yaml', 'json', 'groovy', 'diff'];

const isFile = (word: string) => /[./A-Z]/.test(word) && !word.includes('=');
const needOf = ({ words }: Block) => words.find((word) => word.startsWith('needs-'));
const runs = (block: Block) => ['sh', 'console'].includes(block.language) && !needOf(block);

const all = DOCUMENTS.map((path) => pageOf(path));
const blocks = all.flatMap((page) => page.blocks);

test('every block has a language and words that are known', () => {
  const unknown = blocks.filter(
    ({ language, words }) =>
      !LANGUAGES.includes(language) ||
      words.some((word) => !(word in NEEDS || isFile(word) || /^exit=\d+$/.test(word))),
  );
  expect(unknown.map(({ at, language, words }) => [at, language, ...words])).toEqual([]);
});

describe.each(all.filter((page) => page.blocks.some(runs)))('$path', (page) => {
  const sandbox = createSandbox();
  for (const { words, text } of page.blocks) for (const name of words.filter(isFile)) sandbox.write(name, `${text}\n`);

  test.each(page.blocks.filter(runs))(
    '$at runs as shown',
    ({ language, words, text, output }) => {
      const wanted = Number(words.find((word) => word.startsWith('exit='))?.slice(5) ?? 0);
      const [script, shown] = language === 'console' ? session(text) : [text, output];
      const { code, stdout, stderr } = sandbox.sh(script);
      expect({ code, stderr: wanted ? '' : stderr }).toEqual({ code: wanted, stderr: '' });
      if (shown !== undefined) expect((stdout + stderr).trimEnd()).toBe(shown.trimEnd());
    },
    60_000,
  );
});

/** @returns the commands of a session, and what they print together. */
function session(text: string): [script: string, shown: string] {
  const lines = text.split('\n');
  const commands = lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
  return [commands.join('\n'), lines.filter((line) => !line.startsWith('$ ')).join('\n')];
}

test.each(blocks.flatMap((block) => (needOf(block) ? [{ ...block, why: NEEDS[needOf(block)!] }] : [])))(
  '$at is not run, since $why; bash can read it',
  ({ text }) => {
    expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('');
  },
);

const yaml = blocks.filter(({ language }) => language === 'yaml');

test.each([...yaml, ...blocks.filter(({ language }) => language === 'json')])('$at is $language', (block) => {
  if (block.language === 'json') JSON.parse(block.text);
  else parse(block.text);
});

test.each(yaml.filter(({ words, text }) => !words.some(isFile) && wholeWorkflow(text)))(
  '$at is good for GitHub, and sets only inputs that exist',
  async ({ text }) => {
    expect(await problemsOf(wholeWorkflow(text)!)).toEqual([]);
  },
);

test('the judge of parts of workflows finds what is wrong with them', async () => {
  const step = '- uses: org/exitcode-action@v1\n  with:\n    pth: x\n';
  expect(await problemsOf(wholeWorkflow(step)!)).toEqual(['org/exitcode-action has no input pth']);
  expect(await problemsOf(wholeWorkflow('permissions:\n  pull-request: write\n')!)).not.toEqual([]);
  expect(await problemsOf(wholeWorkflow('a:\n  runs-on: x\n  steps:\n    - rn: a\n')!)).not.toEqual([]);
  expect(wholeWorkflow('derive:\n  - all: [a]\n')).toBeUndefined();
});

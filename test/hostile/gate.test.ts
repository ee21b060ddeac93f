/** Only text that passed the gate leaves: where things are written, and by what. */
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../spawn.ts';

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => ({ file, text: readFileSync(`${root}src/${file}`, 'utf8') }));

/** Who may write to the terminal or to the runner at all. */
const WRITERS = [
  'cli.ts',
  'commands/action.ts',
  'commands/deliver.ts',
  'commands/explain.ts',
  'commands/language.ts',
  'commands/main.ts',
  'commands/patterns.ts',
  'commands/progress.ts',
  'commands/run.ts',
  'commands/scan.ts',
  'publish/workflow.ts',
];
const WRITES = /\b(?:stdout|stderr)\.write\(|\bconsole\.|from '@actions\/core'/;

test('few files write to the terminal or to the runner', () => {
  expect(
    files
      .filter(({ text }) => WRITES.test(text))
      .map(({ file }) => file)
      .sort(),
  ).toEqual(WRITERS);
});

/** What may stand in a placeholder of a text that is written directly: our own words, counts, or gated text. */
const HARMLESS =
  /^(?:gated\w*\(|TOOL\.|count\b|left\b|verb\b|id\b|role\.|\(?diagnosis \?\?|JSON\.stringify\(|name\b|CLEAR\b|unknownLanguage\(|renderExplanation|forStream\()/;

test('what is written directly is our own, or passed the gate', () => {
  const raw: string[] = [];
  for (const { file, text } of files.filter(({ file }) => WRITERS.includes(file) && file.startsWith('commands/')))
    for (const [call] of text.matchAll(/(?:stdout|stderr)\.write\([\s\S]*?\n?\s*\);/g))
      for (const [, inner] of call.matchAll(/\$\{((?:[^{}`]|\{[^{}]*\}|`[^`]*`)*)\}/g))
        if (!HARMLESS.test(inner!.trim())) raw.push(`${file}: ${inner}`);
  expect(raw).toEqual([]);
});

test('reports are gated where they are made, before anything renders them', () => {
  for (const file of ['commands/run.ts', 'commands/scan.ts', 'commands/action.ts']) {
    const { text } = files.find((one) => one.file === file)!;
    expect(text).toMatch(/const report = gated\(/);
    expect(text.match(/await investigate\(/g)).toHaveLength(1);
  }
  const makers = files.filter(({ file, text }) => file !== 'pipeline.ts' && /\binvestigate\(/.test(text));
  expect(makers.map(({ file }) => file).sort()).toEqual(['commands/action.ts', 'commands/run.ts', 'commands/scan.ts']);
});

test('nobody outside of render/ defuses or redacts on his own', () => {
  const own = files.filter(
    ({ file, text }) => !file.startsWith('render/') && /\bredact\(|\bdefuse\(|replace\w*\('##\[/.test(text),
  );
  expect(own.map(({ file }) => file)).toEqual([]);
});

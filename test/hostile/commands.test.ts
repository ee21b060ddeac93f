/**
 * The bundles as they are started, with hostile text in log lines, names of files, steps, jobs and archive entries, in
 * titles of users' patterns and in errors: a runner finds no command in all that they print, but ours.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scene } from '../action/scene.ts';
import { zip } from '../collect/archives.ts';
import { runnerCommands } from '../github/runner-commands.ts';
import { exitcode } from '../spawn.ts';
import { INJECTIONS } from './injections.ts';
import { matchedBy } from './matchers.ts';
import { CATCHING } from './places.ts';

/** A report lists no more diagnoses than this. */
const BATCH = 90;
const batches = Array.from({ length: Math.ceil(INJECTIONS.length / BATCH) }, (_, i) => ({
  part: i,
  texts: INJECTIONS.slice(i * BATCH, (i + 1) * BATCH).map((text) => text.replace(/[\r\n]/g, ' ')),
}));

const fileName = (text: string) => text.replace(/[/\0]/g, '_').slice(0, 60);

/** Every text in every place that a log has. */
function filesOf(texts: readonly string[]): Record<string, string | Uint8Array> {
  const lines = texts.flatMap((text, i) => [
    `2026-11-20T09:14:02.1130000Z ##[group]Run ${text}`,
    '2026-11-20T09:14:02.1160000Z ##[endgroup]',
    `2026-11-20T09:14:03.1130000Z acme says ${text} (${i})`,
    '2026-11-20T09:14:04.1130000Z ##[error]Process completed with exit code 3.',
  ]);
  return {
    'job.log': `${lines.join('\n')}\n`,
    'plain.log': texts.map((text) => `acme says ${text}\n`).join(''),
    'run.zip': zip(
      ...texts.map((text, i) => ({ name: `${text}${i}.log`, content: 'acme says zipped\n' })),
      ...texts
        .slice(0, 20)
        .map((text) => ({ name: `${fileName(text)}/1_${text}.txt`, content: 'acme says stepped\n' })),
    ),
    ...Object.fromEntries(texts.map((text, i) => [`named/${fileName(text)}${i}.log`, 'acme says named\n'])),
    'rules/acme/acme-refused.yml': CATCHING,
  };
}

test.each(batches)('the action, part $part', async ({ texts }) => {
  await scene(async ({ run, write }) => {
    for (const [name, content] of Object.entries(filesOf(texts))) write(name, content);
    // The scene checks every command of every run.
    const one = await run({ path: 'job.log\nplain.log\nrun.zip\nnamed', patterns: 'rules', 'max-annotations': '50' });
    expect(one.report.diagnoses.length).toBeGreaterThan(50);
    expect(one.stdout.split('\n').filter((line) => !line.startsWith('::') && matchedBy(line).length > 0)).toEqual([]);
    const none = await run({ path: texts.join('\n').replaceAll('\0', '') });
    expect(none.annotations.length).toBeGreaterThan(0);
  })();
});

test.each(batches)('the command line, part $part', ({ texts }) => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-hostile-'));
  try {
    for (const [name, content] of Object.entries(filesOf(texts))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const paths = ['job.log', 'plain.log', 'run.zip', 'named'].map((name) => join(folder, name));
    const env = { GITHUB_ACTIONS: 'true' };
    const runs = [
      ...['text', 'json', 'markdown'].map((format) => ['--format', format, '--why']),
      ['--each', '--format', 'ndjson'],
    ].map((more) => exitcode(['scan', ...more, '--patterns', join(folder, 'rules'), ...paths], { env }));
    const words = texts.map((text) => text.replaceAll('\0', ''));
    const errors = [
      exitcode(['scan', '--', ...words.map((text) => `none/${text}`)], { env }),
      ...words
        .slice(0, 2)
        .flatMap((text) => [
          exitcode(['explain', '--format', 'json', '--', text], { env }),
          exitcode(['scan', `--format=${text}`], { env }),
        ]),
    ];
    for (const { stdout, stderr } of [...runs, ...errors]) expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
    for (const { stdout } of runs) {
      expect(stdout.length).toBeGreaterThan(1000);
      expect(stdout.split('\n').filter((line) => matchedBy(line).length > 0)).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the title of a pattern and what is wrong with one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-hostile-'));
  try {
    const file = join(folder, 'acme/acme-refused.yml');
    mkdirSync(dirname(file));
    writeFileSync(file, CATCHING.replace('Refused: ', 'Refused ##[error]x: '));
    const env = { GITHUB_ACTIONS: 'true' };
    const input = 'acme says no\n';
    const outputs = [
      exitcode(['scan', '--patterns', folder, '-'], { env, input }),
      exitcode(['patterns', 'list', folder], { env }),
      exitcode(['patterns', 'test', folder], { env }),
    ];
    writeFileSync(file, `${CATCHING}"##[error]x": 1\n"::error::y": 2\n`);
    outputs.push(exitcode(['scan', '--patterns', folder, '-'], { env, input }));
    expect(outputs[0]!.stdout).toContain('Refused ##\\[error]x');
    expect(outputs[3]!.code).toBe(2);
    for (const { stdout, stderr } of outputs) expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

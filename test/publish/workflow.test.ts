/** What the runner is told, judged by a port of its own parser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Annotation, annotate, appendSummary, SUMMARY_LIMIT, setOutputs } from '../../src/publish/workflow.ts';
import { captured } from '../github/output.ts';
import { runnerCommands } from '../github/runner-commands.ts';

let folder: string;
let file: string;
const { GITHUB_OUTPUT } = process.env;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
  file = join(folder, 'file');
  writeFileSync(file, '');
  process.env.GITHUB_OUTPUT = file;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (GITHUB_OUTPUT === undefined) delete process.env.GITHUB_OUTPUT;
  else process.env.GITHUB_OUTPUT = GITHUB_OUTPUT;
});

describe('outputs', () => {
  test('go to the file of the runner, each with a delimiter of its own', async () => {
    const outputs = {
      conclusion: 'failure',
      'exit-code': 137,
      complete: true,
      report: '/home/runner/tmp/отчёт 1.json',
    };
    expect(await captured(() => setOutputs(outputs))).toBe('');
    const values = [...readFileSync(file, 'utf8').matchAll(/^(.+)<<(ghadelimiter_.+)\n(.*)\n\2\n/gm)];
    expect(values.map(([, name, , value]) => [name, value])).toEqual(
      Object.entries(outputs).map(([name, value]) => [name, `${value}`]),
    );
    expect(new Set(values.map(([, , delimiter]) => delimiter)).size).toBe(4);
  });

  test.each(['a\nb', '$(reboot)', '`id`', 'a"b', "a'b", 'a;b', 'a|b', 'a&b', '<b>', '\x1b[31m'])(
    '%j is left out, and said so',
    async (value) => {
      const commands = runnerCommands(await captured(() => setOutputs({ report: value, count: 1 })));
      expect(commands).toEqual([
        { name: 'warning', properties: {}, data: expect.stringMatching(/output report is not set/) },
      ]);
      expect(readFileSync(file, 'utf8')).toMatch(/^count<</);
    },
  );
});

describe('the job summary', () => {
  test('may be a little less than 1 MiB', () => expect(SUMMARY_LIMIT).toBe(1_048_560));

  test('is appended', () => {
    writeFileSync(file, 'before\n');
    expect(appendSummary('# Verdict\n', file)).toEqual({ delivered: true });
    expect(readFileSync(file, 'utf8')).toBe('before\n# Verdict\n');
  });

  test.each([
    ['fits', 'x'.repeat(SUMMARY_LIMIT - 7), true],
    ['is a byte too long', 'x'.repeat(SUMMARY_LIMIT - 6), false],
    ['is too long in bytes, not in characters', 'ж'.repeat(SUMMARY_LIMIT / 2), false],
  ])('that %s beside what is there', (_, text, delivered) => {
    writeFileSync(file, 'before\n');
    expect(appendSummary(text, file).delivered).toBe(delivered);
    expect(readFileSync(file).length).toBe(delivered ? SUMMARY_LIMIT : 7);
  });

  test.each([
    ['no file is named', undefined, /GITHUB_STEP_SUMMARY is not set/],
    ['the name is empty', '', /GITHUB_STEP_SUMMARY is not set/],
    ['it cannot be written', '/proc/nowhere/summary', /cannot be written \(ENOENT\)/],
  ])('is an outcome when %s', (_, path, message) => {
    expect(appendSummary('x', path)).toEqual({ delivered: false, message: expect.stringMatching(message) });
  });
});

describe('annotations', () => {
  const annotation: Annotation = { level: 'error', title: 'Out of memory', message: 'Killed.' };
  const printed = async (...annotations: Annotation[]) => runnerCommands(await captured(() => annotate(annotations)));

  test('carry file, line and title, whatever characters are in them', async () => {
    const hard = {
      title: 'a: b, c%2C',
      file: 'src/a,b:c.ts',
      startLine: 3,
      message: '50% of\nall: ##[error]x\r\n::set-env name=A::b',
    };
    expect(await printed({ ...annotation, ...hard })).toEqual([
      {
        name: 'error',
        properties: { title: hard.title, file: hard.file, line: '3' },
        data: expect.stringMatching(/^50% of\nall: ##\[error\]x[^\r\n]*\n::set-env name=A::b$/),
      },
    ]);
  });

  test('have no control characters', async () => {
    const text = '\x1b[31mred\u202e\u200b';
    const output = await captured(() => annotate([{ ...annotation, title: text, file: text, message: text }]));
    expect(output).not.toMatch(/[\x1b\u202e\u200b]/);
  });

  test('are at most ten of a level, the first ones', async () => {
    const many = (level: Annotation['level'], count: number) =>
      Array.from({ length: count }, (_, index): Annotation => ({ level, title: `${index}`, message: 'x' }));
    let left = 0;
    const all = [...many('error', 12), ...many('warning', 10), ...many('notice', 11)];
    const commands = runnerCommands(await captured(() => (left = annotate(all))));
    expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.title)).toEqual(
      many('error', 10).map(({ title }) => title),
    );
    expect([commands.length, left]).toEqual([30, 3]);
  });
});

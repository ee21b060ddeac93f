/** The guide to writing patterns is true, and the generated pages are fresh. Blocks and links: test/docs/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readLibrary, staleFiles, writeFiles } from '../scripts/docs/files.ts';
import { PAGES, renderSite } from '../scripts/docs/site.ts';
import { root } from './spawn.ts';

const guide = readFileSync(`${root}docs/writing-patterns.md`, 'utf8');
const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language, name, text]) => ({
  language: language!,
  name: name!,
  text: text!,
}));
const schema = JSON.parse(readFileSync(`${root}schema/pattern.schema.json`, 'utf8'));

const scratch = () => mkdtempSync(join(tmpdir(), 'exitcode-docs-'));
const write = (folder: string, name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** The bundle, in the folder where a reader of the guide would stand. */
function exitcode(cwd: string, args: readonly string[], input = '') {
  const env = { PATH: process.env.PATH };
  const cli = `${root}dist/cli/index.js`;
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env, input, encoding: 'utf8', timeout: 60_000 });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The guide's pattern as a stranger might change it. */
function variant(change: Record<string, unknown>) {
  const folder = scratch();
  const file = blocks.find(({ name }) => name.endsWith('.yml'))!;
  const pattern = { ...parse(file.text), id: 'acme-own', ...change };
  write(folder, 'own/acme/acme-own.yml', stringify(pattern));
  const scan = (line: string) => {
    const ran = exitcode(folder, ['scan', '--patterns', 'own', '--format', 'json', '-'], line);
    return { ...ran, report: ran.code === 0 ? JSON.parse(ran.stdout) : undefined };
  };
  return { folder, scan };
}

describe('the guide to writing patterns', () => {
  const folder = scratch();
  for (const { name, text } of blocks.filter((one) => one.name)) write(folder, name, text);

  test('the same log has another verdict without the pattern', () => {
    const [diagnosis] = JSON.parse(exitcode(folder, ['scan', '--format', 'json', 'deploy.log']).stdout).diagnoses;
    expect([diagnosis.id, diagnosis.exitCode]).toEqual(['app-error', 75]);
  });
  test('lists every field, and every word that a field may have', () => {
    const rows = new Map([...guide.matchAll(/^\| `(\w+)` \| (.*?) \| (.*) \|$/gm)].map((row) => [row[1]!, row]));
    expect([...rows.keys()].sort()).toEqual(Object.keys(schema.properties).sort());
    const needed = [...rows].filter(([, row]) => row[2] === 'yes').map(([name]) => name);
    expect(needed.sort()).toEqual([...schema.required].sort());
    for (const [name, { enum: words }] of Object.entries<{ enum?: string[] }>(schema.properties))
      for (const word of words ?? []) expect(rows.get(name)![3]).toContain(`\`${word}\``);
  });
  test('quotes a composition as the library has it', () => {
    const quoted = blocks.find(({ text }) => text.startsWith('derive:'))!.text;
    expect(readFileSync(`${root}patterns/docker/docker-stop-sigkill.yml`, 'utf8')).toContain(quoted);
  });
});

describe("patterns of one's own", () => {
  const LINE = 'acme-deploy: Überweisung held by pipeline 8841';
  const samples = { match: [LINE], ignore: ['acme-deploy: fine'] };
  const base = { keywords: ['held by pipeline'], samples };

  test('may use all of XRegExp', () => {
    const regex = [
      '(?x) ^acme-deploy:\\ (?<environment> \\p{Lu}\\p{L}+ ) \\  # a word with a capital',
      'held\\ by\\ pipeline\\ (?<pipeline> \\d+ ) $',
    ].join('\n');
    const { folder, scan } = variant({ ...base, match: [{ regex }] });
    expect(exitcode(folder, ['patterns', 'check', 'own'])).toMatchObject({ code: 0, stderr: '' });
    expect(exitcode(folder, ['patterns', 'test', 'own'])).toMatchObject({ code: 0, stderr: '' });
    const [diagnosis] = scan(LINE).report.diagnoses;
    expect([diagnosis.id, diagnosis.title]).toEqual(['acme-own', 'Pipeline 8841 holds the lock of Überweisung']);
  });
  test('replace the built-in meaning of a code', () => {
    const change = { match: undefined, keywords: undefined, role: 'symptom', means: [75] };
    const { scan } = variant({ ...change, explains: undefined });
    expect(scan('web-1 exited with code 75').report.diagnoses[0].id).toBe('acme-own');
    expect(scan('web-1 exited with code 76').report.diagnoses[0].id).toBe('app-error');
  });
  test.each([
    ['a misspelt word', { severity: 'fatal' }, 'severity', '"error","warning","notice"'],
    ['an unknown field', { sevirity: 'error' }, '', '"sevirity"'],
    ['no explanation', { explanation: undefined }, '', "must have required property 'explanation'"],
    ['another id', { id: 'acme-other' }, 'id', 'name the file acme-other.yml or change the id'],
    ['a regex that is none', { match: [{ regex: 'acme(' }] }, 'match[0].regex', 'is no regex: '],
    [
      'a group without a name',
      { match: [{ regex: '(?<environment>acme)(x)' }] },
      'match[0].regex',
      'use (?:…) or (?<name>…)',
    ],
    ['a regex without a start', { match: [{ regex: '.*acme' }] }, 'match[0].regex', 'begin with what is certain'],
    ['no keywords', { keywords: undefined }, 'keywords', 'give the literals that every matching line holds'],
  ])('%s is refused with file, field and remedy', (_, change, field, remedy) => {
    const { code, stdout, stderr } = variant({ ...base, ...change }).scan(LINE);
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    const line = lines.find((one) => one.includes(remedy));
    expect(line).toMatch(/^exitcode: \S*acme-own\.yml: /);
    expect(line).toContain(`acme-own.yml: ${field}`);
  });
  test('a file that is no YAML is refused, and so is a folder that is not there', () => {
    const folder = scratch();
    write(folder, 'own/acme/broken.yml', 'id: [');
    const broken = exitcode(folder, ['scan', '--patterns', 'own', '-'], LINE);
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringMatching(/broken\.yml: is no YAML: /)]);
    const absent = exitcode(folder, ['scan', '--patterns', 'nowhere', '-'], LINE);
    expect([absent.code, absent.stderr]).toEqual([2, 'exitcode: patterns: nowhere is no folder\n']);
  });

  const HOSTILE = `acme-deploy: ${'a'.repeat(3000)}! held by pipeline`;
  const exponential = '^acme-deploy: (?:\\w+\\s?)+ held by pipeline';
  test('an exponential regex runs in linear time, and check refuses it', () => {
    const { folder, scan } = variant({ ...base, match: [{ regex: exponential }] });
    expect(scan(HOSTILE).report).toMatchObject({ complete: true, diagnoses: [] });
    const { code, stderr } = exitcode(folder, ['patterns', 'check', 'own']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('match[0].regex backtracks badly (exponential)')]);
  }, 15_000);
  test('where it cannot, it is dropped and named', () => {
    const { scan } = variant({ ...base, match: [{ regex: `${exponential}(?= )` }] });
    const { report } = scan(HOSTILE);
    expect(report).toMatchObject({ complete: false, diagnoses: [] });
    expect(JSON.stringify(report.gaps)).toMatch(/acme-own.*took too long/);
  }, 15_000);
});

describe('the generated pages', () => {
  const library = readLibrary(root);
  const site = async () => renderSite((await library).entries);

  test('are fresh', async () => {
    const { problems } = await library;
    expect(problems).toEqual([]);
    expect(staleFiles(root, await site())).toEqual([]);
  });
  test('a missing, an old and a left-over page are told apart, and written or removed', async () => {
    const folder = scratch();
    const pages = await site();
    writeFiles(folder, pages);
    expect(staleFiles(folder, pages)).toEqual([]);
    write(folder, 'docs/exit-codes.md', 'old');
    write(folder, `${PAGES}/gone.md`, 'left');
    const more = new Map([...pages, [`${PAGES}/new.md`, 'new']]);
    expect(staleFiles(folder, more)).toEqual([
      { path: 'docs/exit-codes.md', why: 'is out of date' },
      { path: `${PAGES}/gone.md`, why: 'is left over' },
      { path: `${PAGES}/new.md`, why: 'is missing' },
    ]);
    writeFiles(folder, more);
    expect(staleFiles(folder, more)).toEqual([]);
  });
  test('every link leads to a page or a file', async () => {
    const pages = await site();
    const dead = [...pages].flatMap(([path, text]) => deadLinks(path, text, (to) => pages.has(to)));
    expect(dead).toEqual([]);
  });
  test('every table has as many cells in each row as in its head', async () => {
    for (const [path, text] of await site()) {
      const prose = text.replace(/^(`{3,})\w*\n.*?^\1$/gms, '');
      for (const [table] of prose.matchAll(/(?:^\|.*\n)+/gm)) {
        const widths = new Set(
          table
            .trim()
            .split('\n')
            .map((row) => row.replace(/\\./g, '').split('|').length),
        );
        expect([path, widths.size]).toEqual([path, 1]);
      }
    }
  });
  test('hostile text stays text, and the order of the files does not matter', async () => {
    const { entries } = await library;
    const { family, pattern } = entries[0]!;
    const title = 'a | b `c` <b> [x](y) ![z](q) @team';
    const hostile = {
      ...pattern,
      id: 'zz',
      title,
      statuses: ['a|b'],
      samples: { match: ['```\n# x\u202e'], ignore: ['x'] },
    };
    const pages = renderSite([...entries, { family, pattern: hostile }]);
    const row = pages
      .get('docs/kubernetes-statuses.md')!
      .split('\n')
      .find((line) => line.includes('](patterns/zz.md)'))!;
    expect(row).toContain('a \\| b \\`c\\` &lt;b&gt; \\[x\\]\\(y\\) \\!\\[z\\]\\(q\\) `@team`');
    expect(row.replace(/\\./g, '').split('|')).toHaveLength(8);
    expect(pages.get(`${PAGES}/zz.md`)).toContain('````text\n```\n# x\\u{202e}\n````');
    expect(renderSite(entries.toReversed())).toEqual(await site());
  });
  test('every exit code of a byte has a row', async () => {
    const rows = [...(await site()).get('docs/exit-codes.md')!.matchAll(/^\| (\d+)(?: to (\d+))? \|/gm)];
    const codes = rows.flatMap(([, from, to = from]) => span(Number(from), Number(to)));
    expect(codes).toEqual(span(0, 255));
  });
});

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Relative links of a document that lead nowhere, code left out. */
function deadLinks(path: string, text: string, known: (path: string) => boolean = () => false): string[] {
  const prose = text.replace(/^ *(`{3,}).*?^ *\1$/gms, '').replace(/`[^`\n]*`/g, 'code');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const relative = targets.filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
  return relative.filter((target) => {
    const to = join(dirname(path), target.split('#')[0]!);
    return !known(to) && !existsSync(join(root, to));
  });
}

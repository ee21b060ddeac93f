/** One secret of each kind in every place that a log has: none is found in anything that is shown or written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequest } from '../action/events.ts';
import { scene } from '../action/scene.ts';
import { zip } from '../collect/archives.ts';
import { exitcode } from '../spawn.ts';
import { CATCHING } from './places.ts';
import { PLANTED, type Planted, SHAPED_SECRETS } from './secrets.ts';

const BATCH = 40;
const partsOf = (all: readonly Planted[]) =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => ({
    part: i,
    planted: all.slice(i * BATCH, (i + 1) * BATCH),
  }));

const found = (text: string, planted: readonly Planted[]) =>
  planted.filter(({ secret }) => text.includes(secret)).map(({ name }) => name);

test('the corpus is broad, and no line of it gives a secret away by mistake', () => {
  expect(PLANTED.length).toBeGreaterThanOrEqual(60);
  for (const { text, secret } of PLANTED) expect(text).toContain(secret);
});

/** In lines, in what patterns catch, in steps, in files of archives in archives. */
const logsOf = (planted: readonly Planted[]) => ({
  'plain.log': planted.map(({ text }) => `acme says ${text}\n`).join(''),
  'job.log': planted
    .map(
      ({ text }) =>
        `2026-11-20T09:14:02.1130000Z ##[group]Run ${text}\n2026-11-20T09:14:02.1130000Z ##[endgroup]\n` +
        '2026-11-20T09:14:04.1130000Z ##[error]Process completed with exit code 3.\n',
    )
    .join(''),
  'nested.zip': zip({
    name: 'inner.zip',
    content: zip(...planted.map(({ text }, i) => ({ name: `${i}.log`, content: `acme says ${text}\n` }))),
  }),
});

test.each(partsOf(PLANTED))('in lines, part $part', async ({ planted }) => {
  await scene(async ({ run, write, fake, workspace }) => {
    for (const [name, content] of Object.entries(logsOf(planted))) write(name, content);
    write('rules/acme/acme-refused.yml', CATCHING);
    write('event.json', JSON.stringify(pullRequest()));
    const { stdout, summary, outputs } = await run(
      { path: 'plain.log\njob.log\nnested.zip', patterns: 'rules', 'max-annotations': '50', 'job-logs': 'none' },
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(workspace, 'event.json') },
    );
    const [comment] = fake.comments.all(7);
    const file = readFileSync(outputs.report!, 'utf8');
    expect(comment!.body.length).toBeGreaterThan(1000);
    for (const sink of [stdout, summary, comment!.body, file, JSON.stringify(outputs)])
      expect(found(sink, planted)).toEqual([]);
    // It was read and shown: what is missing is the secrets alone.
    expect(file.split('***').length).toBeGreaterThan(planted.length);
  })();
});

test('beside the lines that are shown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-leak-'));
  try {
    const rules = join(folder, 'acme-refused.yml');
    writeFileSync(rules, CATCHING);
    const logs = PLANTED.map(({ text }, i) => {
      const log = join(folder, `${i}.log`);
      writeFileSync(log, `trying\n${text}\nacme says no\n${text}\n`);
      return log;
    });
    const key = Array.from({ length: 6 }, () => 'MIIEpAIBAAKCAQEAwJtnV5r2s0u8zC0ZtX8kq1pO'.repeat(2).slice(0, 64));
    const keyLog = join(folder, 'key.log');
    writeFileSync(keyLog, `${key.slice(0, 3).join('\n')}\nacme says no\n${key.slice(3).join('\n')}\n`);
    const { stdout } = exitcode(['scan', '--each', '--format', 'ndjson', '--patterns', folder, ...logs, keyLog]);
    expect(found(stdout, PLANTED)).toEqual([]);
    expect(stdout).not.toContain(key[0]);
    // They were there to be shown.
    expect(stdout.split('"around":').length).toBeGreaterThan(PLANTED.length * 0.9);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(partsOf(SHAPED_SECRETS))('in names and errors, part $part', async ({ planted }) => {
  const named = planted.filter(({ secret }) => !/[/\\]/.test(secret));
  await scene(async ({ run, write }) => {
    for (const { secret } of named) write(`named/${secret.slice(0, 200)}.log`, 'acme says no\n');
    write('rules/acme/acme-refused.yml', CATCHING);
    const names = zip(...named.map(({ secret }) => ({ name: `${secret}.log`, content: 'acme says no\n' })));
    write('names.zip', zip({ name: 'inner.zip', content: names }));
    const shown = await run({ path: 'named\nnames.zip', patterns: 'rules', 'job-logs': 'none' });
    const missing = await run({ path: named.map(({ secret }) => `none/${secret}`).join('\n'), 'job-logs': 'none' });
    for (const { stdout, summary, report } of [shown, missing])
      expect(found([stdout, summary, JSON.stringify(report)].join('\n'), named)).toEqual([]);
    expect(shown.report.sources.length).toBe(2 * named.length);
  })();
});

test('what the environment and the log itself call secret, in any spelling', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-leak-'));
  const [value, declared] = ['violet-umbrella', 'orange+bicycle'];
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  try {
    const rules = join(folder, 'acme-refused.yml');
    writeFileSync(rules, CATCHING);
    const lines = [
      `::add-mask::${declared}`,
      value,
      declared,
      base64(value),
      base64(`x${value}y`),
      base64(`xy${declared}`),
    ];
    const input = [...lines.map((line) => `acme says ${line} loudly`), `::add-mask::${declared}`, ''].join('\n');
    for (const format of ['text', 'json', 'ndjson', 'markdown']) {
      const args = ['scan', '--format', format, '--patterns', folder, '-', `none-${value}`];
      const { stdout, stderr } = exitcode(args, { input, env: { DEPLOY_TOKEN: value } });
      for (const secret of [value, declared, base64(value).slice(4, -4), base64(`xy${declared}`).slice(4, -4)])
        expect(`${stdout}${stderr}`).not.toContain(secret);
      expect(stdout).toContain('***');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

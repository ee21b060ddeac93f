/** The command line as a user meets it: the committed bundle, spawned. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { tar, zip } from './collect/archives.ts';
import { exitcode, root } from './spawn.ts';

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')),
);
const scratch = mkdtempSync(join(tmpdir(), 'exitcode-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};

function report(args: readonly string[], input?: string | Uint8Array) {
  const ran = exitcode(['scan', '--format', 'json', ...args], input === undefined ? {} : { input });
  const parsed = JSON.parse(ran.stdout);
  expect(validate(parsed) || validate.errors).toBe(true);
  return { ...ran, report: parsed, ids: parsed.diagnoses.map(({ id }: { id: string }) => id) as string[] };
}

describe('scan gives the right verdict on real input', () => {
  test.each([
    ['examples/container-oom', 'oom-killed-cgroup', 137],
    ['examples/container-stopped', 'docker-stop-sigkill', 137],
    ['examples/crashloop', 'oom-killed-cgroup', 137],
    ['examples/command-not-found.log', 'command-not-found', 127],
    ['examples/segfault.log', 'sigsegv', 139],
    ['examples/abort.log', 'assert-abort', 134],
    ['examples/entrypoint-missing.log', 'entrypoint-not-found', 127],
    ['examples/exec-format.log', 'exec-format-error', 1],
    ['examples/node-heap-oom.log', 'js-heap-oom', 134],
    ['examples/docker-build-127.log', 'command-not-found', 127],
    ['examples/make-137.log', 'sigkill-unknown', 137],
    ['examples/npm-137.log', 'sigkill-unknown', 137],
    ['examples/pipefail-141.log', 'sigpipe', 141],
    ['examples/job-oom.log', 'sigkill-unknown', 137],
  ])('%s: %s', (path, id, code) => {
    const { ids, report: found, code: exit } = report([path]);
    expect([ids[0], exit, found.conclusion]).toEqual([id, 0, 'failure']);
    if (found.diagnoses[0].exitCode !== undefined) expect(found.diagnoses[0].exitCode).toBe(code);
  });

  test('one OOM told by four sources is one diagnosis with a chain over them', () => {
    const { report: found } = report(['examples/container-oom']);
    expect(found.diagnoses).toHaveLength(1);
    const sources = new Set(
      found.diagnoses[0].evidence.map(({ source }: { source: string }) => source.split('/').at(-1)),
    );
    expect([...sources].sort()).toEqual(['dmesg.txt', 'events.txt', 'inspect.json', 'job.log']);
  });

  test('a killed container is no OOM when the engine denies it, and a stop when its events say so', () => {
    expect(report(['examples/container-stopped/inspect.json']).ids).toEqual(['sigkill-unknown']);
    expect(report(['examples/container-stopped']).ids).toEqual(['docker-stop-sigkill']);
  });

  test.each(['examples/green.log', 'examples/job-green.log'])('%s is quiet', (path) => {
    const { ids, code, report: found } = report([path]);
    expect([ids, code, found.conclusion]).toEqual([[], 0, 'success']);
  });
});

test('--why tells in every form why each candidate won or lost', () => {
  const { report: found } = report(['--why', 'examples/container-oom']);
  const fates = found.why.map(({ id, fate }: { id: string; fate: string }) => `${id} ${fate}`);
  expect(fates).toEqual(expect.arrayContaining(['oom-killed-cgroup verdict', 'sigkill-unknown explained']));
  expect(report(['examples/container-oom']).report).not.toHaveProperty('why');
  expect(exitcode(['scan', '--why', 'examples/container-oom']).stdout).toContain('Why this ranking');
  const markdown = ['scan', '--why', '--format', 'markdown', 'examples/container-oom'];
  expect(exitcode(markdown).stdout).toContain('**Why this ranking**');
});

describe('input of every kind', () => {
  test('standard input, as with grep', () => {
    expect(report(['-'], 'web-1 exited with code 139\n').ids).toEqual(['sigsegv']);
    expect(report([], 'web-1 exited with code 139\n').report.sources[0].name).toBe('stdin');
  });
  test('an empty file gives no diagnosis', () => {
    expect(report([file('empty.log', '')])).toMatchObject({ code: 0, ids: [] });
  });
  test('a gzipped log, and a cut one that is said to be cut', () => {
    const packed = gzipSync(readFileSync(`${root}examples/segfault.log`));
    expect(report([file('whole.gz', packed)]).ids).toEqual(['sigsegv']);
    const cut = report([file('cut.gz', packed.subarray(0, packed.length - 20)), 'examples/green.log']);
    expect(cut.report).toMatchObject({ complete: false, conclusion: 'unknown' });
    expect(cut.report.gaps[0].message).toMatch(/cut/);
  });
  test('the log archive of a run: each line once, its job known, from a file or a pipe', () => {
    const job = readFileSync(`${root}examples/job-oom.log`);
    const run = zip(
      { name: '0_build (20).txt', content: job },
      { name: 'build (20)/1_Set up job.txt', content: job.subarray(0, 300) },
      { name: 'build (20)/2_Run code.txt', content: job.subarray(300) },
    );
    for (const found of [report([file('run.zip', run)]), report(['-'], run)]) {
      expect(found.ids).toEqual(['sigkill-unknown']);
      expect(found.report.sources.map(({ name }: { name: string }) => name.replace(/^.*(?:zip|stdin)\//, ''))).toEqual([
        '0_build (20).txt',
      ]);
      expect(found.report.diagnoses[0].subject).toMatchObject({ kind: 'step', job: 'build (20)' });
    }
  });
  test('a dump of a cluster: a log belongs to the container of its path', async () => {
    const dump = await tar({
      'dump/shop/pods.json': '{"kind":"PodList","items":[]}',
      'dump/shop/web-0/app/logs.txt': "Error: Cannot find module '/srv/app/server.js'\n",
    });
    const { report: found } = report([file('dump.tgz', gzipSync(dump))]);
    expect(found.diagnoses[0].subject).toMatchObject({ pod: 'web-0', container: 'app', namespace: 'shop' });
  });
  test('a log in UTF-16, as PowerShell writes it', () => {
    expect(report([file('u16.log', Buffer.from('\ufeffweb-1 exited with code 139\r\n', 'utf16le'))]).ids).toEqual([
      'sigsegv',
    ]);
  });
  test('nothing but what is no text is nothing readable', () => {
    const ran = report([file('image.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))]);
    expect([ran.code, ran.report.gaps.length]).toEqual([3, 1]);
  });
  test('a binary file is a gap with a remedy, the rest is read', () => {
    const { report: found, ids } = report([file('core', new Uint8Array([0x7f, 0x45, 0, 1])), 'examples/segfault.log']);
    expect(ids).toEqual(['sigsegv']);
    expect(found.gaps).toEqual([{ source: expect.stringMatching(/core$/), message: expect.stringMatching(/no text/) }]);
  });
  test('broken JSON is read as far as it goes', () => {
    const whole = readFileSync(`${root}examples/container-oom/inspect.json`, 'utf8');
    const { report: found } = report([file('cut.json', whole.slice(0, whole.indexOf('"Image"')))]);
    expect(found).toMatchObject({ complete: false });
    expect(found.gaps[0].message).toMatch(/broken or cut/);
  });
  test('globs, and paths that lead nowhere beside those that do', () => {
    expect(report(['examples/segf*.log', 'no/such.log']).report).toMatchObject({
      complete: false,
      gaps: [{ source: 'no/such.log', message: expect.stringMatching(/no such file/) }],
    });
  });
});

describe('exit codes and errors', () => {
  test.each([
    [['scan', 'no/such/file'], 3, /^exitcode: no\/such\/file: no such file/],
    [['scan', '--nonsense'], 2, /^exitcode: Unknown option '--nonsense'/],
    [['scan', '--format', 'xml', '-'], 2, /^exitcode: format: "xml" is none of text, json/],
    [['frobnicate'], 2, /^exitcode: "frobnicate" is no verb/],
    [['explain'], 2, /^exitcode: explain takes one/],
    [['explain', 'no-such-thing'], 2, /^exitcode: nothing is known of "no-such-thing"/],
  ])('%j ends with %d', (args, code, message) => {
    const ran = exitcode(args);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd()).not.toContain('\n');
  });
  test('--fail-on turns a diagnosis into exit code 1', () => {
    expect(exitcode(['scan', '--fail-on', 'error', 'examples/segfault.log']).code).toBe(1);
    expect(exitcode(['scan', '--fail-on', 'error', 'examples/green.log']).code).toBe(0);
  });
  test('--min-confidence and --min-severity leave out', () => {
    const args = ['--min-confidence', 'high', 'examples/container-stopped/inspect.json'];
    expect(report(args)).toMatchObject({ ids: [], report: { conclusion: 'failure' } });
    expect(exitcode(['scan', ...args]).stdout).toMatch(/^Something failed, but min-severity or min-confidence/);
  });
});

describe('output', () => {
  test('--each gives one report a line, named after its path', () => {
    const paths = ['examples/segfault.log', 'examples/green.log'];
    const lines = exitcode(['scan', '--each', '--format', 'ndjson', ...paths])
      .stdout.trim()
      .split('\n');
    const reports = lines.map((line) => JSON.parse(line));
    for (const one of reports) expect(validate(one) || validate.errors).toBe(true);
    expect(reports.map((one) => [one.case, one.conclusion])).toEqual([
      [paths[0], 'failure'],
      [paths[1], 'success'],
    ]);
  });
  test('text: verdict first, the line with its number and a caret under the match', () => {
    const lines = exitcode(['scan', 'examples/segfault.log']).stdout.split('\n');
    expect(lines[0]).toMatch(/^✗ .*\[sigsegv\]$/);
    const shown = lines.findIndex((line) => /^ {2}> \d+ │ /.test(line));
    const { highlight } = report(['examples/segfault.log']).report.diagnoses[0].evidence[0];
    const gutter = lines[shown]!.indexOf('│') + 2;
    expect(lines[shown + 1]!.indexOf('^')).toBe(gutter + highlight[0]);
    expect(lines[shown + 1]!.lastIndexOf('^')).toBe(gutter + highlight[1] - 1);
  });
  test('no colour in a pipe, no live command for the runner', () => {
    const { stdout } = exitcode(['scan', 'examples/job-oom.log'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).not.toContain('\x1b');
    expect(stdout).not.toContain('##[');
  });
  test('markdown goes to a file with --output', () => {
    const path = join(scratch, 'out', 'report.md');
    expect(exitcode(['scan', '--format', 'markdown', '--output', path, 'examples/segfault.log']).stdout).toBe('');
    expect(readFileSync(path, 'utf8')).toMatch(/^### ❌/);
  });
});

describe('explain', () => {
  test.each([
    ['137', 'sigkill-unknown'],
    ['-1', 'exit-code-255'],
    ['256', 'exit-success'],
    ['0xC0000005', 'win-access-violation'],
    ['-1073741819', 'win-access-violation'],
    ['3221225477', 'win-access-violation'],
    ['SIGKILL', 'sigkill-unknown'],
    ['segv', 'sigsegv'],
    ['CrashLoopBackOff', 'crashloop'],
    ['crashloopbackoff', 'crashloop'],
    ['PreStartHookError', 'pre-start-hook-failed'],
    ['oom-killed-cgroup', 'oom-killed-cgroup'],
  ])('%s is %s', (word, id) => {
    const ran = exitcode(['explain', '--format', 'json', word]);
    expect([ran.code, JSON.parse(ran.stdout).id]).toEqual([0, id]);
    const text = exitcode(['explain', word]).stdout;
    expect(text).toContain(`[${id}]`);
    expect(text).not.toContain('{{subject');
  });
  test('says how an out-of-range value was understood', () => {
    expect(exitcode(['explain', '--', '-1']).stdout).toContain('exit(-1) arrives as 255');
  });
});

describe('help', () => {
  test.each([[['--help']], [['help', 'scan']], [['scan', '--help']], [['explain', '-h']]])('%j', (args) => {
    const ran = exitcode(args);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('exitcode');
  });
  test('--version', () => expect(exitcode(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

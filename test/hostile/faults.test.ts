/** What goes wrong around a run: signals, closed pipes, full disks. What was read is still said, with the right code. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scene } from '../action/scene.ts';
import { root } from '../spawn.ts';

const LOG = readFileSync(`${root}examples/segfault.log`);

/** Starts the command line on a pipe that stays open. */
function onPipe(args: readonly string[]) {
  const child = spawn(process.execPath, [`${root}dist/cli/index.js`, 'scan', ...args], { cwd: root });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return { child, ended, told: () => ({ stdout, stderr }) };
}

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s in the middle: a report of what came before, and %i', async (signal, expected) => {
  const { child, ended, told } = onPipe(['--format', 'json', '-']);
  child.stdin.write(LOG);
  // More than a pipe and its buffers hold: when it is taken, the log is being read.
  const noise = 'x'.repeat(100).concat('\n').repeat(8000);
  await new Promise((done) => child.stdin.write(noise, done));
  child.kill(signal);
  expect(await ended).toBe(expected);
  const report = JSON.parse(told().stdout);
  expect(report.diagnoses[0].id).toBe('sigsegv');
  expect([report.complete, report.gaps[0].message]).toEqual([
    false,
    `it was interrupted (${signal}); what came before is used, scan it again`,
  ]);
});

test.each([
  [[], 0],
  [['--fail-on', 'error'], 1],
])('a reader that goes away early changes no exit code: %j', async (more, expected) => {
  const { child, ended, told } = onPipe([...more, 'examples/segfault.log']);
  child.stdout.destroy();
  expect(await ended).toBe(expected);
  expect(told().stderr).toBe('');
});

const full = existsSync('/dev/full');
(full ? test : test.skip)('a full disk (needs /dev/full): one line with the remedy', async () => {
  const { ended, told } = onPipe(['--output', '/dev/full', 'examples/segfault.log']);
  expect(await ended).toBe(3);
  expect(told().stderr).toMatch(/^exitcode: .*ENOSPC.*\n$/);
});

(full ? test : test.skip)(
  'the action on a full disk (needs /dev/full) still says what it found',
  scene(async ({ run }) => {
    const { code, annotations, stdout } = await run(
      { path: 'logs/segfault.log', 'job-logs': 'none' },
      { GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_OUTPUT: '/dev/full', RUNNER_TEMP: '/dev/full' },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('segmentation fault');
    const told = annotations.map(({ data }) => data).join('\n');
    for (const what of ['No report file', 'No job summary', 'No outputs']) expect(told).toContain(what);
  }),
);

test('a file that is gone is a gap, and the others are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-fault-'));
  try {
    writeFileSync(join(folder, 'a.log'), LOG);
    const { ended, told } = onPipe(['--format', 'json', join(folder, 'a.log'), join(folder, 'gone.log')]);
    expect(await ended).toBe(0);
    expect(JSON.parse(told().stdout)).toMatchObject({
      complete: false,
      gaps: [{ message: expect.stringMatching(/no such file/) }],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

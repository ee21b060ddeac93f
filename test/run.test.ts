/** `exitcode scan --run` and `--job`: the same collector from a terminal. */
import { spawn } from 'node:child_process';
import { jobLog, NETWORK, SEGFAULT, STEPS } from './action/logs.ts';
import { TOKEN } from './github/client.ts';
import { type FakeGitHub, fakeGitHub } from './github/fake.ts';
import { folder, root } from './spawn.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(() => fake.close());

async function scan(args: readonly string[], env: Record<string, string> = {}) {
  const variables = { PATH: process.env.PATH, GITHUB_API_URL: fake.url, GITHUB_SERVER_URL: fake.url, ...env };
  const child = spawn(process.execPath, [`${root}dist/cli/index.js`, 'scan', ...args], { cwd: folder, env: variables });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const code = await new Promise((done) => child.on('close', done));
  expect(stdout + stderr).not.toContain(TOKEN);
  return { code, stdout, stderr };
}
const failed = (more = {}) => fake.runs.add({ name: 'build', steps: STEPS, log: jobLog(SEGFAULT), ...more });

test.each(['GH_TOKEN', 'GITHUB_TOKEN'])('the failed jobs of a run, with the token of %s', async (variable) => {
  failed();
  const { code, stdout } = await scan(['--run', `${fake.url}/octo/cat/actions/runs/9`], { [variable]: TOKEN });
  expect(code).toBe(0);
  expect(stdout).toMatch(/\[sigsegv\][\s\S]*build:10/);
});

test('one job only, green or not', async () => {
  failed();
  const id = failed({ name: 'net', conclusion: 'success', log: jobLog(NETWORK) });
  const url = `${fake.url}/octo/cat/actions/runs/9/job/${id}?pr=7#step:2:6`;
  const { stdout } = await scan(['--job', url, '--format', 'json'], { GH_TOKEN: TOKEN });
  expect(JSON.parse(stdout).sources.map(({ name }: { name: string }) => name)).toEqual(['net']);
});

test('a green run has no failure', async () => {
  failed({ conclusion: 'success' });
  const { code, stdout } = await scan(['--run', `${fake.url}/octo/cat/actions/runs/9`], { GH_TOKEN: TOKEN });
  expect([code, stdout]).toEqual([0, 'No failure found.\n']);
});

test('a log that is not there is one line and exit code 3', async () => {
  failed({ log: undefined });
  const { code, stderr } = await scan(['--run', `${fake.url}/octo/cat/actions/runs/9`], { GH_TOKEN: TOKEN });
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^exitcode: build: GitHub has no log of it[^\n]*\n$/)]);
});

test.each([
  ['no address', ['--run', '77'], /--run: "77" is no address of a run/],
  ['a run for a job', ['--job', 'https://github.com/o/r/actions/runs/1'], /is no address of a job/],
  ['no token', ['--run', 'https://github.com/o/r/actions/runs/1'], /GH_TOKEN \(or GITHUB_TOKEN\) is not set/],
])('%s is wrong use', async (_, args, said) => {
  const { code, stderr } = await scan(args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
});

test('the token is not sent to a server that the address names and the environment does not', async () => {
  const { code, stderr } = await scan(['--run', `${fake.url}/octo/cat/actions/runs/9`], {
    GH_TOKEN: TOKEN,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/GH_ENTERPRISE_TOKEN is not set/)]);
  expect(fake.log).toEqual([]);
});

/** The action as the runner starts it: the committed bundle with INPUT_* and GITHUB_* set, against a fake GitHub. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { TOKEN } from './github/client.ts';
import { type FakeGitHub, fakeGitHub } from './github/fake.ts';
import { type RunnerCommand, runnerCommands } from './github/runner-commands.ts';
import { root } from './spawn.ts';

const validate = new Ajv().compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')));
const PULL_EVENT = {
  pull_request: { number: 7 },
  repository: { name: 'cat', owner: { login: 'octo' } },
};
const ALLOWED = ['stop-commands', 'error', 'warning', 'notice'];

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly commands: readonly RunnerCommand[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly RunnerCommand[];
}

/** A workspace with the examples in it, and one run of the action there. */
function scene() {
  const workspace = mkdtempSync(join(tmpdir(), 'exitcode-action-'));
  cpSync(`${root}examples`, join(workspace, 'logs'), { recursive: true });
  const path = (name: string) => join(workspace, name);
  writeFileSync(path('event.json'), JSON.stringify(PULL_EVENT));
  return {
    workspace,
    write: (name: string, text: string) => writeFileSync(path(name), text),
    async run(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Outcome> {
      for (const file of ['summary', 'output']) writeFileSync(path(file), '');
      const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
      const child = spawn(process.execPath, [`${root}dist/index.js`], {
        cwd: workspace,
        env: {
          PATH: process.env.PATH,
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: workspace,
          GITHUB_STEP_SUMMARY: path('summary'),
          GITHUB_OUTPUT: path('output'),
          GITHUB_EVENT_PATH: path('event.json'),
          ...Object.fromEntries(given),
          ...env,
        },
      });
      let stdout = '';
      child.stdout.on('data', (data) => (stdout += data));
      child.stderr.on('data', (data) => (stdout += data));
      const code = await new Promise<number | null>((done) => child.on('close', done));
      const commands = runnerCommands(stdout);
      return {
        code,
        stdout,
        commands,
        summary: readFileSync(path('summary'), 'utf8'),
        outputs: parseOutputs(readFileSync(path('output'), 'utf8')),
        annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
      };
    },
  };
}

function parseOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)) found[match[1]!] = match[3]!;
  return found;
}

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(() => fake.close());
const onPullRequest = () => ({
  GITHUB_API_URL: fake.url,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'octo/cat',
});

test('writes the summary, the outputs, the report and an annotation on the line of the log', async () => {
  const { run, workspace } = scene();
  const { code, summary, outputs, annotations, commands } = await run({ path: 'logs/container-oom' });
  expect(code).toBe(0);
  expect(summary).toMatch(/^### ❌ .*memory limit/);
  expect(outputs).toEqual({
    conclusion: 'failure',
    diagnosis: 'oom-killed-cgroup',
    category: 'memory',
    retryable: 'no',
    confidence: 'high',
    'exit-code': '137',
    count: '1',
    complete: 'true',
    report: join(workspace, 'exitcode-report.json'),
    'comment-url': '',
  });
  const report = JSON.parse(readFileSync(outputs.report!, 'utf8'));
  expect(validate(report) || validate.errors).toBe(true);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]).toMatchObject({ name: 'error', properties: { file: report.diagnoses[0].evidence[0].source } });
  expect(
    commands.map(({ name }) => name).filter((name) => !ALLOWED.includes(name) && !/^[0-9a-f]{32}$/.test(name)),
  ).toEqual([]);
});

test('posts one comment on a pull request, then updates it in place', async () => {
  const { run } = scene();
  const first = await run({ path: 'logs/segfault.log', 'github-token': TOKEN }, onPullRequest());
  expect(first.outputs['comment-url']).toBe('https://github.com/octo/cat/pull/7#issuecomment-1001');
  await run({ path: 'logs/container-oom', 'github-token': TOKEN }, onPullRequest());
  const bodies = fake.comments.all(7).map(({ body }) => body);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('oom-killed-cgroup');
});

test('a green run makes no comment, but tells the one that stands there', async () => {
  const { run } = scene();
  await run({ path: 'logs/green.log', 'github-token': TOKEN }, onPullRequest());
  expect(fake.comments.all(7)).toEqual([]);
  await run({ path: 'logs/segfault.log', 'github-token': TOKEN }, onPullRequest());
  const { stdout } = await run({ path: 'logs/green.log', 'github-token': TOKEN }, onPullRequest());
  expect(fake.comments.all(7).map(({ body }) => body)).toEqual([expect.stringContaining('No failure found')]);
  expect(stdout).not.toContain('::notice');
});

test('without permission to comment it says so once and goes on', async () => {
  await fake.close();
  fake = await fakeGitHub({ grant: { issues: 'read' } });
  const { run } = scene();
  const { code, annotations, outputs, stdout } = await run(
    { path: 'logs/segfault.log', 'github-token': TOKEN },
    onPullRequest(),
  );
  expect([code, outputs.diagnosis, outputs['comment-url']]).toEqual([0, 'sigsegv', '']);
  expect(annotations.filter(({ name }) => name === 'notice')).toHaveLength(1);
  expect(stdout).toMatch(/pull-requests: write/);
  expect(stdout).not.toContain(TOKEN);
});

test.each(['', undefined])('an input that is %j has its default', async (empty) => {
  const inputs = {
    path: 'logs/segfault.log',
    ...(empty === '' && { comment: '', 'fail-on': '', 'max-annotations': '', 'min-severity': '' }),
  };
  const { code, outputs, annotations } = await scene().run(inputs);
  expect([code, outputs.diagnosis, annotations.length]).toEqual([0, 'sigsegv', 1]);
});

test.each([
  ['no path', { path: '' }, 0, /input "path" is empty/],
  ['a path that matches nothing', { path: 'nothing/**' }, 0, /glob matches no file/],
  ['nothing, as an error', { path: 'nothing/**', 'if-no-logs-found': 'error' }, 1, /::error::/],
  ['nothing, ignored', { path: 'nothing/**', 'if-no-logs-found': 'ignore' }, 0, /There was nothing to read/],
  [
    'a wrong word',
    { path: 'logs', 'fail-on': 'sometimes' },
    1,
    /fail-on: "sometimes" is none of never, error, warning/,
  ],
  ['fail-on reached', { path: 'logs/segfault.log', 'fail-on': 'error' }, 1, /sigsegv/],
  ['fail-on not reached', { path: 'logs/green.log', 'fail-on': 'error' }, 0, /No failure found/],
])('%s', async (_, inputs, exit, said) => {
  const { code, stdout } = await scene().run(inputs);
  expect(code).toBe(exit);
  expect(stdout).toMatch(said);
});

test('a log full of commands runs none of them', async () => {
  const { run, write } = scene();
  const hostile = [
    '::set-output name=x::1',
    '  ::add-path::/evil',
    'x ##[add-mask]y',
    '##[error]Process completed with exit code 139.',
  ];
  write('hostile.log', `${hostile.join('\n')}\nweb-1 exited with code 139 ::warning::@octo/team ##[set-env name=A]b\n`);
  const { commands, outputs, summary } = await run({ path: 'hostile.log' });
  expect(outputs.diagnosis).toBe('sigsegv');
  expect(
    commands.map(({ name }) => name).filter((name) => !ALLOWED.includes(name) && !/^[0-9a-f]{32}$/.test(name)),
  ).toEqual([]);
  expect(summary).not.toMatch(/^[^`]*@octo/m);
});

const OWN_PATTERN = `id: acme-deploy-refused
title: "The deploy of {{service|a service}} was refused"
severity: error
confidence: high
role: cause
category: app-failure
retryable: no
keywords: ["acme: refused"]
match:
  - regex: '(?x) ^acme:\\ refused\\ \\( (?<service> \\p{L}+ ) \\)   # letters of any alphabet'
explanation: The deploy tool did not accept the service, so nothing was changed.
causes: [The service is frozen.]
fixes: [{ text: Ask for the freeze to be lifted. }]
references: [https://example.com/acme]
since: 1.0.0
samples:
  match: ["acme: refused (лавка)"]
  ignore: ["acme: refused (42)"]
`;

test('patterns of the workspace work, XRegExp syntax included; a broken one is named', async () => {
  const { run, write, workspace } = scene();
  mkdirSync(join(workspace, 'rules'));
  write('rules/acme-deploy-refused.yml', OWN_PATTERN);
  write('deploy.log', 'acme: refused (лавка)\n');
  const good = await run({ path: 'deploy.log', patterns: 'rules' });
  expect([good.code, good.outputs.diagnosis]).toEqual([0, 'acme-deploy-refused']);
  expect(good.summary).toContain('The deploy of лавка was refused');
  write('rules/acme-deploy-refused.yml', OWN_PATTERN.replace('severity: error', 'severity: awful'));
  const broken = await run({ path: 'deploy.log', patterns: 'rules' });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/acme-deploy-refused\.yml: severity must be equal to one of the allowed values/);
});

test('patterns outside of the workspace are refused', async () => {
  const { code, stdout } = await scene().run({ path: 'logs/segfault.log', patterns: '..' });
  expect(code).toBe(1);
  expect(stdout).toMatch(/patterns: \.\. is outside the workspace/);
});

/** The action as the runner starts it: the committed bundle on Node 24 with INPUT_* and GITHUB_* set, and a fake GitHub. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TOKEN } from '../github/client.ts';
import { type FakeGitHub, type FakeOptions, fakeGitHub } from '../github/fake.ts';
import { type RunnerCommand, runnerCommands } from '../github/runner-commands.ts';
import { machine } from '../machine.ts';
import { root } from '../spawn.ts';
import { COMPILED, node24 } from './node24.ts';

export interface Outcome {
  readonly code: number | null;
  /** Stdout and stderr. */
  readonly stdout: string;
  readonly commands: readonly RunnerCommand[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly RunnerCommand[];
  readonly report: Report;
}

interface Report {
  readonly conclusion: string;
  readonly complete: boolean;
  /** Diagnoses that are counted only. */
  readonly omitted?: number;
  readonly gaps: readonly { readonly source: string; readonly message: string }[];
  readonly sources: readonly { readonly name: string; readonly bytes: number }[];
  readonly diagnoses: readonly {
    readonly places: readonly { readonly job?: string }[];
    readonly id: string;
    readonly count: number;
    readonly evidence: readonly { source: string; line: number }[];
  }[];
}

export interface Scene {
  readonly fake: FakeGitHub;
  readonly workspace: string;
  write(name: string, content: string | Uint8Array): void;
  /** Runs the action once; GitHub is the fake one and the token its token unless told otherwise. */
  run(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Outcome>;
}

/** What the runner promises to read of our stdout; any other command would be an injection. */
const ALLOWED = ['stop-commands', 'error', 'warning', 'notice'];

/** No engine of the machine that the tests run on is asked for its containers. */
const { PATH } = machine({});

/** A test with a workspace and a GitHub of its own; what holds of every run is checked for every run. */
export const scene =
  (play: (scene: Scene) => Promise<void>, options: FakeOptions = {}) =>
  async (): Promise<void> => {
    const workspace = mkdtempSync(join(tmpdir(), 'exitcode-action-'));
    const fake = await fakeGitHub(options);
    const path = (name: string) => join(workspace, name);
    cpSync(`${root}examples`, path('logs'), { recursive: true });
    mkdirSync(path('temp'));
    const write = (name: string, content: string | Uint8Array) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    };
    let runs = 0;
    try {
      await play({
        fake,
        workspace,
        write,
        async run(inputs, env = {}) {
          const [summary, output] = [`summary-${++runs}`, `output-${runs}`];
          for (const file of [summary, output]) write(file, '');
          const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
          const variables = {
            PATH,
            NODE_COMPILE_CACHE: COMPILED,
            GITHUB_ACTIONS: 'true',
            GITHUB_WORKSPACE: workspace,
            GITHUB_REPOSITORY: 'octo/cat',
            GITHUB_WORKFLOW: 'CI',
            GITHUB_JOB: 'diagnose',
            GITHUB_RUN_ID: '9',
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_SHA: 'f'.repeat(40),
            GITHUB_API_URL: fake.url,
            RUNNER_NAME: 'GitHub Actions 1',
            RUNNER_TEMP: path('temp'),
            GITHUB_STEP_SUMMARY: path(summary),
            GITHUB_OUTPUT: path(output),
            'INPUT_GITHUB-TOKEN': TOKEN,
            ...Object.fromEntries(given),
            ...env,
          };
          const { code, stdout } = await spawned(variables, workspace);
          const written = [summary, output].map((file) => readFileSync(path(file), 'utf8'));
          const [markdown = '', outputs = ''] = written;
          const report = parseReport(path('temp/exitcode-report.json'));
          check({ stdout, texts: [markdown, outputs, JSON.stringify(report)], temp: path('temp') });
          const commands = runnerCommands(stdout);
          return {
            code,
            stdout,
            commands,
            summary: markdown,
            outputs: parseOutputs(outputs),
            annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
            report,
          };
        },
      });
    } finally {
      rmSync(workspace, { recursive: true, force: true });
      await fake.close();
    }
  };

async function spawned(env: NodeJS.ProcessEnv, cwd: string): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(node24, [`${root}dist/index.js`], { cwd, env, timeout: 60_000 });
  let stdout = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stdout += data));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout };
}

/** No crash, no token, no command that is not ours, no file left behind. */
function check(told: { readonly stdout: string; readonly texts: readonly string[]; readonly temp: string }): void {
  expect(told.stdout).not.toMatch(/UnhandledPromise|at .*index\.js:\d+|ExperimentalWarning|could not finish/);
  for (const text of [told.stdout, ...told.texts]) {
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain('sig=secret');
  }
  const names = runnerCommands(told.stdout).map(({ name }) => name);
  expect(names.filter((name) => !ALLOWED.includes(name) && !/^[0-9a-f]{32}$/.test(name))).toEqual([]);
  expect(readdirSync(told.temp).filter((name) => !name.startsWith('exitcode-report.'))).toEqual([]);
}

function parseReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { conclusion: '', complete: false, gaps: [], sources: [], diagnoses: [] };
  }
}

function parseOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)) found[match[1]!] = match[3]!;
  return found;
}

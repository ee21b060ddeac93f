/**
 * How long the action takes from its start to the last request that GitHub answers, and where the time goes: a pull
 * request whose run has so many failed jobs with logs of 1 MB. Build first; times are of this machine.
 * bench-action.ts [JOBS] [NODE]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequest } from '../test/action/events.ts';
import { jobLog, SEGFAULT, STEPS } from '../test/action/logs.ts';
import { TOKEN } from '../test/github/client.ts';
import { fakeGitHub } from '../test/github/fake.ts';
import { root } from '../test/spawn.ts';

const [jobs = '20', node = process.execPath] = process.argv.slice(2);
const LOG = 'actions/download-job-logs-for-workflow-run';
/** Lines that make 1 MB. */
const FILLER = 11_400;

const workspace = mkdtempSync(join(tmpdir(), 'bench-action-'));
const fake = await fakeGitHub({ token: TOKEN });
const log = jobLog(SEGFAULT, FILLER);
for (let i = 0; i < Number(jobs); i++) fake.runs.add({ name: `test (${i})`, steps: STEPS, log });
mkdirSync(join(workspace, 'temp'));
for (const name of ['summary', 'output']) writeFileSync(join(workspace, name), '');
writeFileSync(join(workspace, 'event.json'), JSON.stringify(pullRequest()));

const started = Date.now();
const child = spawn(node, [`${root}dist/index.js`], {
  cwd: workspace,
  stdio: 'ignore',
  env: {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/cat',
    GITHUB_RUN_ID: '9',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: fake.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_OUTPUT: 'output',
    RUNNER_TEMP: join(workspace, 'temp'),
    INPUT_DOCKER: 'false',
    INPUT_KUBERNETES: 'false',
    'INPUT_GITHUB-TOKEN': TOKEN,
  },
});
await new Promise((done) => child.once('close', done));
const ended = Date.now();

const times = (wanted: (operation: string) => boolean) =>
  fake.log.filter((one) => wanted(one.operation)).map(({ at }) => at);
const first = fake.log[0]!.at;
const collected = Math.max(...times((name) => name === LOG || name.startsWith('checks/list')));
const comments = times((name) => name.startsWith('issues/'));
const written = Math.min(...times((name) => name === 'issues/create-comment'));
const last = fake.log.at(-1)!.at;
const rows = [
  ['start of Node and of the action, to the first request', first - started],
  [`list of jobs, ${jobs} logs of ${(log.length / 1e6).toFixed(1)} MB, annotations`, collected - first],
  ['reading the logs, finding the cause, rendering', Math.min(...comments) - collected],
  ['finding and writing the comment', written - Math.min(...comments)],
  ['waiting for rivals, looking at the comment again', last - written],
  ['from start to the last request', last - started],
  ['annotations, summary, outputs, end of the process', ended - last],
] as const;
for (const [what, time] of rows) process.stdout.write(`${`${time}`.padStart(6)} ms  ${what}\n`);
process.stdout.write(`${fake.log.length} requests to the API\n`);
rmSync(workspace, { recursive: true });
await fake.close();

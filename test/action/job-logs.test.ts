/** Job logs from GitHub, on good days and on bad ones: never a clean bill for what was not read. */
import type { Fault } from '../github/faults.ts';
import { zipOf } from '../github/zip.ts';
import { pullRequest, workflowRun } from './events.ts';
import { GREEN, jobLog, NETWORK, OOM, SEGFAULT, STEPS } from './logs.ts';
import { type Outcome, type Scene, scene } from './scene.ts';

const answer = (status: number, message = '', headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});
const LOG = 'actions/download-job-logs-for-workflow-run';
const LIST = 'actions/list-jobs-for-workflow-run-attempt';
const FAILED = { name: 'build', steps: STEPS, log: jobLog(SEGFAULT) };
/** By the clock of GitHub it ended just now. */
const now = () => new Date().toISOString();

/** One failed job, read by a last job of the same run. */
const failedJob = (
  prepare: (scene: Scene, id: number) => void,
  judge: (outcome: Outcome, scene: Scene) => void,
  job = {},
) =>
  scene(async (one) => {
    const id = one.fake.runs.add({ ...FAILED, ...job });
    prepare(one, id);
    const outcome = await one.run({});
    expect(outcome.code).toBe(0);
    judge(outcome, one);
  });

/** What is right whatever the fault was: the log is there in the end. */
const whole = ({ report, outputs, stdout }: Outcome) => {
  expect(report.gaps).toEqual([]);
  expect([outputs.diagnosis, outputs.complete]).toEqual(['sigsegv', 'true']);
  expect(stdout).toContain('build:10');
};
/** Or it is not, and this is said in every place. */
const missing =
  (words: RegExp) =>
  ({ report, outputs, stdout, summary }: Outcome) => {
    expect(outputs).toMatchObject({ complete: 'false', conclusion: 'failure' });
    expect(report.gaps.map(({ source, message }) => `${source}: ${message}`).join('\n')).toMatch(words);
    for (const text of [stdout, summary]) {
      expect(text).toMatch(/not read|could not be read|Not everything/i);
      expect(text).not.toMatch(/No failure found/);
    }
  };

describe('the runs and jobs that are read', () => {
  test.concurrent(
    'a last job of the same run reads the failed jobs, with links to the lines of their steps',
    failedJob(
      ({ fake }) => void fake.runs.add({ name: 'lint', conclusion: 'success', log: jobLog(NETWORK) }),
      (outcome) => {
        whole(outcome);
        expect(outcome.report.sources.map(({ name }) => name)).toEqual(['build']);
        expect(outcome.summary).toContain('[`build:10`](https://github.com/octo/cat/actions/runs/9/job/5000#step:2:6)');
      },
    ),
  );

  test.concurrent(
    'all of them when asked for',
    scene(async ({ run, fake }) => {
      fake.runs.add({ ...FAILED, name: 'build' });
      fake.runs.add({ name: 'lint', conclusion: 'success', steps: STEPS, log: jobLog(GREEN) });
      fake.runs.add({ name: 'docs', conclusion: 'skipped', steps: [] });
      const { report } = await run({ 'job-logs': 'all' });
      expect(report.sources.map(({ name }) => name)).toEqual(['build', 'lint']);
    }),
  );

  test.concurrent(
    'none when told so, and GitHub is not asked',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      await run({ 'job-logs': 'none', path: 'logs/green.log' });
      expect(fake.log).toEqual([]);
    }),
  );

  test.concurrent(
    'the run that a workflow_run event is about, at its attempt',
    scene(async ({ run, fake, write }) => {
      fake.runs.add({ ...FAILED, run: 77, attempt: 1, log: jobLog(OOM) });
      fake.runs.add({ ...FAILED, run: 77, attempt: 2 });
      write('event.json', JSON.stringify(workflowRun({ id: 77, run_attempt: 2 })));
      whole(await run({}, event('workflow_run')));
      expect(fake.log[0]).toMatchObject({ operation: LIST, answer: 200 });
    }),
  );

  test.concurrent(
    'a second attempt of this run reads that attempt',
    scene(async ({ run, fake }) => {
      fake.runs.add({ ...FAILED, attempt: 1, log: jobLog(OOM) });
      fake.runs.add({ ...FAILED, attempt: 2 });
      whole(await run({}, { GITHUB_RUN_ATTEMPT: '2' }));
    }),
  );

  test.concurrent.each([
    ['a number', '77', 'actions/list-jobs-for-workflow-run'],
    ['a number and an attempt', '77/attempts/2', LIST],
    ['an address', 'https://github.com/octo/cat/actions/runs/77/attempts/2', LIST],
    [
      'an address of a job',
      'https://github.com/octo/cat/actions/runs/77/job/5000#step:3:1',
      'actions/get-job-for-workflow-run',
    ],
  ])('a run given as %s', (_, text, operation) =>
    scene(async ({ run, fake }) => {
      fake.runs.add({ ...FAILED, run: 77, attempt: 2 });
      whole(await run({ 'run-id': text }));
      expect(fake.log[0]).toMatchObject({ operation });
    })(),
  );

  test.concurrent(
    'more than a hundred jobs are on several pages',
    scene(async ({ run, fake }) => {
      for (let i = 0; i < 120; i++) fake.runs.add({ name: `green ${i}`, conclusion: 'success' });
      fake.runs.add(FAILED);
      whole(await run({}));
      expect(fake.log.filter(({ operation }) => operation === LIST)).toHaveLength(2);
    }),
  );

  test.concurrent(
    'its own job, which still runs, is no gap',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      fake.runs.add({ name: 'diagnose', status: 'in_progress', runner: 'GitHub Actions 1' });
      const { report } = await run({ 'job-logs': 'all' });
      expect(report.gaps).toEqual([]);
    }),
  );

  test.concurrent(
    'another job that still runs is one when all are asked for',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      fake.runs.add({ name: 'deploy', status: 'in_progress', runner: 'GitHub Actions 3' });
      const { report } = await run({ 'job-logs': 'all' });
      expect(report.gaps).toEqual([
        { source: 'deploy', message: expect.stringMatching(/^it is in progress, so there is no log/) },
      ]);
    }),
  );

  test.concurrent(
    'a green run is a success',
    scene(async ({ run, fake }) => {
      fake.runs.add({ name: 'build', conclusion: 'success', log: jobLog(GREEN) });
      const { outputs, stdout } = await run({});
      expect(outputs).toMatchObject({ conclusion: 'success', complete: 'true', count: '0' });
      expect(stdout).toContain('No failure found');
    }),
  );

  test.concurrent(
    'a job that failed without a known reason is no success',
    scene(async ({ run, fake }) => {
      fake.runs.add({ ...FAILED, log: jobLog(GREEN) });
      const { outputs, stdout } = await run({});
      expect(outputs).toMatchObject({ conclusion: 'failure', count: '0' });
      expect(stdout).not.toContain('No failure found');
    }),
  );

  test.concurrent(
    'two jobs of one name are told apart',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      fake.runs.add({ ...FAILED, log: jobLog(OOM) });
      const { report } = await run({});
      expect(report.sources.map(({ name }) => name)).toEqual(['build #5000', 'build #5001']);
    }),
  );

  test.concurrent(
    'a pull request event reads this run and not the number of the event',
    scene(async ({ run, fake, write }) => {
      fake.runs.add(FAILED);
      write('event.json', JSON.stringify(pullRequest({ fork: true })));
      whole(await run({}, event('pull_request')));
    }),
  );
});

describe('what only the annotations of a job tell', () => {
  const LOST =
    'The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.';
  test.concurrent.each([
    ['a lost runner', 'failure', LOST, 'runner-lost'],
    ['a timeout', 'cancelled', 'The job has exceeded the maximum execution time of 6h0m0s', 'job-timeout'],
    [
      'a cancel',
      'cancelled',
      'Canceling since a higher priority waiting request for ci exists',
      'concurrency-cancelled',
    ],
  ])('%s', (_, conclusion, message, id) =>
    scene(async ({ run, fake }) => {
      const log = conclusion === 'cancelled' ? jobLog(['##[error]The operation was canceled.']) : undefined;
      fake.runs.add({ name: 'build', conclusion, steps: STEPS, ...(log && { log }), annotations: [{ message }] });
      const { report } = await run({});
      expect(report.diagnoses.map((diagnosis) => diagnosis.id)).toEqual([id]);
      expect(report.diagnoses[0]!.evidence[0]).toMatchObject({ source: 'build (annotations)', line: 1 });
    })(),
  );

  test.concurrent(
    'what the log says too is not read twice',
    failedJob(
      () => {},
      (outcome) => {
        whole(outcome);
        expect(outcome.report.sources.map(({ name }) => name)).toEqual(['build']);
      },
      {
        annotations: [
          { message: 'Process completed with exit code 139.' },
          { level: 'warning', message: 'web-1 exited with code 139' },
        ],
      },
    ),
  );

  test.concurrent(
    'a job that never began is told by them alone, and its log is not asked for',
    scene(async ({ run, fake }) => {
      fake.runs.add({ name: 'build', steps: [], annotations: [{ message: LOST }] });
      const { outputs } = await run({});
      expect(outputs).toMatchObject({ diagnosis: 'runner-lost', complete: 'true' });
      expect(fake.log.filter(({ operation }) => operation === LOG)).toEqual([]);
    }),
  );

  test.concurrent(
    'a job that never began, without a word of why',
    scene(async ({ run, fake }) => {
      fake.runs.add({ name: 'build', steps: [] });
      missing(/ended before its first step, and GitHub does not say why/)(await run({}));
    }),
  );

  test.concurrent(
    'jobs that fail-fast has cancelled are read by their annotations only',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      fake.runs.add({ name: 'b', conclusion: 'cancelled', annotations: [{ message: 'The operation was canceled.' }] });
      const { outputs } = await run({});
      expect(outputs).toMatchObject({ diagnosis: 'sigsegv', complete: 'true' });
      expect(fake.log.filter(({ operation }) => operation === LOG)).toHaveLength(1);
    }),
  );

  test.concurrent(
    'a step that never ended',
    failedJob(() => {}, missing(/its step "Test" never ended: the runner or its machine was gone/), {
      steps: [STEPS[0], { ...STEPS[1], conclusion: null }],
    }),
  );

  test.concurrent(
    'when they may not be read, it matters only where they are needed',
    scene(
      async ({ run, fake }) => {
        fake.runs.add(FAILED);
        const { outputs, stdout } = await run({});
        expect(outputs).toMatchObject({ diagnosis: 'sigsegv', complete: 'true' });
        expect(stdout).toMatch(/::notice.*needs `checks: read`/);
        fake.runs.add({ name: 'late', conclusion: 'timed_out', steps: STEPS, log: jobLog(GREEN) });
        expect((await run({})).outputs.complete).toBe('false');
      },
      { grant: { actions: 'read' } },
    ),
  );
});

describe('a log that is not there', () => {
  test.concurrent(
    '404 for good',
    failedJob(() => {}, missing(/GitHub has no log of it/), { log: undefined }),
  );
  test.concurrent(
    '404 that is wrong for a moment',
    failedJob(({ fake }) => fake.script(LOG, answer(404, 'Not Found')), whole),
  );
  test.concurrent(
    '404 because the job ended just now',
    failedJob(({ fake }) => fake.script(LOG, answer(404), answer(404), answer(404)), whole, { completedAt: now() }),
  );
  test.concurrent(
    '410',
    failedJob(({ fake }) => fake.script(LOG, answer(410, 'Server Error')), missing(/has expired or was deleted/)),
  );
  test.concurrent(
    'the store has it not yet',
    failedJob(
      ({ fake }, id) => fake.blobs.script(fake.runs.blob(id), { kind: 'refused', status: 404, code: 'BlobNotFound' }),
      whole,
    ),
  );
  test.concurrent(
    'the store never has it',
    failedJob(
      ({ fake }, id) => {
        const gone = { kind: 'refused', status: 404, code: 'BlobNotFound' } as const;
        fake.blobs.script(fake.runs.blob(id), gone, gone, gone, gone);
      },
      missing(/GitHub has no log of it/),
    ),
  );
  test.concurrent(
    'an address that has expired is asked for anew',
    failedJob(
      ({ fake }, id) =>
        fake.blobs.script(fake.runs.blob(id), { kind: 'refused', status: 403, code: 'AuthenticationFailed' }),
      (outcome, { fake }) => {
        whole(outcome);
        expect(fake.log.filter(({ operation }) => operation === LOG)).toHaveLength(2);
      },
    ),
  );
  test.concurrent(
    'an address that always has',
    failedJob(
      ({ fake }, id) => {
        const expired = { kind: 'refused', status: 403, code: 'AuthenticationFailed' } as const;
        fake.blobs.script(fake.runs.blob(id), expired, expired, expired);
      },
      missing(/its log could not be read: its store answered 403 "AuthenticationFailed"/),
    ),
  );
  test.concurrent(
    'an empty one',
    failedJob(
      ({ fake }, id) => {
        const empty = { kind: 'empty' } as const;
        fake.blobs.script(fake.runs.blob(id), empty, empty, empty);
      },
      missing(/its log could not be read: it is empty/),
    ),
  );
});

describe('the archive of the run, when the log of a job is not to be had', () => {
  const lines = jobLog(SEGFAULT);
  test.concurrent.each<[string, Record<string, string>, string]>([
    ['a whole job', { '0_build.txt': lines, 'build/1_Set up job.txt': '' }, 'build'],
    ['only its steps', { 'build/1_Set up job.txt': 'x\n', 'build/2_Run make.txt': lines }, 'build / Run make'],
  ])('%s', (_, files, source) =>
    failedJob(
      ({ fake }) => fake.runs.addArchive(9, zipOf(files)),
      ({ report, outputs }) => {
        expect(report.gaps).toEqual([]);
        expect([outputs.diagnosis, outputs.complete]).toEqual(['sigsegv', 'true']);
        expect(report.diagnoses[0]!.evidence[0]!.source).toBe(source);
      },
      { log: undefined },
    )(),
  );

  test.concurrent(
    'one that is cut, or that has other jobs only, changes nothing',
    failedJob(
      ({ fake }) =>
        fake.runs.addArchive(9, zipOf({ '0_test.txt': lines, 'test/1_Set up job.txt': '' }).subarray(0, -20)),
      missing(/GitHub has no log of it/),
      { log: undefined },
    ),
  );

  test.concurrent(
    'an answer of 200 that is no archive changes nothing',
    failedJob(
      ({ fake }) => fake.runs.addArchive(9, Buffer.from('The request is invalid.')),
      missing(/GitHub has no log of it/),
      { log: undefined },
    ),
  );

  test.concurrent(
    'is not asked for when the logs have expired',
    failedJob(
      ({ fake }) => fake.script(LOG, answer(410, 'Server Error')),
      (_, { fake }) =>
        expect(fake.log.filter(({ operation }) => operation.includes('workflow-run-attempt-logs'))).toEqual([]),
    ),
  );
});

describe('a log that breaks off', () => {
  test.concurrent.each<[string, Parameters<Scene['fake']['blobs']['script']>[1]]>([
    ['a reset', { kind: 'reset' }],
    ['a cut', { kind: 'cut', at: 100 }],
    ['a cut without a length', { kind: 'cut', at: 100, framing: 'chunked' }],
    ['an empty answer', { kind: 'empty' }],
    ['a body that stalls', { kind: 'stall', at: 100 }],
  ])('%s is tried again, at a new address', (_, fault) =>
    failedJob(
      ({ fake }, id) => fake.blobs.script(fake.runs.blob(id), fault),
      (outcome, { fake }) => {
        whole(outcome);
        expect(fake.log.filter(({ operation }) => operation === LOG)).toHaveLength(2);
      },
    )(),
  );

  test.concurrent(
    'what came before the cut is used',
    failedJob(
      ({ fake }, id) => {
        const at = jobLog(SEGFAULT).indexOf('##[error]');
        fake.blobs.script(fake.runs.blob(id), { kind: 'cut', at }, { kind: 'cut', at: 50 }, { kind: 'reset' });
      },
      (outcome) => {
        missing(/build: its log is cut: .*; what came is used/)(outcome);
        expect(outcome.outputs.diagnosis).toBe('sigsegv');
      },
    ),
  );

  test.concurrent(
    'a body whose end nothing tells is judged by its last lines',
    scene(async ({ run, fake }) => {
      fake.runs.add({ ...FAILED, framing: 'close' });
      whole(await run({}));
      const text = jobLog(SEGFAULT);
      fake.runs.add({ ...FAILED, run: 10, framing: 'close', log: text.slice(0, text.indexOf('Post job')) });
      missing(/its log may be cut: it does not end as the logs of the runner do/)(await run({ 'run-id': '10' }));
    }),
  );
});

describe('addresses', () => {
  test.concurrent(
    'a redirect of the store is followed',
    failedJob(
      ({ fake }, id) =>
        fake.blobs.script(fake.runs.blob(id), { kind: 'redirect', to: fake.blobs.put('/elsewhere', jobLog(SEGFAULT)) }),
      whole,
    ),
  );
  test.concurrent(
    'one without end is not',
    failedJob(
      ({ fake }, id) => {
        const again = { kind: 'redirect', to: `${fake.blobs.url}${fake.runs.blob(id)}` } as const;
        fake.blobs.script(fake.runs.blob(id), ...Array(20).fill(again));
      },
      missing(/it is redirected without end/),
    ),
  );
  test.concurrent.each(['ftp://127.0.0.1/log', 'file:///etc/passwd', 'nonsense'])('%s is refused', (location) =>
    failedJob(
      ({ fake }) => fake.script(LOG, ...Array<Fault>(3).fill({ kind: 'answer', status: 302, headers: { location } })),
      missing(/its address is not one of https/),
    )(),
  );
  test.concurrent(
    'a renamed repository: GitHub itself is asked again, with the token',
    failedJob(({ fake }, id) => {
      const location = `${fake.url}/repos/octo/cat/actions/jobs/${id}/logs`;
      fake.script(LOG, { kind: 'answer', status: 301, headers: { location } });
    }, whole),
  );
  test.concurrent(
    'a redirect without an address',
    failedJob(({ fake }) => fake.script(LOG, { kind: 'answer', status: 302 }), whole),
  );
});

describe('GitHub says no', () => {
  test.concurrent(
    'without actions: read the block to add is shown once',
    scene(
      async ({ run, fake }) => {
        fake.runs.add(FAILED);
        const { code, report, stdout, annotations } = await run({});
        expect([code, report.complete, report.conclusion]).toEqual([0, false, 'unknown']);
        expect(annotations.filter(({ name }) => name === 'notice')).toHaveLength(1);
        expect(annotations.find(({ name }) => name === 'notice')!.data).toContain(
          'permissions:\n  actions: read\n  checks: read\n  contents: read\n  pull-requests: write',
        );
        expect(stdout).not.toContain('No failure found');
      },
      { grant: {} },
    ),
  );

  test.concurrent.each<[string, Fault[]]>([
    ['500', [answer(500)]],
    ['502 with a page in HTML', [{ kind: 'answer', status: 502, body: '<html>Unicorn!</html>' }]],
    ['a reset', [{ kind: 'reset' }]],
    ['a cut list', [{ kind: 'cut' }]],
    ['a secondary limit', [answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' })]],
    ['429', [answer(429, '', { 'retry-after': '1' })]],
    ['401 for a moment', [answer(401, 'Bad credentials')]],
  ])('%s on the list of jobs is got over', (_, faults) =>
    failedJob(({ fake }) => fake.script(LIST, ...faults), whole)(),
  );

  test.concurrent(
    'a used up limit keeps what came before it',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      for (let i = 0; i < 120; i++) fake.runs.add({ name: `green ${i}`, conclusion: 'success' });
      const list = fake.handlers[LIST]!;
      fake.answer(LIST, (request) =>
        request.query.get('page') === '2'
          ? { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'API rate limit exceeded' } }
          : list(request),
      );
      const outcome = await run({});
      missing(/run 9: Cannot list the jobs of run 9: GitHub answered 403/)(outcome);
      expect(outcome.outputs.diagnosis).toBe('sigsegv');
    }),
  );

  test.concurrent(
    'a run that is not there',
    scene(async ({ run, fake }) => {
      fake.answer('actions/list-jobs-for-workflow-run', () => ({ status: 404, body: { message: 'Not Found' } }));
      const { report, code } = await run({ 'run-id': '404' });
      expect([code, report.complete, report.conclusion]).toEqual([0, false, 'unknown']);
      expect(report.gaps[0]!.message).toMatch(/^Cannot list the jobs of run 404: GitHub answered 404/);
    }),
  );

  test.concurrent(
    'no token at all',
    scene(async ({ run, fake }) => {
      fake.runs.add(FAILED);
      const { report, stdout, code } = await run({ 'github-token': '' });
      expect([code, report.complete]).toEqual([0, false]);
      expect(stdout).toMatch(/the input "github-token" is empty/);
    }),
  );

  test.concurrent(
    'if-no-logs-found: error fails the job when it is asked to',
    scene(async ({ run }) => {
      expect((await run({ 'if-no-logs-found': 'error' })).code).toBe(1);
      expect((await run({})).code).toBe(0);
    }),
  );
});

test.concurrent(
  'a server of an enterprise has its API elsewhere',
  scene(async ({ run, fake }) => {
    fake.runs.add(FAILED);
    whole(await run({}, { GITHUB_API_URL: `${fake.url}/api/v3`, GITHUB_SERVER_URL: 'https://git.example.com' }));
  }),
);

function event(name: string): Record<string, string> {
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: 'event.json' };
}

/** Where the verdict appears: comment, check run, annotations, summary; and what happens when one of them is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW } from '../github/accounts.ts';
import { type Fault, meeting } from '../github/faults.ts';
import { mergeGroup, pullRequest, push, SHA, workflowRun } from './events.ts';
import { GREEN, jobLog, OOM, SEGFAULT, STEPS } from './logs.ts';
import { type Scene, scene } from './scene.ts';

const FILE = { path: 'logs/segfault.log' };
const answer = (status: number, message = '', headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});
const on = (name: string, more = {}) => ({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: 'event.json', ...more });
const withEvent = ({ write }: Scene, payload: object) => write('event.json', JSON.stringify(payload));
const bodies = ({ fake }: Scene, pull = 7) => fake.comments.all(pull).map(({ body }) => body);
const notices = (annotations: readonly { name: string; data: string }[]) =>
  annotations.filter(({ name }) => name === 'notice').map(({ data }) => data);

/** A scene on pull request 7. */
const onPull = (play: (one: Scene) => Promise<void>, options = {}) =>
  scene(async (one) => {
    withEvent(one, pullRequest());
    await play(one);
  }, options);

describe('the comment', () => {
  test.concurrent(
    'is made once, then updated in place',
    onPull(async (one) => {
      const first = await one.run(FILE, on('pull_request'));
      expect(first.outputs['comment-url']).toBe('https://github.com/octo/cat/pull/7#issuecomment-1001');
      await one.run({ path: 'logs/container-oom' }, on('pull_request', { GITHUB_RUN_ID: '10' }));
      expect(bodies(one)).toEqual([expect.stringContaining('oom-killed-cgroup')]);
      expect(bodies(one)[0]).not.toContain('sigsegv');
    }),
  );

  test.concurrent(
    'is not made for a green run, is marked resolved by one, and tells again when it is broken again',
    onPull(async (one) => {
      const run = (path: string, id: number) => one.run({ path }, on('pull_request', { GITHUB_RUN_ID: `${id}` }));
      await run('logs/green.log', 9);
      expect(bodies(one)).toEqual([]);
      await run('logs/segfault.log', 10);
      const { annotations } = await run('logs/green.log', 11);
      expect(bodies(one)).toHaveLength(1);
      expect(bodies(one)[0]).toMatch(
        /### ✅ Resolved\n\nNo failure found in \[run 11\]\(https:.*\/runs\/11\)\.\n\n\*\*Before:\*\* ❌ /,
      );
      expect(notices(annotations)).toEqual([]);
      await run('logs/green.log', 12);
      expect(bodies(one)[0]).toMatch(/run 12[\s\S]*Before:\*\* ❌/);
      await run('logs/segfault.log', 13);
      expect(bodies(one)).toEqual([expect.stringContaining('sigsegv')]);
      expect(bodies(one)[0]).not.toContain('Resolved');
    }),
  );

  test.concurrent(
    'is shared by the jobs of a matrix that report side by side',
    onPull(async (one) => {
      const job = (os: string, path: string) =>
        one.run({ path, matrix: JSON.stringify({ os, node: 24 }) }, on('pull_request', { GITHUB_JOB: 'test' }));
      await job('linux', 'logs/segfault.log');
      await job('macos', 'logs/container-oom');
      const [body, ...others] = bodies(one);
      expect(others).toEqual([]);
      expect(body).toContain('**CI test \\(linux, 24\\)**');
      expect(body).toContain('**CI test \\(macos, 24\\)**');
      for (const id of ['sigsegv', 'oom-killed-cgroup']) expect(body).toContain(`\`${id}\``);
    }),
  );

  test.concurrent(
    'keeps all of them when they end at the same moment',
    onPull(async (one) => {
      const jobs = ['a', 'b', 'c', 'd'].map((name) =>
        one.run({ ...FILE, matrix: JSON.stringify({ name }) }, on('pull_request')),
      );
      await Promise.all(jobs);
      const [body, ...others] = bodies(one);
      expect(others).toEqual([]);
      for (const name of ['a', 'b', 'c', 'd']) expect(body).toContain(`**CI diagnose \\(${name}\\)**`);
    }),
  );

  test.concurrent.each([
    ['and all of them find the old text', true],
    ['and none of them finds a comment', false],
  ])('keeps all of five that overwrite each other: they read at the same moment, %s', (_, before) =>
    onPull(async (one) => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      const run = (name: string) => one.run({ ...FILE, matrix: JSON.stringify({ name }) }, on('pull_request'));
      if (before) await run('first');
      // Each is told what stood there before the first of them wrote.
      const together = (): Fault[] => Array(names.length).fill({ kind: 'held', until: meeting(names.length) });
      const slow = names.map((): Fault => ({ kind: 'slow', by: 2_000 }));
      one.fake.script('issues/list-comments', ...together());
      one.fake.script('issues/get-comment', ...(before ? together() : slow));
      const outcomes = await Promise.all(names.map(run));
      const [body, ...others] = bodies(one);
      expect(others).toEqual([]);
      for (const name of before ? ['first', ...names] : names) expect(body).toContain(`**CI diagnose \\(${name}\\)**`);
      for (const { outputs, code } of outcomes)
        expect([code, outputs['comment-url']]).toEqual([0, expect.stringMatching(/-1001$/)]);
    })(),
  );

  test.concurrent(
    'an attempt that ends late does not overwrite a newer one; a newer run takes the place of all of an older one',
    onPull(async (one) => {
      const run = (path: string, id: string, attempt: string, name = 'x') =>
        one.run(
          { path, matrix: JSON.stringify({ name }) },
          on('pull_request', { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }),
        );
      await run('logs/segfault.log', '10', '2');
      await run('logs/container-oom', '10', '1');
      await run('logs/container-oom', '9', '5');
      expect(bodies(one)).toEqual([expect.stringContaining('sigsegv')]);
      await run('logs/container-oom', '11', '1', 'y');
      expect(bodies(one)).toEqual([expect.stringContaining('oom-killed-cgroup')]);
      expect(bodies(one)[0]).not.toContain('sigsegv');
    }),
  );

  test.concurrent(
    'of another workflow stays beside ours',
    onPull(async (one) => {
      await one.run(FILE, on('pull_request', { GITHUB_WORKFLOW: 'Lint', GITHUB_RUN_ID: '4' }));
      await one.run({ path: 'logs/container-oom' }, on('pull_request'));
      for (const id of ['sigsegv', 'oom-killed-cgroup']) expect(bodies(one)[0]).toContain(id);
    }),
  );

  test.concurrent.each([1, 35, 130, 1000])('is found again among %i others', (count) =>
    onPull(async (one) => {
      for (let i = 0; i < count; i++) one.fake.comments.add(7, { login: 'reader', type: 'User' }, `Comment ${i}`);
      await one.run(FILE, on('pull_request'));
      await one.run({ path: 'logs/container-oom' }, on('pull_request', { GITHUB_RUN_ID: '10' }));
      const ours = bodies(one).filter((body) => body.startsWith('<!-- exitcode-action'));
      expect(ours).toEqual([expect.stringContaining('oom-killed-cgroup')]);
      expect(bodies(one)).toHaveLength(count + 1);
    })(),
  );

  test.concurrent(
    'of an attacker with our marker is left alone',
    onPull(async (one) => {
      const forged = '<!-- exitcode-action:v1 -->\n### ✅ All is well';
      one.fake.comments.add(7, { login: 'mallory', type: 'User' }, forged);
      one.fake.comments.add(7, { login: 'github-actions[bot]', type: 'User' }, forged);
      await one.run(FILE, on('pull_request'));
      await one.run(FILE, on('pull_request', { GITHUB_RUN_ID: '10' }));
      expect(bodies(one)).toEqual([forged, forged, expect.stringContaining('sigsegv')]);
    }),
  );

  test.concurrent(
    'a log cannot forge a section of it',
    onPull(async (one) => {
      const mark = '<!-- exitcode-action:end -->';
      one.write(
        'evil.log',
        `ci.sh: line 2: 12073 Segmentation fault      ./crash ${mark}\n${mark}\n<!-- exitcode-action:section {"key":"x"} -->\n`,
      );
      await one.run({ path: 'evil.log' }, on('pull_request'));
      await one.run({ path: 'evil.log', matrix: '{"a":1}' }, on('pull_request'));
      expect(bodies(one)[0]!.split(mark)).toHaveLength(3);
    }),
  );

  test.concurrent(
    'that was hidden is not written into: a new one tells',
    onPull(async (one) => {
      await one.run(FILE, on('pull_request'));
      one.fake.comments.all(7)[0]!.hidden = 'OUTDATED';
      await one.run(FILE, on('pull_request', { GITHUB_RUN_ID: '10' }));
      expect(bodies(one)).toHaveLength(2);
    }),
  );

  test.concurrent(
    'duplicates of it are put together',
    onPull(async (one) => {
      await one.run({ ...FILE, matrix: '{"a":1}' }, on('pull_request'));
      one.fake.comments.add(7, WORKFLOW, bodies(one)[0]!);
      await one.run({ path: 'logs/container-oom', matrix: '{"a":2}' }, on('pull_request'));
      expect(bodies(one)).toHaveLength(1);
      for (const id of ['sigsegv', 'oom-killed-cgroup']) expect(bodies(one)[0]).toContain(id);
    }),
  );

  test.concurrent.each<[string, Fault]>([
    ['500, but stored', { kind: 'answer', status: 500, body: { message: 'Oops' }, stored: true }],
    ['a reset, but stored', { kind: 'reset', stored: true }],
    ['an answer cut short', { kind: 'cut' }],
    ['502, not stored', answer(502, 'Bad Gateway')],
    ['a secondary limit', answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' })],
  ])('%s: exactly one', (_, fault) =>
    onPull(async (one) => {
      one.fake.script('issues/create-comment', fault);
      const { outputs, code } = await one.run(FILE, on('pull_request'));
      expect([code, bodies(one).length, outputs['comment-url']]).toEqual([
        0,
        1,
        expect.stringContaining('#issuecomment-'),
      ]);
    })(),
  );

  test.concurrent(
    'is told once more, shorter, when GitHub finds it too long',
    onPull(async (one) => {
      one.fake.script('issues/create-comment', answer(422, 'Body is too long (maximum is 65536 characters)'));
      await one.run(FILE, on('pull_request'));
      expect(bodies(one)).toHaveLength(1);
    }),
  );

  test.concurrent(
    'never means never, always means also when green',
    onPull(async (one) => {
      await one.run({ ...FILE, comment: 'never' }, on('pull_request'));
      expect(one.fake.log).toEqual([]);
      await one.run({ path: 'logs/green.log', comment: 'always' }, on('pull_request'));
      expect(bodies(one)).toEqual([expect.stringContaining('No failure found')]);
    }),
  );
});

describe('the pull request of other events', () => {
  test.concurrent.each<[string, object, object[], number[]]>([
    ['push', push(), [{ number: 7, owner: 'octo', branch: 'change', sha: SHA }], [7]],
    ['push', push(), [], []],
    ['merge_group', mergeGroup(), [], [104]],
    ['workflow_run', workflowRun({ fork: true }), [{ number: 8, owner: 'mallory', branch: 'change', sha: SHA }], [8]],
    [
      'workflow_run',
      workflowRun({ fork: true }),
      [{ number: 8, owner: 'mallory', branch: 'change', sha: 'b'.repeat(40) }],
      [],
    ],
    ['workflow_run', workflowRun({ fork: null }), [], []],
  ])('%s %#', (name, payload, pulls, expected) =>
    scene(async (one) => {
      withEvent(one, payload);
      one.fake.pulls.push(...(pulls as typeof one.fake.pulls));
      one.fake.runs.add({ name: 'build', steps: STEPS, log: jobLog(SEGFAULT) });
      const { code, annotations, outputs } = await one.run({}, on(name));
      expect([code, outputs.diagnosis]).toEqual([0, 'sigsegv']);
      expect([7, 8, 104].filter((number) => bodies(one, number).length > 0)).toEqual(expected);
      expect(notices(annotations)).toEqual([]);
    })(),
  );

  test.concurrent(
    'two workflows that one workflow_run workflow reports on have a section each',
    scene(async (one) => {
      one.fake.pulls.push({ number: 7, owner: 'octo', branch: 'change', sha: SHA });
      for (const [id, name, log] of [
        [50, 'Build', SEGFAULT],
        [51, 'Lint', OOM],
      ] as const) {
        one.fake.runs.add({ name: 'job', run: id, steps: STEPS, log: jobLog(log) });
        withEvent(one, workflowRun({ id, name }));
        await one.run({}, on('workflow_run', { GITHUB_WORKFLOW: 'Diagnose', GITHUB_RUN_ID: `${id + 40}` }));
      }
      const [body, ...others] = bodies(one);
      expect(others).toEqual([]);
      for (const words of ['**Build**', '**Lint**', 'sigsegv', 'JavaScript heap']) expect(body).toContain(words);
    }),
  );

  test.concurrent(
    'a green run of a fork resolves the comment',
    scene(async (one) => {
      one.fake.pulls.push({ number: 8, owner: 'mallory', branch: 'change', sha: SHA });
      one.fake.runs.add({ name: 'job', run: 50, steps: STEPS, log: jobLog(SEGFAULT) });
      one.fake.runs.add({ name: 'job', run: 51, conclusion: 'success', steps: STEPS, log: jobLog(GREEN) });
      for (const id of [50, 51]) {
        withEvent(one, workflowRun({ id, fork: true }));
        await one.run({}, on('workflow_run'));
      }
      expect(bodies(one, 8)).toEqual([expect.stringContaining('### ✅ Resolved')]);
    }),
  );
});

describe('the check run', () => {
  test.concurrent(
    'is made on the head of the pull request when it has a name',
    onPull(async (one) => {
      await one.run({ ...FILE, 'check-name': 'why' }, on('pull_request'));
      expect(one.fake.checks).toEqual([
        expect.objectContaining({
          name: 'why',
          sha: SHA,
          conclusion: 'failure',
          summary: expect.stringContaining('sigsegv'),
        }),
      ]);
      await one.run({ path: 'logs/green.log', 'check-name': 'why' }, on('pull_request'));
      expect(one.fake.checks[1]).toMatchObject({ conclusion: 'success' });
    }),
  );

  test.concurrent(
    'is on the commit of the run that a workflow_run event is about',
    scene(async (one) => {
      withEvent(one, workflowRun({ fork: true }));
      one.fake.runs.add({ name: 'build', steps: STEPS, log: jobLog(SEGFAULT) });
      await one.run({ 'check-name': 'why' }, on('workflow_run'));
      expect(one.fake.checks).toEqual([expect.objectContaining({ sha: SHA })]);
    }),
  );

  test.concurrent(
    'is neutral when nothing could be read',
    onPull(async (one) => {
      await one.run({ path: 'nothing/*', 'check-name': 'why' }, on('pull_request'));
      expect(one.fake.checks).toEqual([expect.objectContaining({ conclusion: 'neutral' })]);
    }),
  );

  test.concurrent(
    'is asked for once, and its failure is no failure of the job',
    onPull(async (one) => {
      one.fake.script('checks/create', answer(500, 'Oops'));
      const { code, annotations } = await one.run({ ...FILE, 'check-name': 'why' }, on('pull_request'));
      expect(code).toBe(0);
      expect(notices(annotations)).toEqual([expect.stringMatching(/^No check run: .*500/)]);
    }),
  );
});

describe('the ladder', () => {
  const READ = { actions: 'read', checks: 'read', issues: 'read', pull_requests: 'read' } as const;
  test.concurrent(
    'a fork: annotations and summary, one notice with the block to add, exit code 0',
    onPull(
      async (one) => {
        const { code, annotations, outputs, summary } = await one.run(FILE, on('pull_request'));
        expect([code, outputs.diagnosis, outputs['comment-url']]).toEqual([0, 'sigsegv', '']);
        expect(summary).toContain('sigsegv');
        expect(annotations.filter(({ name }) => name === 'error')).toHaveLength(1);
        expect(notices(annotations)).toEqual([
          expect.stringMatching(
            /^No pull request comment: Cannot comment on octo\/cat#7: GitHub answered 403[\s\S]*permissions:\n {2}actions: read\n {2}checks: read\n {2}contents: read\n {2}pull-requests: write$/,
          ),
        ]);
        expect([bodies(one), one.fake.checks]).toEqual([[], []]);
      },
      { grant: READ },
    ),
  );

  test.concurrent(
    'no comment, but a check run when that is allowed',
    onPull(
      async (one) => {
        const { annotations } = await one.run(FILE, on('pull_request'));
        expect(one.fake.checks).toEqual([expect.objectContaining({ name: 'exitcode-action' })]);
        expect(notices(annotations)).toEqual([expect.stringContaining('The verdict is in a check run instead.')]);
      },
      { grant: { ...READ, checks: 'write' } },
    ),
  );

  test.concurrent(
    'no permission at all, not even to look for the pull request',
    scene(
      async (one) => {
        withEvent(one, workflowRun());
        const { code, annotations } = await one.run(FILE, on('workflow_run'));
        expect(code).toBe(0);
        expect(notices(annotations)).toHaveLength(1);
        expect(notices(annotations)[0]).toContain('pull-requests: write');
      },
      { grant: {} },
    ),
  );

  test.concurrent.each<[string, Fault[]]>([
    ['GitHub is down', Array<Fault>(4).fill(answer(502, 'Bad Gateway'))],
    ['the pull request is locked', [answer(403, 'Unable to create comment because issue is locked.')]],
    ['a limit that is used up', [answer(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })]],
    ['a bad token', [answer(401, 'Bad credentials'), answer(401, 'Bad credentials')]],
  ])('%s', (_, faults) =>
    onPull(async (one) => {
      one.fake.script('issues/create-comment', ...faults);
      one.fake.script(
        'issues/list-comments',
        ...(faults[0]!.kind === 'answer' && faults[0]!.status === 401 ? faults : []),
      );
      const { code, annotations, outputs } = await one.run(FILE, on('pull_request'));
      expect([code, outputs.diagnosis]).toEqual([0, 'sigsegv']);
      expect(notices(annotations)).toHaveLength(1);
      expect(annotations.filter(({ name }) => name === 'error')).toHaveLength(1);
    })(),
  );

  test.concurrent(
    'without a token the comment is said to be missing',
    onPull(async (one) => {
      const { annotations, code } = await one.run({ ...FILE, 'github-token': '' }, on('pull_request'));
      expect([code, notices(annotations)]).toEqual([0, [expect.stringMatching(/input "github-token" is empty/)]]);
    }),
  );

  test.concurrent(
    'a summary takes the room that earlier output of the step has left',
    onPull(async (one) => {
      one.write('full', 'x'.repeat(1_048_560 - 2_000));
      const lines = Array.from({ length: 200 }, (_, i) => `service-${i}-1 exited with code 139`);
      one.write('many.log', `${lines.join('\n')}\n`);
      const env = on('pull_request', { GITHUB_STEP_SUMMARY: join(one.workspace, 'full') });
      const { annotations } = await one.run({ path: 'many.log' }, env);
      expect(annotations.filter(({ name }) => name === 'warning')).toEqual([]);
      const text = readFileSync(join(one.workspace, 'full'), 'utf8');
      expect(text).toMatch(/x### ❌ [\s\S]*left out to fit/);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_560);
    }),
  );

  test.concurrent(
    'a summary that cannot be written is a warning',
    onPull(async (one) => {
      const { code, annotations } = await one.run(FILE, on('pull_request', { GITHUB_STEP_SUMMARY: '/proc/nowhere/x' }));
      expect(code).toBe(0);
      expect(annotations.some(({ name, data }) => name === 'warning' && /No job summary/.test(data))).toBe(true);
    }),
  );
});

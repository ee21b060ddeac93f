/** The line to change, where people look: the annotation on it, the diff in comment and summary, the link to it. */
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsOf } from '../manifests.ts';
import { root } from '../spawn.ts';
import { pullRequest, SHA } from './events.ts';
import { jobLog, STEPS } from './logs.ts';
import { type Scene, scene } from './scene.ts';

const PULL = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json' };
const RECORDINGS = `${root}test/fixtures/recordings`;

/** A scene on pull request 7, with these files in the workspace. */
const withFiles = (files: Readonly<Record<string, string>>, play: (one: Scene) => Promise<void>) =>
  scene(async (one) => {
    one.write('event.json', JSON.stringify(pullRequest()));
    for (const [name, text] of Object.entries(files)) one.write(name, text);
    mkdirSync(join(one.workspace, 'scene'));
    await play(one);
  });

const COMPOSE = readFileSync(`${root}scripts/record/deaths/compose/oom.yml`, 'utf8');
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

test.concurrent(
  'the limit of a compose service: diff in comment and summary, annotation and check run on its line',
  withFiles({ 'deploy/compose.yml': COMPOSE }, async ({ run, fake, workspace }) => {
    cpSync(`${root}test/scenes/compose-oom`, join(workspace, 'scene'), { recursive: true });
    const { annotations, summary } = await run({ path: 'scene', 'check-name': 'why' }, PULL);
    const line = lineOf(COMPOSE, 'mem_limit');
    const diff = [
      '```diff',
      '--- a/deploy/compose.yml',
      '+++ b/deploy/compose.yml',
      `@@ -${line} +${line} @@`,
      '-    mem_limit: 16m',
      '+    mem_limit: 32m',
      `@@ -${line + 1} +${line + 1} @@`,
      '-    memswap_limit: 16m',
      '+    memswap_limit: 32m',
      '```',
    ].join('\n');
    const [comment] = fake.comments.all(7);
    for (const text of [comment!.body, summary, fake.checks[0]!.summary]) {
      expect(text).toContain(diff);
      expect(text).toContain(
        `[\`deploy/compose.yml:${line}\`](https://github.com/octo/cat/blob/${SHA}/deploy/compose.yml#L${line})`,
      );
      expect(text).toMatch(/the kernel recorded a peak of 1\d(\.\d)? MiB/);
    }
    expect(annotations[0]).toMatchObject({ properties: { file: 'deploy/compose.yml', line: `${line}` } });
    expect(annotations[0]!.data).toContain('mem_limit: 32m');
    expect(fake.checks[0]!.annotations[0]).toMatchObject({
      path: 'deploy/compose.yml',
      start_line: line,
      end_line: line,
    });
  }),
);

test.concurrent(
  'a RUN of several lines: the annotation spans it',
  withFiles(
    { 'app/Dockerfile': 'FROM parts:busy\nRUN echo step one\nRUN echo "running tests" \\\n && nosuchtool --version\n' },
    async ({ run, fake, workspace }) => {
      copyFileSync(`${RECORDINGS}/build/docker-26.1/bx26-Dockerfile.txt`, join(workspace, 'scene/build.txt'));
      const { annotations } = await run({ path: 'scene', 'check-name': 'why' }, PULL);
      expect(annotations[0]).toMatchObject({ properties: { file: 'app/Dockerfile', line: '3', endLine: '4' } });
      expect(fake.checks[0]!.annotations[0]).toMatchObject({ path: 'app/Dockerfile', start_line: 3, end_line: 4 });
      expect(fake.comments.all(7)[0]!.body).toContain('This instruction failed.');
    },
  ),
);

const { files } = manifestsOf(`${RECORDINGS}/kubernetes-1.20-containerd/pods.json`);

test.concurrent.each([
  ['oom', 'memory: 16Mi'],
  ['nopull', 'image: nosuch.invalid/x:1'],
  ['liveness-kill', 'livenessProbe:'],
  ['notfound', 'command:'],
])('a manifest: %s is told its %s', (pod, words) =>
  withFiles(files, async ({ run, write }) => {
    for (const name of ['pods.json', 'events.json']) {
      const { items, ...list } = JSON.parse(readFileSync(`${RECORDINGS}/kubernetes-1.20-containerd/${name}`, 'utf8'));
      const ours = items.filter((one: Item) => (one.involvedObject ?? one.metadata).name === pod);
      write(`scene/${name}`, JSON.stringify({ ...list, items: ours }));
    }
    const { annotations } = await run({ path: 'scene' }, PULL);
    const file = `k8s/${pod}.yml`;
    expect(annotations[0]).toMatchObject({ properties: { file, line: `${lineOf(files[file]!, words)}` } });
  })(),
);

interface Item {
  readonly metadata: { readonly name: string };
  readonly involvedObject?: { readonly name: string };
}

test.concurrent(
  'the step of the workflow, by the name that the API gives it',
  withFiles(
    {
      '.github/workflows/ci.yml':
        'jobs:\n  build:\n    name: build (${{ matrix.os }})\n    steps:\n      - uses: actions/checkout@v5\n      - name: Test\n        run: make test\n  lint:\n    steps:\n      - name: Test\n        run: make lint\n',
    },
    async ({ run, fake }) => {
      const log = jobLog(['make: *** [Makefile:2: test] Error 3', '##[error]Process completed with exit code 2.']);
      fake.runs.add({ name: 'build (linux)', steps: STEPS, log });
      const { annotations, summary } = await run({}, PULL);
      expect(annotations[0]).toMatchObject({ properties: { file: '.github/workflows/ci.yml', line: '7' } });
      expect(summary).toContain('This step failed.');
    },
  ),
);

/** Real compose projects that fail under `exitcode run --docker`: the verdict, and the line of the project that is to blame. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model.ts';
import { root } from '../spawn.ts';
import { type Engine, makeImage, startEngine } from './engine.ts';

const TAG = 'exitcode-compose:1';
const engine = await startEngine();
const VERSIONS = [
  ['docker-compose', []],
  ['docker', ['compose']],
] as const;
const versions = VERSIONS.filter(
  ([file, words]) =>
    typeof engine !== 'string' && spawnSync(file, [...words, 'version'], { stdio: 'ignore' }).status === 0,
);
const why = typeof engine === 'string' ? engine : 'neither docker-compose nor docker compose is installed';
if (versions.length === 0) process.stderr.write(`test/docker/compose is skipped: ${why}\n`);

const service = (...lines: readonly string[]) =>
  [`    image: ${TAG}`, '    network_mode: none', ...lines.map((line) => `    ${line}`)].join('\n');
const project = (services: Readonly<Record<string, string>>) =>
  `version: "2.4"\nservices:\n${Object.entries(services)
    .map(([name, lines]) => `  ${name}:\n${lines}\n`)
    .join('')}`;

const WAIT = `command: sh -c 'trap "exit 0" TERM; while :; do sleep 0.1; done'`;
const EAT = `command: ["awk", 'BEGIN { s = "x"; while (1) s = s s }']`;
const UP = ['up', '--abort-on-container-exit'] as const;

const PROJECTS = [
  {
    name: 'a memory limit that is too small',
    text: project({ db: service(WAIT), import: service(EAT, 'mem_limit: 16m', 'memswap_limit: 16m') }),
    up: [...UP, '--exit-code-from', 'import'],
    id: 'oom-killed-cgroup',
    line: /^ +mem_limit: 16m$/,
  },
  {
    name: 'a service that ends takes the others with it',
    text: project({ db: service(WAIT), web: service(`command: sh -c 'sleep 1; exit 3'`) }),
    up: [...UP, '--exit-code-from', 'web'],
    id: 'app-error',
    line: undefined,
  },
  {
    name: 'a service that is never healthy',
    text: project({
      db: service(
        WAIT,
        'healthcheck:',
        '  interval: 300ms',
        '  retries: 2',
        `  test: ["CMD-SHELL", "echo 'no answer'; exit 1"]`,
      ),
      web: service(WAIT, 'depends_on:', '  db:', '    condition: service_healthy'),
    }),
    up: UP,
    id: 'service-unhealthy',
    line: /^ +test: /,
  },
  {
    name: 'a command that is not in the image',
    text: project({ web: service('command: ["gradle", "build"]') }),
    up: UP,
    id: 'entrypoint-not-found',
    line: /^ +command: /,
  },
] as const;

(versions.length > 0 ? describe : describe.skip)('a project of compose', () => {
  const real = engine as Engine;
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  beforeAll(() => makeImage(real, TAG), 60_000);
  afterAll(async () => {
    real.docker('rmi', '-f', TAG);
    await real.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  function run([file, words]: (typeof VERSIONS)[number], up: readonly string[]): Promise<Report> {
    const report = join(folder, 'report.json');
    const wrapped = ['run', '--docker', '--format', 'json', '--output', report, '--', file, ...words, ...up];
    const env = { PATH: process.env.PATH, HOME: folder, DOCKER_HOST: real.host, COMPOSE_PROJECT_NAME: 'shop' };
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [`${root}dist/cli/index.js`, ...wrapped], {
        cwd: folder,
        env,
        stdio: 'ignore',
      });
      child.once('close', () => resolve(JSON.parse(readFileSync(report, 'utf8'))));
    });
  }

  // What ended in the second before may count as seen in this one.
  beforeEach(() => new Promise((resolve) => setTimeout(resolve, 2000)));

  // An empty list is an error, even where nothing runs.
  const named = versions.map((version) => [[version[0], ...version[1]].join(' '), version] as const);
  describe.each(named.length > 0 ? named : [['no version', VERSIONS[0]!] as const])('%s', (_, version) => {
    test.each(PROJECTS)(
      '$name: $id',
      async ({ text, up, id, line }) => {
        writeFileSync(join(folder, 'docker-compose.yml'), text);
        try {
          const { diagnoses, gaps } = await run(version, up);
          const [verdict] = diagnoses;
          expect([verdict!.id, gaps]).toEqual([id, []]);
          const at = verdict!.sourceLocation;
          if (!line) return expect(at).toBeUndefined();
          expect([at?.file, text.split('\n')[at!.line - 1]]).toEqual([
            'docker-compose.yml',
            expect.stringMatching(line),
          ]);
          if (id !== 'oom-killed-cgroup') return;
          expect(at!.changes!.map(({ to }) => to.trim())).toEqual(['mem_limit: 32m', 'memswap_limit: 32m']);
          // Only where the kernel's log may be read.
          if (spawnSync('dmesg').status === 0)
            expect(at!.suggestion).toMatch(
              /^This limit of 16m was reached; the kernel recorded a peak of 1\d(\.\d)? MiB for awk/,
            );
        } finally {
          const [file, words] = version;
          const env = { ...process.env, DOCKER_HOST: real.host, COMPOSE_PROJECT_NAME: 'shop' };
          spawnSync(file, [...words, 'down', '-t', '1'], { cwd: folder, env });
          // What it leaves behind would speak in the next project.
          const left = real.docker('ps', '-aq').stdout.split('\n').filter(Boolean);
          if (real.own && left.length > 0) real.docker('rm', '-f', ...left);
        }
      },
      60_000,
    );
  });
});

/** Real containers that die, and what `exitcode scan --docker` says of each. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnosis, Report } from '../../src/model.ts';
import { exitcode, root } from '../spawn.ts';
import { BUILDS, CASES, type Case } from './cases.ts';
import { type Engine, makeImage, startEngine } from './engine.ts';

const TAG = 'exitcode-scene:1';
const PREFIX = 'scene-';
const AT_ONCE = 3;

const engine = await startEngine();
if (typeof engine === 'string') process.stderr.write(`test/docker is skipped: ${engine}\n`);
const describeWith = typeof engine === 'string' ? describe.skip : describe;

const all = CASES.flat();
let report: Report;
const builds: string[] = [];

describeWith('exitcode scan --docker', () => {
  const real = engine as Engine;
  const { docker, docked, host } = real;

  beforeAll(async () => {
    const started = new Date().toISOString();
    makeImage(real, TAG);
    for (const group of CASES) await runAll(group);
    for (const { run } of BUILDS) builds.push(build(run));
    const env = { DOCKER_HOST: host, CI_JOB_STARTED_AT: started };
    const { stdout, stderr } = exitcode(['scan', '--docker', '--format', 'json'], { env });
    expect(stderr).toBe('');
    report = JSON.parse(stdout);
  }, 240_000);

  afterAll(async () => {
    const ours = docker('ps', '-aq', '--filter', `ancestor=${TAG}`).stdout.split('\n').filter(Boolean);
    if (ours.length > 0) docker('rm', '-f', ...ours);
    docker('rmi', '-f', TAG);
    await real.stop();
  }, 60_000);

  async function runAll(cases: readonly Case[]): Promise<void> {
    const left = [...cases];
    const worker = async () => {
      for (let one = left.shift(); one; one = left.shift()) await die(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async function die({ name, options = [], command, actions = [] }: Case): Promise<void> {
    const full = `${PREFIX}${name}`;
    await docked('run', '-d', '--name', full, '--network', 'none', ...options, TAG, ...command);
    for (const args of actions) {
      // A signal that comes before the shell has set its trap is another story.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await docked(...args.map((word) => (word === name ? full : word)));
    }
    if (options.includes('--health-cmd'))
      for (let i = 0; i < 50; i++) {
        const { stdout } = await docked('inspect', '-f', '{{.State.Health.Status}}', full);
        if (stdout.trim() === 'unhealthy') return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    else if (actions.length === 0 && name !== 'healthy') await docked('wait', full);
  }

  /** @returns the id of the container in which the step failed. */
  function build(run: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    writeFileSync(join(folder, 'Dockerfile'), `FROM ${TAG}\nRUN ${run}\n`);
    const { stdout } = docker('build', '--network', 'none', '--rm=false', folder);
    rmSync(folder, { recursive: true });
    return /Running in ([0-9a-f]{12})/.exec(stdout)?.[1] ?? 'no container';
  }

  const about = (isIt: (place: Diagnosis['subject']) => boolean) =>
    report.diagnoses.find(({ places }) => places.some(isIt));
  const said = (found: Diagnosis | undefined) => (found && found.severity === 'error' ? found.id : 'none');

  test.each(all)('$name: $ids', ({ name, ids, code }) => {
    const found = about(({ container }) => container === `${PREFIX}${name}`);
    if (ids.length === 0) expect(said(found)).toBe('none');
    else expect(ids).toContain(found?.id);
    if (code !== undefined && found?.count === 1) expect(found.exitCode).toBe(code);
  });

  test.each(BUILDS.map((one, i) => ({ ...one, i })))('a build in which "$run" fails: $ids', ({ ids, i }) => {
    const found = about(({ containerId }) => containerId?.startsWith(builds[i]!) ?? false);
    expect(ids).toContain(found?.id);
  });

  test('nothing is missing, and the engine is named', () => {
    expect(report.gaps).toEqual([]);
    expect(report.tools).toEqual([{ name: 'docker', version: expect.stringMatching(/^\d+\.\d+/) }]);
    expect(all.length + BUILDS.length).toBeGreaterThanOrEqual(40);
  });
});

describeWith('the real client at a socket that is no engine', () => {
  test.each([
    ['hangs', () => {}, /docker: it did not answer within 8 s and was stopped; check the engine with docker info/],
    [
      'talks nonsense',
      (socket: Socket) => socket.end('220 ftp ready\r\n'),
      /docker: .*; check the engine with docker info/,
    ],
    ['hangs up', (socket: Socket) => socket.destroy(), /docker: .*; check the engine with docker info/],
  ] as const)('%s', async (_, answer, line) => {
    const path = join(mkdtempSync(join(tmpdir(), 's-')), 'docker.sock');
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => {}));
      answer(socket);
    });
    await once(server.listen(path), 'listening');
    const env = { PATH: process.env.PATH, DOCKER_HOST: `unix://${path}`, HOME: '/nonexistent' };
    const action = { INPUT_DOCKER: 'true', INPUT_PATH: 'examples/segfault.log', RUNNER_TEMP: dirname(path) };
    const told = await Promise.all([
      spoken([`${root}dist/cli/index.js`, 'scan', '--docker'], env),
      spoken([`${root}dist/index.js`], { ...env, ...action, GITHUB_WORKSPACE: root }),
    ]);
    for (const socket of sockets) socket.destroy();
    server.close();
    for (const { text } of told) {
      expect(text.split('\n').filter((one) => one.includes('docker: ') && !one.startsWith('::'))).toHaveLength(1);
      expect(text.replace(/[\s|]+/g, ' ')).toMatch(line);
    }
    expect(told[1]).toMatchObject({ code: 0, text: expect.stringContaining('[sigsegv]') });
  });
});

/** All that a bundle says, and how it ends. */
async function spoken(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      text += part;
    });
  const [code] = await once(child, 'close');
  return { code, text };
}

/** The action at the scene: what the engine knows, and an engine that hangs, refuses or talks nonsense. */
import { SCENE_TIME } from '../../src/collect/scene.ts';
import { GARBAGE, HANGS, machine, REFUSES } from '../machine.ts';
import { scene } from './scene.ts';

const FILE = { path: 'logs/segfault.log' };

test.concurrent.each([
  ['true', 'hangs', HANGS, /^it did not answer within 8 s and was stopped; check the engine with docker info$/],
  ['auto', 'hangs', HANGS, /^it did not answer within 8 s and was stopped; check the engine with docker info$/],
  ['true', 'refuses', REFUSES, /^Cannot connect to the Docker daemon .*; check the engine with docker info$/],
  ['auto', 'refuses', REFUSES, undefined],
  ['true', 'talks nonsense', GARBAGE, /^it answered what no engine says; check the engine with docker info$/],
  ['auto', 'talks nonsense', GARBAGE, /^it answered what no engine says; check the engine with docker info$/],
  ['false', 'hangs', HANGS, undefined],
] as const)('docker: %s, and the engine %s: one line, in time, and the verdict of the log', (wanted, _, docker, line) =>
  scene(async ({ run }) => {
    const start = Date.now();
    const { code, outputs, report, stdout } = await run({ ...FILE, docker: wanted }, machine({ docker }));
    expect(Date.now() - start).toBeLessThan(SCENE_TIME);
    expect([code, outputs.diagnosis, outputs.complete]).toEqual([0, 'sigsegv', `${line === undefined}`]);
    expect(report.gaps).toEqual(line ? [{ source: 'docker', message: expect.stringMatching(line) }] : []);
    expect(stdout.split('\n').filter((one) => /^ \|.*docker:/.test(one))).toHaveLength(line ? 1 : 0);
  })(),
);

test.concurrent(
  'a cluster that hangs costs a line too, and not the engine’s time',
  scene(async ({ run }) => {
    const start = Date.now();
    const env = machine({ docker: HANGS, kubectl: HANGS });
    const { report, code } = await run({ ...FILE, docker: 'true', kubernetes: 'true' }, env);
    expect(Date.now() - start).toBeLessThan(SCENE_TIME);
    expect([code, report.gaps.map(({ source }) => source)]).toEqual([0, ['docker', 'kubectl']]);
  }),
);

const ID = 'c'.repeat(64);

test.concurrent(
  'what the engine knows of a container that failed since the job began is the verdict',
  scene(async ({ run, write }) => {
    write('event.json', '{}');
    const inspected = [
      {
        Id: ID,
        Name: '/db',
        Created: new Date().toISOString(),
        RestartCount: 0,
        Config: { Image: 'app:1' },
        State: {
          Status: 'exited',
          Running: false,
          OOMKilled: true,
          ExitCode: 137,
          Error: '',
          FinishedAt: new Date(Date.now() + 60_000).toISOString(),
        },
      },
    ];
    const docker = `case $1 in
      version) echo '{"Client":{"Version":"28.2.2"},"Server":{"Version":"28.2.2"}}';;
      ps) echo ${ID};;
      inspect) echo '${JSON.stringify(inspected)}';;
      logs) echo "2026-11-21T00:00:00.000000000Z ::error::no command of ours";;
    esac`;
    const env = { ...machine({ docker }), GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: 'event.json' };
    const { outputs, report } = await run({ docker: 'true', 'job-logs': 'none' }, env);
    expect([outputs.diagnosis, outputs['exit-code']]).toEqual(['oom-killed-cgroup', '137']);
    expect(report.sources.map(({ name }) => name)).toEqual(['docker inspect', 'docker logs db']);
  }),
);

/** The line to change, from what real engines, builders and clusters said to the file that it came from: `exitcode scan`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnosis, Report } from '../src/model.ts';
import { jobLog } from './action/logs.ts';
import { manifestsOf } from './manifests.ts';
import { exitcode, root } from './spawn.ts';

const RECORDINGS = `${root}test/fixtures/recordings`;

/** A folder with these files; those under `logs` are what is scanned. */
function project(files: Readonly<Record<string, string>>): {
  cwd: string;
  scan(): Report;
  say(format: string): string;
} {
  const cwd = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  mkdirSync(join(cwd, 'logs'), { recursive: true });
  const say = (format: string) => exitcode(['scan', '--format', format, 'logs'], { cwd }).stdout;
  return { cwd, say, scan: () => JSON.parse(say('json')) };
}

const patched = (cwd: string, markdown: string) => {
  const [, diff = ''] = /```diff\n([\s\S]*?\n)```/.exec(markdown) ?? [];
  return spawnSync('patch', ['-p1'], { cwd, input: diff, encoding: 'utf8' });
};

describe('a build that failed', () => {
  const recorded = ['', 'docker-26.1/'].flatMap((folder) =>
    readdirSync(`${RECORDINGS}/build/${folder}`)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}${name}`),
  );
  /** The Dockerfile that a recording was made of, and its line that failed. */
  const source = (name: string): [file: string, line: number] => {
    if (/copy/.test(name)) return ['Dockerfile.copy', 2];
    if (/segv|syntax|oom/.test(name)) return [`Dockerfile.${/segv|syntax|oom/.exec(name)![0]}`, 2];
    return /exit3|rawjson|compose/.test(name) ? ['Dockerfile.exit3', 4] : ['Dockerfile', 3];
  };

  test.each(recorded)('%s', (name) => {
    const { cwd, scan } = project({});
    cpSync(`${RECORDINGS}/build/dockerfiles`, cwd, { recursive: true });
    copyFileSync(`${RECORDINGS}/build/${name}`, join(cwd, 'logs', 'build.txt'));
    const [file, line] = source(name);
    expect(scan().diagnoses[0]!.sourceLocation).toMatchObject({ file, line });
  });

  test('a line that a log wants to be masked is neither shown nor changed', () => {
    const { cwd, scan } = project({});
    const dockerfile = readFileSync(`${RECORDINGS}/build/dockerfiles/Dockerfile.syntax`, 'utf8');
    writeFileSync(join(cwd, 'Dockerfile'), dockerfile.replace('echo', 'echo violet-umbrella'));
    copyFileSync(`${RECORDINGS}/build/docker-26.1/bx26-Dockerfile.syntax.txt`, join(cwd, 'logs', 'build.txt'));
    expect(scan().diagnoses[0]!.sourceLocation!.changes).toBeDefined();
    writeFileSync(join(cwd, 'logs', 'mask.log'), '::add-mask::violet-umbrella\n');
    const report = scan();
    expect(report.diagnoses[0]!.sourceLocation).toMatchObject({ file: 'Dockerfile', line: 2 });
    expect(report.diagnoses[0]!.sourceLocation!.changes).toBeUndefined();
    expect(JSON.stringify(report)).not.toContain('violet-umbrella');
  });

  test('what the builder took a misspelt instruction for is a change that can be applied', () => {
    const { cwd, say } = project({});
    copyFileSync(`${RECORDINGS}/build/dockerfiles/Dockerfile.syntax`, join(cwd, 'Dockerfile'));
    copyFileSync(`${RECORDINGS}/build/docker-26.1/bx26-Dockerfile.syntax.txt`, join(cwd, 'logs', 'build.txt'));
    expect(patched(cwd, say('markdown')).status).toBe(0);
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe('FROM parts:busy\nRUN echo\n');
  });
});

describe.each(['kubernetes-1.20-containerd', 'kubernetes-1.20-dockershim'])('pods of %s', (recording) => {
  const manifests = manifestsOf(`${RECORDINGS}/${recording}/pods.json`);
  const { cwd, scan } = project(manifests.files);
  for (const name of ['pods.json', 'events.json'])
    copyFileSync(`${RECORDINGS}/${recording}/${name}`, join(cwd, 'logs', name));
  const about = new Map<string, Diagnosis>();
  beforeAll(() => {
    for (const one of scan().diagnoses)
      for (const { pod } of one.places) if (pod && !about.has(pod)) about.set(pod, one);
  });

  test.each([
    ['oom', 'memory'],
    ['crashloop-oom', 'memory'],
    ['oom-child', 'memory'],
    ['nopull', 'image'],
    ['badname', 'image'],
    ['liveness', 'livenessProbe'],
    ['liveness-kill', 'livenessProbe'],
    ['readiness', 'readinessProbe'],
    ['poststart', 'postStart'],
    ['notfound', 'command'],
    ['notexec', 'command'],
    ['toobig', 'requests'],
    ['initfail', 'command'],
  ])('%s is told the line of its %s', (pod, key) => {
    const at = about.get(pod)?.sourceLocation;
    expect(at?.file).toBe(`k8s/${pod}.yml`);
    expect(manifests.files[at!.file]!.split('\n')[at!.line - 1]).toMatch(new RegExp(`^[ -]*${key}:`));
  });

  test('a limit is offered twice as large', () => {
    expect(about.get('oom')?.sourceLocation?.changes).toEqual([
      {
        line: expect.any(Number),
        from: expect.stringMatching(/^ +memory: 16Mi$/),
        to: expect.stringMatching(/^ +memory: 32Mi$/),
      },
    ]);
  });

  test.each(['exit1', 'segv', 'ok', 'multi'])('%s is told none: nothing of its manifest is to blame', (pod) => {
    expect(about.get(pod)?.sourceLocation).toBeUndefined();
  });
});

test('the container of a deployment is found by the name that its pod was given', () => {
  const { files } = manifestsOf(`${RECORDINGS}/kubernetes-1.20-containerd/pods.json`);
  const deployment = (name: string, pod: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n${pod
      .slice(pod.indexOf('spec:\n') + 6)
      .replace(/^/gm, '    ')}`;
  const { cwd, scan } = project({ 'deploy/web.yml': deployment('web', files['k8s/crashloop-oom.yml']!) });
  const pods = readFileSync(`${RECORDINGS}/kubernetes-1.20-containerd/pods.json`, 'utf8');
  writeFileSync(join(cwd, 'logs', 'pods.json'), pods.replaceAll('"crashloop-oom"', '"web-6f9c8d7b5-x2x7k"'));
  const found = scan().diagnoses.find(({ subject }) => subject.pod === 'web-6f9c8d7b5-x2x7k');
  expect(found?.sourceLocation).toMatchObject({
    file: 'deploy/web.yml',
    changes: [{ to: expect.stringContaining('32Mi') }],
  });
});

describe('compose', () => {
  const inputs = `${RECORDINGS}/compose/inputs`;

  test('the healthcheck of a service that is not healthy', () => {
    const { cwd, scan } = project({});
    copyFileSync(`${inputs}/docker-compose.yml`, join(cwd, 'docker-compose.yml'));
    copyFileSync(`${RECORDINGS}/compose/v2-unhealthy.txt`, join(cwd, 'logs', 'up.txt'));
    const { file, line } = scan().diagnoses[0]!.sourceLocation!;
    expect(file).toBe('docker-compose.yml');
    expect(readFileSync(join(cwd, file), 'utf8').split('\n')[line - 1]).toContain('healthcheck');
  });

  test('the limit that was hit, what the kernel recorded, and a change that can be applied', () => {
    const text = 'services:\n  import:\n    image: app:1\n    mem_limit: "16m"  # measured\n';
    const { cwd, scan, say } = project({ 'compose.yml': text });
    cpSync(`${root}test/scenes/compose-oom`, join(cwd, 'logs'), { recursive: true });
    expect(scan().diagnoses[0]!.sourceLocation).toEqual({
      file: 'compose.yml',
      line: 4,
      suggestion: expect.stringMatching(
        /^This limit of 16m was reached; the kernel recorded a peak of 1\d(?:\.\d)? MiB for crash .* 32m is a first try\.$/,
      ),
      changes: [{ line: 4, from: '    mem_limit: "16m"  # measured', to: '    mem_limit: "32m"  # measured' }],
    });
    expect(say('text')).toMatch(/- {5}mem_limit: "16m".*\n.*\+ {5}mem_limit: "32m"/);
    expect(patched(cwd, say('markdown')).status).toBe(0);
    expect(readFileSync(join(cwd, 'compose.yml'), 'utf8')).toBe(text.replace('16m', '32m'));
  });
});

test('the step of the workflow that failed', () => {
  const workflow = 'jobs:\n  build:\n    steps:\n      - uses: actions/checkout@v5\n      - run: make test\n';
  const { cwd, scan } = project({ '.github/workflows/ci.yml': workflow });
  writeFileSync(
    join(cwd, 'logs', 'job.log'),
    jobLog(['make: *** [Makefile:2: test] Error 3', '##[error]Process completed with exit code 2.']),
  );
  expect(scan().diagnoses[0]!.sourceLocation).toMatchObject({ file: '.github/workflows/ci.yml', line: 5 });
});

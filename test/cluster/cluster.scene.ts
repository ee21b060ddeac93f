/** A real kubectl reads a recorded cluster: what `exitcode scan --kubernetes` says is what was accepted for its files. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model.ts';
import { installed } from '../debian.ts';
import { manifestsOf } from '../manifests.ts';
import { root } from '../spawn.ts';
import { type Cluster, serveRecording } from './server.ts';

const recordings = fileURLToPath(new URL('../fixtures/recordings', import.meta.url));
const RECORDINGS = ['kubernetes-1.20-containerd', 'kubernetes-1.20-dockershim'] as const;
const expected = readFileSync(`${recordings}/expected.tsv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [recording: string, files: string, subject: string, ids: string]);

const hasKubectl = () => spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;
const refusal = hasKubectl() ? undefined : installed([['/usr/bin/kubectl', 'kubernetes-client']]);
if (refusal) process.stderr.write(`test/cluster is skipped: no kubectl answers, and ${refusal}\n`);

/**
 * The server runs in this process, so nothing here may block it.
 * @param cwd The workspace.
 */
function scanIn(cwd: string, cluster: Cluster, ...more: string[]): Promise<{ report: Report; stderr: string }> {
  const home = mkdtempSync(join(tmpdir(), 'kube-'));
  const config = join(home, 'config.json');
  const named = { name: 'ci', context: { cluster: 'ci', user: 'ci', namespace: 'default' } };
  writeFileSync(
    config,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'ci',
      clusters: [{ name: 'ci', cluster: { server: cluster.url } }],
      users: [{ name: 'ci', user: {} }],
      contexts: [named],
    }),
  );
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`${root}dist/cli/index.js`, 'scan', '--kubernetes', '--format', 'json', ...more],
      { cwd, env: { PATH: process.env.PATH, HOME: home, KUBECONFIG: config }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => {
      stdout += part;
    });
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    child.once('close', () => resolve({ report: JSON.parse(stdout || '{}'), stderr }));
  });
}

const scan = (cluster: Cluster, ...more: string[]) => scanIn(root, cluster, ...more);

const about = ({ diagnoses }: Report, pod: string) =>
  diagnoses.find(({ places }) => places.some((place) => (place.pod ?? place.name) === pod));

(refusal ? describe.skip : describe)('exitcode scan --kubernetes', () => {
  describe.each(RECORDINGS)('%s', (name) => {
    let cluster: Cluster;
    let report: Report;
    beforeAll(async () => {
      cluster = await serveRecording(`${recordings}/${name}`);
      ({ report } = await scan(cluster));
    });
    afterAll(() => cluster.stop());

    // What pods and events together give is what was accepted last for a pod.
    const accepted = new Map(
      expected
        .filter(([recording, files]) => recording === name && /^pods\.json(?:\+events\.json)?$/.test(files))
        .map(([, , subject, ids]) => [subject, ids]),
    );
    test.each([...accepted])('%s: %s', (pod, ids) => {
      const found = about(report, pod);
      if (ids === 'none') expect(found?.severity).not.toBe('error');
      else expect(found?.id).toBeDefined();
    });

    test.each(['crashloop-oom', 'oom', 'segv', 'nopull', 'liveness', 'readiness', 'initfail'])('%s is right', (pod) => {
      const ids = expected.filter(([recording, , subject]) => recording === name && subject === pod);
      expect(ids.flatMap(([, , , one]) => one.split('|'))).toContain(about(report, pod)?.id);
    });

    test('logs are read, also those before a restart, and tools are named', () => {
      const names = report.sources.map((source) => source.name);
      expect(names).toEqual(
        expect.arrayContaining([
          'kubectl get pods',
          'kubectl get events',
          expect.stringMatching(/^kubectl logs .*\(previous\)$/),
        ]),
      );
      expect(report.gaps).toEqual([]);
      expect(report.tools).toEqual([
        { name: 'kubectl', version: expect.stringMatching(/^v1\.\d+.*, cluster v1\.20\.5$/) },
      ]);
    });

    test('a manifest of the workspace is named by its line, and a limit is offered twice as large', async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'workspace-'));
      mkdirSync(join(cwd, 'k8s'));
      const { files } = manifestsOf(`${recordings}/${name}/pods.json`);
      for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
      const found = (await scanIn(cwd, cluster)).report;
      for (const [pod, words] of [
        ['oom', /^ +memory: 16Mi$/],
        ['nopull', /^ +- image: |^ +image: /],
        ['liveness-kill', /^ +livenessProbe:$/],
        ['notfound', /^ +(?:- )?command:$/],
      ] as const) {
        const at = about(found, pod)?.sourceLocation;
        expect([pod, at?.file, files[at?.file ?? '']?.split('\n')[(at?.line ?? 0) - 1]]).toEqual([
          pod,
          `k8s/${pod}.yml`,
          expect.stringMatching(words),
        ]);
      }
      expect(about(found, 'oom')?.sourceLocation?.changes).toMatchObject([
        { to: expect.stringMatching(/memory: 32Mi$/) },
      ]);
    });

    test('nothing of the cluster was changed', () => {
      const changes = cluster.asked.filter(
        (one) => !one.startsWith('GET ') && !one.endsWith('/selfsubjectaccessreviews'),
      );
      expect(changes).toEqual([]);
    });
  });

  test('who may not read all namespaces reads that of the context; one that is named is the only one', async () => {
    const cluster = await serveRecording(`${recordings}/${RECORDINGS[0]}`, false);
    try {
      const { report } = await scan(cluster);
      expect([report.gaps, about(report, 'segv')?.id]).toEqual([[], 'sigsegv']);
      const other = await scan(cluster, '--namespace', 'other');
      expect(other.report.diagnoses).toEqual([]);
      expect(cluster.asked.filter((one) => one === 'GET /api/v1/pods')).toEqual([]);
    } finally {
      await cluster.stop();
    }
  });
});

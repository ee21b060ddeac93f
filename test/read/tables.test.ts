/** src/read/table*.ts, docker-tables.ts: the tables that docker and compose print, and headers of all kinds. */

import { composePsRegion, dockerPsRegion } from '../../src/read/docker-tables.ts';
import { podsTableRegion } from '../../src/read/kube/pods-table.ts';
import { openRegion } from '../../src/read/region.ts';
import { tableHeader } from '../../src/read/table.ts';
import { line, observe, recording, told } from '../build.ts';

const table = (path: string, header: RegExp) => recording(path).slice(recording(path).search(header));

test.each(['docker-26.1', 'docker-20.10'])('docker ps -a of %s tells what the JSON form tells', (folder) => {
  const text = recording(`${folder}/ps-a.txt`);
  const failed = text.split('\n').flatMap((row) => {
    const code = / Exited \((\d+)\) /.exec(row)?.[1];
    return code && code !== '0' ? `exit ${code} of ${row.trim().split(/\s+/).at(-1)}` : [];
  });
  const seen = observe(dockerPsRegion, text);
  expect(seen.filter(({ kind }) => kind === 'exit').map(told)).toEqual(failed);
  expect(seen.map(told)).toContain('status unhealthy of ehealth');
  expect(seen[0]!.subject).toMatchObject({ image: 'parts:busy', containerId: expect.stringMatching(/^[0-9a-f]{64}$/) });
  for (const { at: place } of seen) expect(place.text.slice(...place.highlight)).toMatch(/^(?:Exited \(\d+\)|Up) /);
});

test('docker-compose ps of v1, whose headers stand in the middle', () => {
  expect(observe(composePsRegion, recording('compose/v1-ps.txt')).map(told)).toEqual([
    'exit 137 of v1b_oom_1',
    'exit 3 of v1b_web_1',
    'exit 139 of v1b_worker_1',
  ]);
});

test('docker compose ps of v2', () => {
  expect(observe(composePsRegion, table('compose/v2-ps.txt', /^NAME/m)).map(told)).toEqual([
    'exit 137 of v2b-oom-1',
    'exit 3 of v2b-web-1',
    'exit 139 of v2b-worker-1',
  ]);
});

test('a row whose blanks were lost is read by its gaps', () => {
  const header = tableHeader(line('NAME     READY   STATUS   RESTARTS'), ['NAME', 'STATUS'])!;
  const cells = header.cells(line('some-long-name  0/1  Error  0'));
  expect([...cells].map(([name, { text }]) => `${name}=${text}`)).toEqual([
    'NAME=some-long-name',
    'READY=0/1',
    'STATUS=Error',
    'RESTARTS=0',
  ]);
});

test.each(['NAME   STATUS', 'the NAME and STATUS and RESTARTS of a pod', 'RESTARTS', ''])(
  '%j is no header of pods',
  (text) => {
    expect(podsTableRegion(line(text))).toBeUndefined();
  },
);

test('each header finds its own reader', () => {
  for (const [path, header] of [
    ['docker-26.1/ps-a.txt', /^CONT/m],
    ['compose/v1-ps.txt', /^ /m],
    ['compose/v2-ps.txt', /^NAME/m],
    ['kubernetes-1.20-containerd/pods.txt', /^NAME/m],
  ] as const)
    expect(observe(openRegion, table(path, header)).length).toBeGreaterThan(2);
});

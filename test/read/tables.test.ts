/** src/read/table*.ts, docker-tables.ts and kube/*-table.ts: the tables that docker, compose and kubectl print. */

import { composePsRegion, dockerPsRegion } from '../../src/read/docker-tables.ts';
import { eventsTableRegion } from '../../src/read/kube/events-table.ts';
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

const pods = (row: string) =>
  observe(podsTableRegion, `NAME    READY   STATUS                  RESTARTS      AGE\n${row}`).map(told);

test.each([
  ['web-0   1/1     Running                 0             5m', []],
  ['web-0   0/1     Running                 0             5m', ['status ContainersNotReady of web-0']],
  ['web-0   0/1     CrashLoopBackOff        3 (5s ago)    5m', ['status CrashLoopBackOff of web-0']],
  ['web-0   0/1     ExitCode:3              0             5m', ['exit 3 of web-0']],
  ['web-0   0/1     Signal:9                0             5m', ['exit 137 of web-0']],
  ['web-0   0/1     Init:0/1                0             5m', ['status PodInitializing of web-0']],
  [
    'web-0   0/1     Init:CrashLoopBackOff   3             5m',
    ['status InitContainerFailed of web-0', 'status CrashLoopBackOff of web-0'],
  ],
  [
    'web-0   0/1     Init:ExitCode:1         0             5m',
    ['exit 1 of web-0', 'status InitContainerFailed of web-0'],
  ],
  ['web-0   ready?  not a status            0             5m', []],
  ['Error from server (NotFound): pods "x" not found', []],
])('%s', (row, seen) => {
  expect(pods(row)).toEqual(seen);
});

test('namespace and node of kubectl get pods -A -o wide', () => {
  const text = `NAMESPACE   NAME    READY   STATUS   RESTARTS   AGE   IP       NODE
shop        web-0   0/1     Error    0          65s   <none>   n1
shop        web-1   0/1     Error    0          65s   <none>   <none>`;
  const [first, , second] = observe(podsTableRegion, text);
  expect(first!.subject).toEqual({ kind: 'pod', name: 'web-0', pod: 'web-0', namespace: 'shop', node: 'n1' });
  expect(second!.subject).not.toHaveProperty('node');
});

test.each([
  'kubernetes-1.20-containerd/events.txt',
  'kubernetes-1.20-dockershim/events.txt',
  'kubernetes-1.20-dockershim/kubectl-events.txt',
])('each warning of %s', (path) => {
  const text = recording(path);
  const warnings = [...text.matchAll(/^\S+(?: \S+)*\s+Warning +(\S+) +(\w+)\/(\S+) +(\S.*)$/gm)].map(
    ([, reason, , name, message]) => [`status ${reason} of ${name}`, `text ${message!.trimEnd()} of ${name}`],
  );
  const seen = observe(eventsTableRegion, text).map((one) =>
    told({ ...one, subject: { ...one.subject, name: one.subject.pod ?? one.subject.name } }),
  );
  expect(warnings.length).toBeGreaterThan(40);
  for (const told of warnings.flat()) expect(seen).toContain(told);
});

test('kubectl get events -o wide names the container', () => {
  const text = `LAST SEEN   TYPE      REASON    OBJECT      SUBOBJECT                SOURCE    MESSAGE       FIRST SEEN   COUNT   NAME
2s          Warning   BackOff   pod/web-0   spec.containers{app}     kubelet   restarting    1m           3       web-0.1`;
  expect(observe(eventsTableRegion, text).map(told)).toEqual([
    'text restarting of web-0/app',
    'status BackOff of web-0/app',
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

/** src/read/format.ts: the first bytes tell what a source is. */
import { readFileSync } from 'node:fs';
import { detectFormat } from '../../src/read/format.ts';
import { bytes, example, fastest, recording } from '../build.ts';

const of = (text: string) => detectFormat(bytes(text));

test.each([
  ['nothing', '', 'empty'],
  ['blank lines', '\n \n', 'text'],
  ['a log', 'npm ci\nadded 3 packages\n', 'text'],
  ['an executable', '\x7fELF\x02\x01\x01\0\0', 'binary'],
  ['a job log', '2026-11-20T21:23:18.3424472Z ##[group]Run make\n', 'runner-log'],
  ['a job log with a mark', '\ufeff2026-11-20T21:23:18.3424472Z x\n', 'runner-log'],
  ['gh run view --log', 'build\tRun make\t\ufeff2026-11-20T21:23:18.3424472Z x\n', 'gh-run-log'],
  ['an Azure Pipelines job', '2026-11-20T21:23:18.3424472Z ##[section]Starting: Build\n', 'azure-log'],
  [
    'an old job log of the Actions runner',
    '2026-11-20T21:23:18.3424472Z ##[section]Starting: Request a runner to run this job\n',
    'runner-log',
  ],
  ['Buildkite', '\x1b_bk;t=1795209798342\x07~~~ Running agent environment hook\r\n', 'buildkite-log'],
  ['GitLab', '\x1b[0KRunning with gitlab-runner 18.1.0 (x)\x1b[0;m\n', 'gitlab-log'],
  ['a part of a GitLab job', 'x\nsection_start:1795209798:step_script\r\x1b[0K$ make\n', 'gitlab-log'],
  ['Travis CI', 'x\ntravis_fold:start:worker_info\r\x1b[0Kx\n', 'travis-log'],
  ['a Jenkins pipeline', 'Started by timer\n[Pipeline] Start of Pipeline\n[Pipeline] node\n', 'jenkins-log'],
  ['TeamCity', 'Build x\n[21:23:18] : Step 1/2: Install (Command Line)\n', 'teamcity-log'],
  ['the journal', '-- Boot x --\nNov 20 23:52:40 ci01 kernel: x\nNov 20 23:52:41 ci01 app[1]: y\n', 'journal'],
  ['short-iso', '2026-11-20T23:52:40+0100 ci01 systemd[1]: x\n', 'journal'],
  ['dmesg', '[  123.456789] x\n[  123.456790] y\n', 'kernel-log'],
  ['dmesg -T', '[Fri Nov 20 23:52:40 2026] x\n', 'kernel-log'],
  ['the log file of a container', '2026-11-20T18:44:01.182798523Z stderr F x\n', 'cri-log'],
  ['klog', 'E1120 23:52:40.123456    1234 server.go:12] x\n', 'klog'],
  ['compose in colours', '\x1b[36mweb-1  | \x1b[0mx\n\x1b[33mdb-1   | \x1b[0my\n', 'compose-log'],
  ['BuildKit', '#0 building with "default"\n\n#1 [internal] load\n#1 DONE 0.0s\n', 'buildkit-log'],
  ['a log that quotes another', 'a\nb\nc\n[  123.456789] x\n', 'text'],
  ['docker logs -t', '2026-11-20T18:44:01.182798523Z x\n', 'text'],
  ['an object', '{\n  "State": {}\n}', 'json'],
  ['an object on one line', '{"Names":"web"}\n', 'json'],
  ['an array', '[\n    {\n', 'json'],
  ['objects on lines', '{"a":1}\n{"a":2}\n', 'json-lines'],
  ['objects on lines of Windows, with a gap', '{"a":1}\r\n\r\n{"a":2}\r\n', 'json-lines'],
  ['a log in brackets', '[INFO] Scanning for projects...\n[ERROR] boom\n', 'text'],
  ['a shell block', '{ echo; }\n', 'text'],
  ['YAML', 'apiVersion: v1\nkind: Pod\nmetadata:\n', 'yaml'],
  ['YAML behind a line and a comment', '---\n# mine\nkind: Pod\napiVersion: v1\n', 'yaml'],
  ['a workflow', 'name: CI\non: push\n', 'text'],
  ['prose on kinds', 'kind of strange\n', 'text'],
])('%s', (_, text, format) => {
  expect(of(text)).toBe(format);
});

test.each([
  ['docker-26.1/inspect.json', 'json'],
  ['docker-26.1/events.jsonl', 'json-lines'],
  ['docker-26.1/events.txt', 'text'],
  ['docker-26.1/e137oom.log', 'text'],
  ['compose/v1-fail.txt', 'compose-log'],
  ['compose/v2-fail.txt', 'compose-log'],
  ['compose/v2-unhealthy.txt', 'compose-log'],
  ['compose/v1-ps.txt', 'text'],
  ['build/bk20-Dockerfile.exit3.txt', 'buildkit-log'],
  ['build/bx26-Dockerfile.exit3.txt', 'buildkit-log'],
  ['build/compose-build.txt', 'buildkit-log'],
  ['build/classic-Dockerfile.exit3.txt', 'text'],
  ['docker-26.1/ps-a.jsonl', 'json-lines'],
  ['kubernetes-1.20-containerd/pods.json', 'json'],
  ['kubernetes-1.20-containerd/pods.txt', 'text'],
  ['kubernetes-1.20-dockershim/pods.yaml', 'yaml'],
])('the recording %s', (path, format) => {
  expect(of(recording(path))).toBe(format);
});

test('job logs of the examples', () => {
  expect(of(example('job-oom.log'))).toBe('runner-log');
  expect(of(example('container-oom/dmesg.txt'))).toBe('kernel-log');
  expect(detectFormat(readFileSync(process.execPath).subarray(0, 1000))).toBe('binary');
});

test.each(['{}', '{', '---', '[', ' ', '{}}}', '# ', '\t', '[21:23:18] ', 'travis_fold:start:a', '[Pipeline] ', 'a'])(
  '%j and 64 KiB of line ends take no time',
  (head) => {
    expect(fastest(() => of(head + '\n'.repeat(65_536)))).toBeLessThan(250);
    expect(fastest(() => of(head.repeat(16_384) + '\n'.repeat(32_768)))).toBeLessThan(250);
  },
);

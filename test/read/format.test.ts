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
  ['docker-26.1/ps-a.jsonl', 'json-lines'],
  ['kubernetes-1.20-containerd/pods.json', 'json'],
  ['kubernetes-1.20-containerd/pods.txt', 'text'],
  ['kubernetes-1.20-dockershim/pods.yaml', 'yaml'],
])('the recording %s', (path, format) => {
  expect(of(recording(path))).toBe(format);
});

test('job logs of the examples', () => {
  expect(of(example('job-oom.log'))).toBe('runner-log');
  expect(detectFormat(readFileSync(process.execPath).subarray(0, 1000))).toBe('binary');
});

test.each(['{}', '{', '---', '[', ' ', '{}}}', '# '])('%j and 64 KiB of line ends take no time', (head) => {
  expect(fastest(() => of(head + '\n'.repeat(65_536)))).toBeLessThan(250);
  expect(fastest(() => of(head.repeat(16_384) + '\n'.repeat(32_768)))).toBeLessThan(250);
});

/** The pattern library: every pattern is well formed, proven by its samples, and in its place in the causal graph. */
import { fileURLToPath } from 'node:url';
import { checkRegexes, checkRelations, checkSamples } from '../src/author/check.ts';
import type { Problem } from '../src/author/pattern-file.ts';
import { validatePattern } from '../src/author/validate.ts';
import { readPatternFiles } from '../src/collect/patterns.ts';
import { loadKnowledge } from '../src/knowledge.ts';

const folder = fileURLToPath(new URL('../patterns', import.meta.url));
const { files, problems } = await readPatternFiles(folder);
const validated = files.map((file) => ({ file, ...validatePattern(file) }));
const authored = validated.flatMap(({ file, pattern }) => (pattern ? [{ file: file.file, pattern }] : []));

const said = (list: readonly Problem[]) =>
  list.map(({ file, field, message }) => `${file.slice(folder.length + 1)}: ${field} ${message}`);

test('every file is a valid pattern', () => {
  expect(said([...problems, ...validated.flatMap((one) => one.problems)])).toEqual([]);
});

test('codes and status words have one meaning, relations lead somewhere, causes never explain themselves', () => {
  expect(said(checkRelations(authored))).toEqual([]);
});

test('no cause is without a symptom that it explains', () => {
  const mute = authored.filter(({ pattern }) => pattern.role === 'cause' && !pattern.explains);
  expect(mute.map(({ pattern }) => pattern.id)).toEqual([]);
});

test('every sample is recognised as its pattern, every near miss is not', async () => {
  const { library } = await loadKnowledge();
  expect(said(await checkSamples(authored, library))).toEqual([]);
}, 120_000);

test('every regex has a sample of its own, and a keyword in it', () => {
  expect(said(checkRegexes(authored))).toEqual([]);
});

test.each([
  ...[0, 1, 2, 125, 126, 127, 128, 134, 137, 139, 143, 255],
  ...Array.from({ length: 31 }, (_, n) => 129 + n),
])('exit code %d has a meaning', async (code) => {
  const { library } = await loadKnowledge();
  expect(library.byCode(code)?.id).toBeDefined();
});

test.each([
  ...['CrashLoopBackOff', 'InvalidImageName', 'ImageInspectError', 'ErrImageNeverPull', 'ImagePullBackOff'],
  ...['RegistryUnavailable', 'ErrImagePull', 'CreateContainerConfigError', 'CreateContainerError', 'PreStartHookError'],
  ...['RunContainerError', 'PostStartHookError', 'ContainersNotInitialized', 'ContainersNotReady', 'ContainerCreating'],
  ...['PodInitializing', 'DockerDaemonNotReady', 'NetworkPluginNotReady', 'OOMKilled', 'Evicted', 'Error', 'Completed'],
  ...[
    'StartError',
    'ContainerCannotRun',
    'ContainerStatusUnknown',
    'DeadlineExceeded',
    'Init:Error',
    'Init:CrashLoopBackOff',
  ],
  ...['created', 'running', 'paused', 'restarting', 'exited', 'dead'],
  'm.internalLifecycle.PreStartContainer',
])('status %s has a meaning', async (status) => {
  const { library } = await loadKnowledge();
  expect(library.byStatus(status)?.id).toBeDefined();
});

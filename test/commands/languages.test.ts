/** The bundle in four languages: what it explains, how its help stands, and what it does not even open. */

import { readFileSync } from 'node:fs';
import { lookUp } from '../../src/commands/explain.ts';
import { loadExplanations } from '../../src/knowledge.ts';
import { LANGUAGES, TRANSLATIONS } from '../../src/language.ts';
import { exitcode } from '../spawn.ts';

const IDS = {
  0: 'exit-success',
  1: 'app-error',
  125: 'docker-run-failed',
  126: 'permission-denied-exec',
  127: 'command-not-found',
  128: 'exit-code-128',
  134: 'sigabrt',
  137: 'sigkill-unknown',
  139: 'sigsegv',
  143: 'sigterm',
  255: 'exit-code-255',
  '-1': 'exit-code-255',
  CrashLoopBackOff: 'crashloop',
  InvalidImageName: 'invalid-image-name',
  ImageInspectError: 'image-inspect-error',
  ErrImageNeverPull: 'image-never-pull',
  ImagePullBackOff: 'image-pull-backoff',
  RegistryUnavailable: 'registry-unavailable',
  ErrImagePull: 'image-pull-backoff',
  CreateContainerConfigError: 'create-container-config-error',
  CreateContainerError: 'create-container-error',
  PreStartHookError: 'pre-start-hook-failed',
  'm.internalLifecycle.PreStartContainer': 'pre-start-hook-failed',
  RunContainerError: 'run-container-error',
  PostStartHookError: 'post-start-hook-failed',
  ContainersNotInitialized: 'containers-not-initialized',
  ContainersNotReady: 'containers-not-ready',
  ContainerCreating: 'container-creating-stuck',
  PodInitializing: 'pod-initializing-stuck',
  DockerDaemonNotReady: 'runtime-not-ready',
  NetworkPluginNotReady: 'network-plugin-not-ready',
} as const;

const SCRIPT = { en: /[A-Za-z]/, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u };

test.each(LANGUAGES)('codes and statuses are explained in %s', async (language) => {
  const { library, prose, phrases } = await loadExplanations(language);
  const answers = Object.keys(IDS).map((word) => [word, lookUp(word, library, phrases)?.pattern.id]);
  expect(Object.fromEntries(answers)).toEqual(IDS);
  const english = (await loadExplanations('en')).prose();
  for (const id of Object.values(IDS)) {
    const { title, explanation, causes, fixes } = prose()(id)!;
    for (const text of [title, explanation, ...causes, ...fixes.map((fix) => fix.text)])
      expect(text).toMatch(SCRIPT[language]);
    expect(causes.length).toBe(english(id)!.causes.length);
  }
});

const VERBS = ['scan', 'run', 'explain'];

test.each(LANGUAGES.flatMap((language) => VERBS.map((verb) => [language, verb] as const)))(
  'help in %s: the options of %s stand in a column',
  (language, verb) => {
    const { stdout, code } = exitcode(['help', verb, '--language', language]);
    expect(code).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('  --'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.slice(29, 31)).toMatch(/^ \S/);
      expect(line.slice(30)).toMatch(SCRIPT[language]);
    }
  },
);

/** Writes each module that is loaded and each file that is opened to the standard error. */
const LOADED = `
import { writeSync } from 'node:fs';
export async function load(url, context, next) { writeSync(2, 'OPENED ' + url + '\\n'); return next(url, context); }
`;
const asUrl = (module: string) => `data:text/javascript,${encodeURIComponent(module)}`;
const SPY = `
import fs from 'node:fs';
import { register, syncBuiltinESMExports } from 'node:module';
register(${JSON.stringify(asUrl(LOADED))});
for (const name of ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream']) {
  const real = fs[name];
  fs[name] = (file, ...rest) => { process.stderr.write('OPENED ' + file + '\\n'); return real.call(fs, file, ...rest); };
}
syncBuiltinESMExports();
`;

/** A heading of the phrase book, or a text of the library by its file. */
const HEADINGS = { ru: 'Почему такой порядок', zh: '为什么这样排序', ko: '순위의 이유' };

function languagesRead(args: readonly string[], input: string) {
  const { stderr } = exitcode(args, { input, env: { NODE_OPTIONS: `--import=${asUrl(SPY)}` } });
  const opened = [...stderr.matchAll(/^OPENED (?:file:\/\/)?(\/.*)$/gm)].map(([, file]) => file!);
  expect(opened.some((file) => file.includes('patterns.'))).toBe(true);
  expect(opened.some((file) => file.endsWith('.index.js'))).toBe(true);
  const texts = opened.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
  return {
    prose: TRANSLATIONS.filter((language) => opened.some((file) => file.includes(`prose.${language}`))),
    phrases: TRANSLATIONS.filter((language) => texts.some((text) => text.includes(HEADINGS[language]))),
  };
}

const LOG = 'sh: 1: nosuch: not found\nProcess completed with exit code 127.\n';

test.each([
  ['explain', ['explain', '137'], ''],
  ['scan', ['scan', '-'], LOG],
] as const)('%s opens the texts of no other language', (_, args, input) => {
  expect(languagesRead(args, input)).toEqual({ prose: [], phrases: [] });
  for (const language of TRANSLATIONS)
    expect(languagesRead([...args, '--language', language], input)).toEqual({ prose: [language], phrases: [language] });
});

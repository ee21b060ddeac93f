/** Twelve typical failures in every language, whole, as a person reads them: test/golden/languages. */
import { collectPaths } from '../../src/collect/files.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { Report } from '../../src/model.ts';
import { investigate } from '../../src/pipeline.ts';
import { gated } from '../../src/render/gate.ts';
import type { Phrases } from '../../src/render/phrases/phrases.ts';
import { renderMarkdown } from '../../src/render/summary.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { expectGolden } from '../golden.ts';
import { root } from '../spawn.ts';

const CASES = {
  'memory-limit': ['examples/container-oom'],
  'stopped-too-late': ['test/scenes/stop-grace-exceeded'],
  crashloop: ['examples/crashloop'],
  'image-pull': ['examples/imagepull'],
  'entrypoint-127': ['test/scenes/run-127/log.txt'],
  'permission-126': ['test/scenes/run-126/log.txt'],
  'segfault-139': ['test/scenes/segfault'],
  'npm-ci': ['test/logs/npm-ci-no-lock.log'],
  pytest: ['test/logs/pytest-failed.log'],
  compile: ['test/logs/gcc-undeclared.log'],
  cancelled: ['test/scenes/cancelled-job/log.txt'],
  'killed-by-whom': ['test/scenes/killed-child-sh/log.txt'],
} as const;

const table = LANGUAGES.flatMap((language) =>
  Object.entries(CASES).map(([name, paths]) => [language, name, paths] as const),
);

test.each(table)('in %s: %s', async (language, name, paths) => {
  const knowledge = await loadKnowledge([], language);
  const { sources, gaps } = await collectPaths(paths, root);
  const report: Report = gated(await investigate(sources, gaps, knowledge), []);
  const phrases: Phrases = knowledge.phrases;
  expectGolden(`languages/${name}.${language}.txt`, renderTerminal(report, phrases, { colour: false, width: 80 }));
  expectGolden(`languages/${name}.${language}.md`, renderMarkdown(report, phrases));
});

/** How programs and containers really die: each recorded scene, told by its log alone and with each further witness. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectPaths } from '../src/collect/files.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { investigate } from '../src/pipeline.ts';

const folder = fileURLToPath(new URL('scenes', import.meta.url));
const scenes = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/expected.tsv`));
const rows = scenes.flatMap((scene) =>
  readFileSync(`${folder}/${scene}/expected.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => [scene, ...line.split('\t')] as [scene: string, files: string, ids: string]),
);

test.each(rows)('%s, told by %s: %s', async (scene, files, ids) => {
  const { sources, gaps } = await collectPaths(files.split('+'), `${folder}/${scene}`);
  const report = await investigate(sources, gaps, await loadKnowledge());
  expect(ids.split('|')).toContain(report.diagnoses[0]?.id ?? 'none');
});

test('every scene was recorded by a script that still exists, or cut from the recordings', () => {
  const scripts = readdirSync(fileURLToPath(new URL('../scripts/record/deaths', import.meta.url)));
  const recorded = scenes.filter((scene) => !scene.startsWith('liveness-'));
  expect(recorded.filter((scene) => !scripts.includes(`${scene}.sh`))).toEqual([]);
});

/** Logs of runs that succeeded, full of the words of failure: none of them may give a diagnosis. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge.ts';
import { matchSource } from '../src/match/source.ts';
import type { Source } from '../src/model.ts';
import { investigate } from '../src/pipeline.ts';

const folder = fileURLToPath(new URL('clean', import.meta.url));
const logs = readdirSync(folder).filter((file) => file.endsWith('.log'));
const source = (name: string): Source => ({ name, blocks: [readFileSync(`${folder}/${name}`)] });

const knowledge = await loadKnowledge();

test.each(logs)('%s is clean', async (name) => {
  const { diagnoses } = await investigate([source(name)], [], knowledge);
  const blamed = diagnoses
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ id, evidence }) => evidence.map(({ line, text }) => `${id} ${name}:${line}: ${text}`));
  expect(blamed).toEqual([]);

  const { events } = await matchSource(source(name), knowledge.library);
  const causes = events
    .filter(({ role }) => role === 'cause')
    .map(({ pattern, at }) => `${pattern} ${name}:${at.line}: ${at.text}`);
  expect(causes).toEqual([]);
});

test('the baseline is broad: 25 logs or more, each with 20 to 400 lines', () => {
  expect(logs.length).toBeGreaterThanOrEqual(25);
  for (const log of logs) {
    const lines = readFileSync(`${folder}/${log}`, 'utf8').trimEnd().split('\n').length;
    expect({ log, inRange: lines >= 20 && lines <= 400 }).toEqual({ log, inRange: true });
  }
});

/** What is no secret stays: whole logs, and every text of the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { generateLog } from '../../scripts/bench/log.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { redact } from '../../src/render/redact/redact.ts';
import { root } from '../spawn.ts';

const linesOf = (folder: string) =>
  readdirSync(`${root}test/${folder}`, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(`${one.parentPath}/${one.name}`))
    .filter((bytes) => !bytes.includes(0))
    .flatMap((bytes) => bytes.toString().split('\n'));

test('fewer than one line in 10,000 of clean and recorded logs is changed', () => {
  const lines = [...linesOf('clean'), ...linesOf('logs'), ...linesOf('fixtures/recordings')];
  expect(lines.length).toBeGreaterThan(10_000);
  const changed = lines.filter((line) => redact(line) !== line);
  expect(changed.length / lines.length).toBeLessThan(1 / 10_000);
}, 60_000);

test('nor of what tools print when all is well', () => {
  const lines = Buffer.concat([...generateLog({ bytes: 2_200_000 })])
    .toString()
    .split('\n');
  expect(lines.length).toBeGreaterThan(20_000);
  expect(lines.filter((line) => redact(line) !== line)).toEqual([]);
}, 60_000);

/** An example that holds a password on purpose. */
const EXAMPLES = /postgres:\/\/app:app@localhost/;

test('no text of the library is changed', async () => {
  const { prose, library } = await loadKnowledge();
  const strings: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const book = await prose();
  for (const { id } of library.patterns) collect(book(id));
  expect(strings.length).toBeGreaterThan(5000);
  expect(strings.filter((text) => redact(text) !== text && !EXAMPLES.test(text))).toEqual([]);
}, 60_000);

/** Every failure wording that was read in the source of a program or seen in its output gives its diagnosis. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge.ts';
import { investigate } from '../src/pipeline.ts';

const folder = fileURLToPath(new URL('coverage', import.meta.url));
type Row = [section: string, line: string, ids: string];
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t') as Row),
  );

/** `\n`, `\t` and `\\` stand for a line end, a tab and a backslash. */
const unescaped = (line: string) => line.replace(/\\([nt\\])/g, (_, c) => ({ n: '\n', t: '\t' })[c as string] ?? '\\');
/** The name of a test takes `%` and `$` for its own. */
const named = rows.map(([section, line, ids]) => ({ name: `${section} ${line.slice(0, 160)}`, line, ids }));

const knowledge = await loadKnowledge();

test.each(named)('$name', async ({ line, ids }) => {
  const blocks = [new TextEncoder().encode(`${unescaped(line)}\n`)];
  const { diagnoses } = await investigate([{ name: 'log', blocks }], [], knowledge);
  const [verdict] = diagnoses;
  const accepted = ids.split('|');
  // `none`: nothing that failed, at most a remark.
  if (accepted.includes('none') && verdict?.severity !== 'error') return;
  expect(accepted).toContain(verdict?.id ?? 'none');
});

test('350 wordings or more, no row twice, all of the three columns filled', () => {
  expect(rows.length).toBeGreaterThanOrEqual(350);
  expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell.trim() === ''))).toEqual([]);
  const seen = rows.map(([, line]) => line);
  expect(seen.filter((line, at) => seen.indexOf(line) !== at)).toEqual([]);
});

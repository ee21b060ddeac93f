/** Raw line and column of every piece of evidence are exact: the raw text at the place is what the evidence highlights. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { loadKnowledge } from '../src/knowledge.ts';
import { matchSource } from '../src/match/source.ts';
import type { Location } from '../src/model.ts';
import { holds } from './build.ts';

const { library } = await loadKnowledge();
const placesIn = async (name: string, bytes: Uint8Array): Promise<Location[]> =>
  (await matchSource({ name, blocks: [bytes] }, library)).events.map(({ at }) => at);

/** Colours and byte order marks within the place are no part of what a person reads. */
const visible = (raw: string) => raw.replace(/\x1b\[[0-9;]*m|\ufeff/g, '');

function differs({ line, column, endColumn, text, highlight }: Location, lines: readonly string[]): string[] {
  const raw = visible((lines[line - 1] ?? '').slice(column - 1, endColumn - 1)).trimEnd();
  const shown = text.slice(...highlight).trimEnd();
  // A long text is shortened, and says so.
  const same = text.endsWith('…') || text.startsWith('…') ? raw.includes(shown.replaceAll('…', '')) : raw === shown;
  return same ? [] : [`${line}:${column}-${endColumn} ${JSON.stringify(raw)} is not ${JSON.stringify(shown)}`];
}

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

test.each(['fixtures/recordings', 'scenes', '../examples'])(
  'of all in %s',
  async (folder) => {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const wrong: string[] = [];
    let seen = 0;
    for (const file of filesIn(root)) {
      const bytes = readFileSync(file);
      const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
      const places = await placesIn(file, bytes);
      seen += places.length;
      wrong.push(...places.flatMap((place) => differs(place, lines)).map((said) => `${file}:${said}`));
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  },
  60_000,
);

const TELLING = [
  'web-1 exited with code 137',
  'make: *** [Makefile:12: test] Killed',
  'bash: line 3: stylecheck: command not found',
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  'docker: Error response from daemon: Conflict. The container name "/日本" is already in use by container "4997a8a4a9c1".',
  'd9ccb40889ba   app:1   "sh -c \'echo 🐳\'"   3 hours ago   Exited (137) 2 hours ago             worker',
];
const noise = fc.constantFrom(
  '',
  'ok',
  '日本語のログ',
  '🐳 build 🚀',
  '\u0301e',
  'a\tb',
  '\x1b[32mgreen\x1b[0m',
  '\r50%\r100%',
);
const prefix = fc.constantFrom(
  ...['', '2026-11-20T18:44:02.2428191Z ', '\x1b[36mweb-1  |\x1b[0m ', 'web-1  | ', '#12 4.567 ', '[pod/web-0/app] '],
  ...['\ufeff', 'build\tRun tests\t2026-11-20T18:44:02.2428191Z ', '50%\r'],
);
const painted = fc.tuple(fc.constantFrom(...TELLING), fc.array(fc.nat(), { maxLength: 3 })).map(([text, cuts]) =>
  cuts.reduce((line, cut) => {
    const at = cut % (line.length + 1);
    // A colour never stands inside a character.
    const whole = /[\udc00-\udfff]/.test(line[at] ?? '') || /\x1b[^m]*$/.test(line.slice(0, at));
    return whole ? line : `${line.slice(0, at)}\x1b[1;31m${line.slice(at)}`;
  }, text),
);
const text = fc
  .array(
    fc.oneof(
      noise,
      fc.tuple(prefix, painted).map((parts) => parts.join('')),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end) + end));

test('of any text: prefixes, colours, CRLF, byte order marks, wide characters, emoji', async () => {
  let seen = 0;
  await holds(
    fc.asyncProperty(text, async (raw) => {
      const places = await placesIn('job.log', new TextEncoder().encode(raw));
      seen += places.length;
      expect(places.flatMap((place) => differs(place, raw.split('\n')))).toEqual([]);
    }),
  );
  expect(seen).toBeGreaterThan(500);
}, 60_000);

/** What a scan is compared with. What is not on this machine is named. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Pattern } from '../../src/match/pattern.ts';
import type { Command } from './run.ts';

/** Regexes that ripgrep is still quick with. */
const SOME = 400;
/** With all of them it takes minutes for more. */
const MB_FOR_ALL = 10;

interface Given {
  readonly mb: number;
  readonly root: string;
  readonly folder: string;
  readonly log: string;
  readonly patterns: readonly Pattern[];
}

/** What reading a file takes in Node, with nothing done to it. */
const READ = `import { openSync, readSync } from 'node:fs';
const block = Buffer.alloc(1 << 20);
const file = openSync(process.argv[2], 'r');
while (readSync(file, block, 0, block.length, null) > 0);
`;

export function commandsFor({ root, folder, log, mb, patterns }: Given): { commands: Command[]; missing: string[] } {
  writeFileSync(`${folder}/empty.mjs`, '');
  writeFileSync(`${folder}/read.mjs`, READ);
  const node = process.execPath;
  const scan = [node, `${root}dist/cli/index.js`, 'scan', log] as const;
  const hasTaskset = !spawnSync('taskset', ['--version']).error;
  const commands: Command[] = [
    { name: 'exitcode scan', run: scan },
    ...(hasTaskset ? [{ name: 'exitcode scan, one thread', run: ['taskset', '-c', '0', ...scan] } as const] : []),
    { name: 'empty node', run: [node, `${folder}/empty.mjs`] },
    { name: 'read floor', run: [node, `${folder}/read.mjs`, log] },
    { name: 'wc -l', run: ['wc', '-l', log] },
  ];
  const missing: string[] = [];
  const rg = ripgrep();
  const sources = patterns.flatMap(({ match }) => (match ?? []).map(({ source }) => loosened(source)));
  if (rg) {
    const all = accepted(rg, sources, folder);
    const some = all.filter((_, i) => i % Math.ceil(all.length / SOME) === 0);
    const search = (few: readonly string[], name: string): Command => {
      const list = `${folder}/rg-${few.length}.txt`;
      writeFileSync(list, few.join('\n'));
      return { name, run: [rg, '--no-unicode', '-a', '-N', '-c', '-f', list, log] };
    };
    commands.push(search(some, `${version(rg)}, ${some.length} of ${sources.length} regexes`));
    if (mb <= MB_FOR_ALL) commands.push(search(all, `${version(rg)}, ${all.length} of ${sources.length} regexes`));
  } else missing.push('ripgrep');
  if (!hasTaskset) missing.push('taskset, for one thread');
  for (const name of ['hsgrep', 'ugrep']) if (spawnSync(name, ['--version']).error) missing.push(name);
  return { commands, missing };
}

function ripgrep(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@vscode/ripgrep') as { rgPath: string }).rgPath;
  } catch {
    return spawnSync('rg', ['--version']).error ? undefined : 'rg';
  }
}

const version = (rg: string) => execFileSync(rg, ['--version'], { encoding: 'utf8' }).split('\n')[0]!;

/** Counts blow up its automaton, so they are opened; one name may stand for a group once in a file of regexes. */
const loosened = (source: string) =>
  source
    .replace(/\(\?<[A-Za-z]\w*>/g, '(')
    .replaceAll('\\/', '/')
    .replace(/\{(\d+),(\d{2,})\}/g, (_, least: string) => (least === '0' ? '*' : least === '1' ? '+' : `{${least},}`));

/** The regexes that ripgrep takes: it knows no look-around. Halves of the list are tried. */
function accepted(rg: string, sources: readonly string[], folder: string): string[] {
  const file = `${folder}/try.txt`;
  writeFileSync(file, sources.join('\n'));
  const { status } = spawnSync(rg, ['--no-unicode', '-a', '-c', '-f', file, '/dev/null']);
  if (status !== 2) return [...sources];
  if (sources.length === 1) return [];
  const half = sources.length >> 1;
  return [...accepted(rg, sources.slice(0, half), folder), ...accepted(rg, sources.slice(half), folder)];
}

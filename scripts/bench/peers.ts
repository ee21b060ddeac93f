/** What a scan is compared with. What is not on this machine is named. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Pattern } from '../../src/match/pattern.ts';
import type { Command } from './run.ts';

interface Given {
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

export function commandsFor({ root, folder, log, patterns }: Given): { commands: Command[]; missing: string[] } {
  writeFileSync(`${folder}/empty.mjs`, '');
  writeFileSync(`${folder}/read.mjs`, READ);
  const node = process.execPath;
  const commands: Command[] = [
    { name: 'exitcode scan', run: [node, `${root}dist/cli/index.js`, 'scan', log] },
    { name: 'empty node', run: [node, `${folder}/empty.mjs`] },
    { name: 'read floor', run: [node, `${folder}/read.mjs`, log] },
    { name: 'wc -l', run: ['wc', '-l', log] },
  ];
  const missing: string[] = [];
  const rg = ripgrep();
  const sources = patterns.flatMap(({ match }) => (match ?? []).map(({ source }) => anonymous(source)));
  if (rg) {
    const usable = accepted(rg, sources, folder);
    const name = `${version(rg)}, ${usable.length} of ${sources.length} regexes`;
    writeFileSync(`${folder}/rg.txt`, usable.join('\n'));
    commands.push({ name, run: [rg, '--no-unicode', '-a', '-N', '-c', '-f', `${folder}/rg.txt`, log] });
  } else missing.push('ripgrep');
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

/** One name may stand for a group once in a file of regexes. */
const anonymous = (source: string) => source.replace(/\(\?<[A-Za-z]\w*>/g, '(').replaceAll('\\/', '/');

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

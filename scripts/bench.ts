/**
 * How fast a scan is, against what else is there, in one interleaved run: each round runs every command once, ratios
 * are taken round by round. Needs `npm run build`. Usage: npm run bench -- [--mb 10,100] [--rounds 7] [--write]
 */
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtInLibrary } from '../src/knowledge.ts';
import { failingLines } from './bench/failures.ts';
import { exponentOf, growthOf } from './bench/growth.ts';
import { generateLog, type LogOptions } from './bench/log.ts';
import { misses } from './bench/oracle.ts';
import { commandsFor } from './bench/peers.ts';
import { type Command, measure, type Sample } from './bench/run.ts';
import { SHAPES, startCommands } from './bench/shapes.ts';
import { growthTable, pageOf, type Row, summaryOf, tableOf } from './bench/table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '10,100' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(`${tmpdir()}/bench-`);
try {
  const failures = await failingLines();
  const wrong = await misses(Buffer.concat([...generateLog({ bytes: 2_000_000, failures, every: 500 })]));
  if (wrong.length) throw new Error(`the scan is wrong, so its speed does not count:\n${wrong.join('\n')}`);
  const { patterns } = builtInLibrary();
  const tables: string[] = [];
  const results: object[] = [];
  const told = (name: string, rows: readonly Row[], missing: readonly string[] = []) => {
    tables.push(tableOf(name, rows, missing));
    results.push({ name, missing, rows });
    console.log(`${tables.at(-1)}\n`);
  };

  told('start', compared(startCommands(root, folder, written('start', { bytes: 10_000, failures, every: 80 }))));
  for (const mb of values.mb.split(',').map(Number)) {
    const log = written(`${mb}`, { bytes: mb * 1e6, failures });
    const { commands, missing } = commandsFor({ root, folder, log, mb, patterns });
    told(`${mb} MB`, compared(commands), missing);
    rmSync(log);
  }
  const shapes = SHAPES.map(([name, options], i): Command => {
    const log = written(`shape-${i}`, { failures, ...options });
    return { name, run: [process.execPath, `${root}dist/cli/index.js`, 'scan', log] };
  });
  told('100 MB of other shapes', compared(shapes));

  const log = readFileSync(written('growth', { bytes: 20e6, failures }));
  const growth = await growthOf(log, [50, 100, 200, 400, patterns.length]);
  tables.push(growthTable(growth, exponentOf(growth)));
  results.push({ name: 'growth', growth, exponent: exponentOf(growth) });
  console.log(tables.at(-1));

  mkdirSync(`${root}coverage`, { recursive: true });
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const run = { machine, date, patterns: patterns.length, rounds: Number(values.rounds), results };
  writeFileSync(`${root}coverage/bench.json`, `${JSON.stringify(run, undefined, 2)}\n`);
  if (values.write)
    writeFileSync(`${root}docs/performance.md`, pageOf({ machine, date, tables, patterns: patterns.length }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Round after round, every command once; the first round only warms up. */
function compared(commands: readonly Command[]): Row[] {
  const rounds: (readonly Sample[])[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    const samples = commands.map(measure);
    if (round > 0) rounds.push(samples);
  }
  return summaryOf(commands, rounds);
}

function written(name: string, options: LogOptions): string {
  const path = `${folder}/${name}.log`;
  const file = openSync(path, 'w');
  for (const block of generateLog(options)) writeSync(file, block);
  return path;
}

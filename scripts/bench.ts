/**
 * How fast a scan is, against what else is there, in one interleaved run: each round runs every command once, ratios
 * are taken round by round. Needs `npm run build`. Usage: npm run bench -- [--mb 10,100] [--rounds 7] [--write]
 */
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtInLibrary } from '../src/knowledge.ts';
import { failingLines } from './bench/failures.ts';
import { generateLog, type LogOptions } from './bench/log.ts';
import { misses } from './bench/oracle.ts';
import { commandsFor } from './bench/peers.ts';
import { measure, type Sample } from './bench/run.ts';
import { pageOf, summaryOf, tableOf } from './bench/table.ts';

const PATTERNS = builtInLibrary().patterns;
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
  const tables: string[] = [];
  const results: object[] = [];
  for (const mb of values.mb.split(',').map(Number)) {
    const log = written(`${folder}/${mb}.log`, { bytes: mb * 1e6, failures });
    const { commands, missing } = commandsFor({ root, folder, log, patterns: PATTERNS });
    const rounds: (readonly Sample[])[] = [];
    // The first round only warms up.
    for (let round = 0; round <= Number(values.rounds); round++) {
      const samples = commands.map(measure);
      if (round > 0) rounds.push(samples);
    }
    const summary = summaryOf(commands, rounds);
    tables.push(tableOf(mb, summary, missing));
    results.push({ mb, patterns: PATTERNS.length, rounds: rounds.length, missing, summary });
    console.log(`${tables.at(-1)}\n`);
  }
  mkdirSync(`${root}coverage`, { recursive: true });
  writeFileSync(`${root}coverage/bench.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  if (values.write)
    writeFileSync(`${root}docs/performance.md`, pageOf({ machine, date, tables, patterns: PATTERNS.length }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function written(path: string, options: LogOptions): string {
  const file = openSync(path, 'w');
  for (const block of generateLog(options)) writeSync(file, block);
  return path;
}

// Runs shell scripts as the `run:` steps of one job and writes the log as the GitHub Actions runner writes it.
// An imitation, made where no runner is at hand: the programs and their output are real, the frame is not the runner's.
// The frame follows the sources of actions/runner (commit 258d6c85, v2.336):
// - Runner.Common/Logging.cs: UTF-8 with a byte order mark at the start; `{UtcNow:O} {text}`, that is 7 digits of a second and Z.
// - Runner.Worker/Handlers/ScriptHandler.cs: `##[group]Run <first line>`, each script line in bright cyan,
//   `shell: <path of bash> -e {0}`, `##[endgroup]`; the script is a file <uuid>.sh in the temp folder;
//   at the end `##[error]Process completed with exit code N.` unless N is 0.
// - Runner.Sdk/ProcessInvoker.cs: stdout and stderr are two pipes, read line by line.
// - Runner.Sdk/ProcessInvoker.cs, CancelAndKillProcessTree: a cancelled step is sent SIGINT, after 7.5 s SIGTERM, and 2.5 s
//   later it is killed; Runner.Worker/StepsRunner.cs: `##[error]The operation was canceled.` stands for its exit code.
// - Runner.Worker/JobExtension.cs: the last line of a job is `Cleaning up orphan processes`.
// Not imitated: the steps "Set up job" and "Complete job" (apart from that line), masks, problem matchers and
// workflow commands (the steps given here print none).
//
// usage: node runner-log.mjs LOG [--cancel-after SECONDS] STEP.sh...   the exit code is that of the first step that fails

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const TEMP = join(process.cwd(), '_temp');

/** Now, as .NET's round-trip format: 2026-01-02T03:04:05.1234567Z. */
function stamp() {
  const milliseconds = performance.timeOrigin + performance.now();
  const ticks = Math.floor((milliseconds % 1000) * 10_000);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.${String(ticks).padStart(7, '0')}Z`;
}

function printHeader(output, script) {
  output(`##[group]Run ${script.trimStart().split('\n')[0]}`);
  for (const line of script.replace(/\n+$/, '').split('\n')) output(`\x1b[36;1m${line}\x1b[0m`);
  output('shell: /usr/bin/bash -e {0}');
  output('##[endgroup]');
}

function runScript(output, script) {
  const file = join(TEMP, `${randomUUID()}.sh`);
  writeFileSync(file, script);
  return new Promise((resolve, reject) => {
    const child = spawn('/usr/bin/bash', ['-e', file], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    groups.push(child.pid);
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', output);
    child.on('error', reject);
    // What a cancelled step leaves behind holds its pipes open.
    if (cancelAfter) cancel(child);
    child.on(cancelAfter ? 'exit' : 'close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function cancel(child) {
  const seconds = [Number(cancelAfter), 7.5, 2.5];
  const timers = ['SIGINT', 'SIGTERM', 'SIGKILL'].map((signal, i) =>
    setTimeout(() => child.kill(signal), 1000 * seconds.slice(0, i + 1).reduce((sum, one) => sum + one)),
  );
  child.on('exit', () => {
    timers.forEach(clearTimeout);
    for (const stream of [child.stdout, child.stderr]) stream.destroy();
  });
}

/** Runner.Worker/JobExtension.cs: `Terminate orphan process: pid (N) (name)` for each process that is left. */
function endOrphans(output) {
  const left = spawnSync('pgrep', ['-l', '-g', groups.join(',')], { encoding: 'utf8' }).stdout.trim();
  for (const [, pid, name] of left.matchAll(/^(\d+) (.*)$/gm)) {
    output(`Terminate orphan process: pid (${pid}) (${name})`);
    process.kill(Number(pid), 'SIGKILL');
  }
}

const groups = [];
const {
  values: { 'cancel-after': cancelAfter },
  positionals: [log, ...steps],
} = parseArgs({ allowPositionals: true, options: { 'cancel-after': { type: 'string' } } });
const descriptor = openSync(log, 'w');
const output = (text) => writeSync(descriptor, `${stamp()} ${text}\n`);
mkdirSync(TEMP, { recursive: true });
writeSync(descriptor, '\uFEFF');
for (const step of steps) {
  const script = readFileSync(step, 'utf8');
  printHeader(output, script);
  process.exitCode = await runScript(output, script);
  if (process.exitCode === 0) continue;
  output(
    `##[error]${cancelAfter ? 'The operation was canceled' : `Process completed with exit code ${process.exitCode}`}.`,
  );
  break;
}
output('Cleaning up orphan processes');
endOrphans(output);
closeSync(descriptor);

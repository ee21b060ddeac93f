/** Runs the bundle and tells how much memory it had at most. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/**
 * What the process says of itself at its end, on a stream of its own. What Linux counts for it begins with the memory
 * of the process that started it, but for the mark in `/proc`.
 */
const TELL = `
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  const STATUS = '/proc/self/status';
  const peak = () =>
    existsSync(STATUS) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(STATUS, 'utf8'))[1] : process.resourceUsage().maxRSS;
  process.on('exit', () => writeSync(3, String(peak())));
`;

export interface Peak {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Resident memory at its highest, in MB. */
  readonly megabytes: number;
}

export function peakOf(args: readonly string[], cwd: string): Peak {
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, `${root}dist/cli/index.js`, ...args],
    {
      cwd,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      timeout: 60_000,
    },
  );
  const [, stdout, stderr, told] = run.output.map((part) => part?.toString() ?? '');
  return { code: run.status, stdout: stdout!, stderr: stderr!, megabytes: (Number(told) * 1024) / 1e6 };
}

/** Runs a committed bundle as a user would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A folder that holds the examples and nothing else. In the repository each command with a diagnosis would search
 * hundreds of manifests for the line to change.
 */
export const folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
symlinkSync(`${root}examples`, join(folder, 'examples'));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function exitcode(
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Ran {
  const run = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...args], {
    cwd: options.cwd ?? folder,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env.PATH, ...options.env },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

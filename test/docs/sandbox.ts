/** A scratch copy of what a reader has who has cloned the repository, with the command on the path. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, root } from '../spawn.ts';

const CLONE = ['README.md', 'action.yml', 'package.json', 'examples', 'schema', 'dist'];

export interface Sandbox {
  readonly folder: string;
  /** Writes a file below the folder. */
  readonly write: (path: string, text: string) => void;
  /** Puts a shell script on the path, before everything else. */
  readonly command: (name: string, script: string) => void;
  /** Runs a block of shell, as a CI system does: the first command that fails ends it. */
  readonly sh: (script: string) => Ran;
}

export function createSandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-docs-'));
  const [home, bin] = [mkdtempSync(join(tmpdir(), 'exitcode-home-')), mkdtempSync(join(tmpdir(), 'exitcode-bin-'))];
  for (const name of CLONE) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(folder, join(home, 'exitcode'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const command = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  command('make', 'echo "sh: 1: webpack: not found" >&2; exit 2');
  command('exitcode', `exec '${process.execPath}' '${root}dist/cli/index.js' "$@"`);
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8' };
  const sh = (script: string) => {
    const run = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
      input: '',
      timeout: 60_000,
    });
    return { code: run.status, stdout: run.stdout, stderr: run.stderr };
  };
  return { folder, write, command, sh };
}

/** A machine with these programs as the only ones on its PATH: each is a script of sh. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns what belongs into the environment. */
export function machine(programs: Readonly<Record<string, string>>): { PATH: string; HOME: string } {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder, HOME: folder };
}

export const HANGS = '/bin/sleep 600 & /bin/sleep 600';
export const REFUSES = 'echo "Cannot connect to the Docker daemon at unix:///run/docker.sock." >&2; exit 1';
export const GARBAGE = 'echo "<html>who are you?</html>"';

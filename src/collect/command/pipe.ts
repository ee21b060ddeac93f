/**
 * A pipe for a child's output. Node's own are sockets, which a child cannot open again as /dev/stdout or /dev/stderr;
 * many scripts do. A named pipe, unlinked once it is open, is what a shell would give.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Pipe {
  /** To be read without blocking. */
  readonly reader: number;
  /** The same pipe for somebody else to read: reading it blocks. */
  readonly spare: number;
  /** For the child; to be closed here when the child has it. */
  readonly writer: number;
}

/** @returns undefined where there are no named pipes (Windows) or none can be made. */
export function makePipe(): Pipe | undefined {
  if (process.platform === 'win32') return undefined;
  let folder: string | undefined;
  const open: number[] = [];
  const opened = (path: string, flags: number) => {
    open.push(openSync(path, flags));
    return open.at(-1)!;
  };
  try {
    folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
    // In this order nothing blocks: each end finds the other one open.
    const reader = opened(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = opened(path, constants.O_WRONLY);
    return { reader, writer, spare: opened(path, constants.O_RDONLY) };
  } catch {
    for (const fd of open) closeSync(fd);
    return undefined;
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

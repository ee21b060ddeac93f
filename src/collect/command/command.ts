/** Runs a command as if we were not there, and keeps some of what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync } from 'node:fs';
import type { Socket } from 'node:net';
import { constants } from 'node:os';
import { type MemoryCgroup, readCgroup } from '../kernel/cgroup.ts';
import { createKept, type Kept } from './kept.ts';
import { makePipe, type Pipe } from './pipe.ts';
import { forwardSignals } from './signals.ts';
import { socketOf, type Tee, tee } from './tee.ts';

export interface Ended {
  /** As a shell tells it: the command's own, 128+n for a signal, 127 not found, 126 cannot be run. */
  readonly code: number;
  readonly signal?: NodeJS.Signals;
  /** The system's error when it could not be started. */
  readonly error?: NodeJS.ErrnoException;
  readonly kept: Kept;
  /** The memory cgroup that we share with the command, when the kernel killed in it meanwhile. */
  readonly killedIn?: MemoryCgroup;
  /** Outputs that were left to a terminal, so that nothing of them is kept. */
  readonly unread: readonly ('stdout' | 'stderr')[];
  /** Milliseconds since 1970. */
  readonly started: number;
  /** Somebody told us to end. */
  readonly interrupted: boolean;
}

type Output = 'stdout' | 'stderr';
const FD = { stdout: 1, stderr: 2 } as const;

export async function runCommand([file = '', ...args]: readonly string[], cwd: string): Promise<Ended> {
  const kept = createKept();
  const started = Date.now();
  const before = await readCgroup();
  const unread = (['stdout', 'stderr'] as const).filter((name) => process[name].isTTY);
  const pipes = pipesFor(unread);
  const stdio = (name: Output) => (unread.includes(name) ? 'inherit' : (pipes[name]?.writer ?? 'pipe'));
  let child: ChildProcess | undefined;
  const signals = forwardSignals((signal) => child?.kill(signal));
  const tees: Tee[] = [];
  try {
    child = spawn(file, args, { cwd, stdio: ['inherit', stdio('stdout'), stdio('stderr')] });
    const ended = whenEnded(child);
    for (const pipe of new Set(Object.values(pipes))) closeSync(pipe.writer);
    tees.push(...teesOf(child, unread, pipes, kept));
    const end = await ended;
    await Promise.all(tees.map((one) => one.finish()));
    const after = end.code === 0 ? undefined : await readCgroup();
    const kills = (after?.kills ?? 0) - (before?.kills ?? 0);
    const killedIn = after && kills > 0 ? { ...after, kills } : undefined;
    return { ...end, ...(killedIn && { killedIn }), kept, unread, started, interrupted: signals.last() !== undefined };
  } catch (error) {
    // An empty name, or a NUL in an argument.
    return { code: 127, error: error as NodeJS.ErrnoException, kept, unread, started, interrupted: false };
  } finally {
    signals.stop();
  }
}

/** Where both outputs are one, the command gets one pipe for both, and their order is kept. */
function pipesFor(unread: readonly Output[]): Partial<Record<Output, Pipe>> {
  const stdout = unread.includes('stdout') ? undefined : makePipe();
  if (unread.includes('stderr')) return stdout ? { stdout } : {};
  if (stdout && isSameOutput()) return { stdout, stderr: stdout };
  const second = makePipe();
  return { ...(stdout && { stdout }), ...(second && { stderr: second }) };
}

function isSameOutput(): boolean {
  try {
    const [out, err] = [fstatSync(1, { bigint: true }), fstatSync(2, { bigint: true })];
    return out.dev === err.dev && out.ino === err.ino;
  } catch {
    return false;
  }
}

function teesOf(child: ChildProcess, unread: readonly Output[], pipes: Partial<Record<Output, Pipe>>, kept: Kept) {
  const shared = pipes.stdout !== undefined && pipes.stdout === pipes.stderr;
  return (['stdout', 'stderr'] as const).flatMap((name) => {
    if (unread.includes(name) || (shared && name === 'stderr')) return [];
    const pipe = pipes[name];
    const input = pipe ? socketOf(pipe) : (child[name] as Socket | null);
    return input ? [tee(input, process[name], FD[name], kept, pipe?.spare)] : [];
  });
}

function whenEnded(child: ChildProcess): Promise<Pick<Ended, 'code' | 'signal' | 'error'>> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }),
    );
    child.once('exit', (code, signal) =>
      resolve(signal ? { code: 128 + constants.signals[signal], signal } : { code: code ?? 1 }),
    );
  });
}

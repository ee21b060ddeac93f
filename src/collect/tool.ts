/**
 * Asks a program of the machine (docker, kubectl, dmesg …): fixed arguments, no shell, nothing read from the
 * workspace, and never longer or more than it may take.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { parse } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

export interface Answer {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** Absent when it was stopped or could not be started. */
  readonly code?: number;
  /** Why this is not its whole answer. */
  readonly trouble?: 'missing' | 'late' | 'long';
}

/** What may still be spent on asking. */
export interface Budget {
  /** As `performance.now()` counts: the clock of the day may jump. */
  readonly deadline: number;
  readonly env: Env;
}

/** Milliseconds for one question, so that one that hangs leaves time for others. */
export const QUESTION_TIME = 8000;

/** @param bytes Of each output at most. */
export function ask(file: string, args: readonly string[], budget: Budget, bytes = 1 << 20): Promise<Answer> {
  const time = Math.min(QUESTION_TIME, budget.deadline - performance.now());
  if (time <= 0) return Promise.resolve({ stdout: NOTHING, stderr: NOTHING, trouble: 'late' });
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      // A relative entry of PATH, or a file that a tool looks for where it stands, is none of the workspace's.
      cwd: parse(process.cwd()).root,
      env: withoutInputs(budget.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      // With its helpers it is a group of its own, which can be ended as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const outputs = [collected(child.stdout!, bytes, () => end('long')), collected(child.stderr!, bytes, () => {})];
    const settle = (rest: Pick<Answer, 'code' | 'trouble'>) => {
      clearTimeout(timer);
      resolve({ stdout: Buffer.concat(outputs[0]!), stderr: Buffer.concat(outputs[1]!), ...rest });
    };
    const end = (trouble: 'late' | 'long') => {
      killAll(child);
      child.stdout!.destroy();
      child.stderr!.destroy();
      settle({ trouble });
    };
    const timer = setTimeout(() => end('late'), time);
    child.once('error', () => settle({ trouble: 'missing' }));
    child.once('close', (code) => settle(code === null ? {} : { code }));
  });
}

const NOTHING = Buffer.alloc(0);

function collected(stream: NodeJS.ReadableStream, limit: number, full: () => void): Buffer[] {
  const parts: Buffer[] = [];
  let size = 0;
  stream.on('data', (part: Buffer) => {
    const room = limit - size;
    if (room > 0) parts.push(part.subarray(0, room));
    size += part.length;
    if (size > limit) full();
  });
  return parts;
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}

/** The inputs of the action hold a token, which is for nobody else. */
function withoutInputs(env: Env): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

/** The first line of what a tool complained about. */
export function complaint({ stderr, stdout }: Answer): string {
  const line = `${stderr}\n${stdout}`.split('\n').find((one) => one.trim() !== '');
  return (line ?? 'it said nothing').trim().slice(0, 300);
}

/** Runs a command and measures it from outside. */
import { spawnSync } from 'node:child_process';

export interface Command {
  readonly name: string;
  readonly run: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Sample {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** MB at most. */
  readonly memory: number;
}

/** Seconds after which a command is stopped: its figures are then least ones. */
export const PATIENCE = 90;

/** Starts the command, waits, and prints its seconds of wall and processor time and its peak memory. */
const METER = `
import json, os, subprocess, sys, threading, time
start = time.perf_counter()
child = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
timer = threading.Timer(float(sys.argv[1]), child.kill)
timer.start()
used = os.wait4(child.pid, 0)[2]
wall = time.perf_counter() - start
timer.cancel()
print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024}))
`;

/** A small process starts the command: the memory of a large one would count as the command's own. */
export function measure({ run, env }: Command): Sample {
  const { stdout, error } = spawnSync('python3', ['-c', METER, String(PATIENCE), ...run], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return JSON.parse(stdout) as Sample;
}

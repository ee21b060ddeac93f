/**
 * The container engine of the suite: one that answers, or one of its own. Only in CI, as root and on Debian, is
 * anything installed or started.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../debian.ts';

export interface Engine {
  /** For the environment of docker and of ours. */
  readonly host: string;
  /** It is of our own machine and ours alone. */
  readonly own: boolean;
  docker(...args: string[]): { code: number; stdout: string; stderr: string };
  docked(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  stop(): Promise<void>;
}

const PACKAGES = [
  ['/usr/sbin/dockerd', 'docker.io'],
  ['/usr/sbin/iptables', 'iptables'],
  ['/bin/busybox', 'busybox-static'],
  ['/usr/bin/docker-compose', 'docker-compose'],
] as const;

/** @returns why there is none, in one line. */
export async function startEngine(): Promise<Engine | string> {
  const given = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
  if (answers(given)) {
    return existsSync('/bin/busybox')
      ? engineAt(given, undefined, async () => {})
      : 'busybox-static is not installed; the image of the suite is made of it';
  }
  const refusal = installed(PACKAGES);
  if (refusal) return `no engine answers at ${given}, and ${refusal}`;
  return ownEngine();
}

const answers = (host: string) =>
  spawnSync('docker', ['-H', host, 'version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

async function ownEngine(): Promise<Engine | string> {
  // Short: a socket's path has 108 bytes at most.
  const folder = mkdtempSync('/tmp/engine-');
  const host = `unix://${folder}/docker.sock`;
  const log = openSync(join(folder, 'log'), 'w');
  const flags = ['--iptables=false', '--bridge=none', '--storage-driver=vfs', '--data-root', join(folder, 'data')];
  const daemon = spawn(
    'dockerd',
    [...flags, '--exec-root', join(folder, 'exec'), '-H', host, '-p', join(folder, 'pid')],
    { stdio: ['ignore', log, log] },
  );
  const stop = () => stopEngine(daemon, folder);
  for (let i = 0; i < 300 && daemon.exitCode === null; i++) {
    if (answers(host)) return engineAt(host, daemon, stop);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const last = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').slice(-3).join(' | ');
  await stop();
  return `dockerd did not start: ${last}`;
}

function engineAt(host: string, daemon: ChildProcess | undefined, stop: () => Promise<void>): Engine {
  const env = { ...process.env, DOCKER_HOST: host, DOCKER_BUILDKIT: '0' };
  return {
    host,
    own: daemon !== undefined,
    stop,
    docker(...args) {
      const { status, stdout, stderr } = spawnSync('docker', args, { env, encoding: 'utf8' });
      return { code: status ?? -1, stdout, stderr };
    },
    docked: (...args) =>
      new Promise((resolve) => {
        const child = spawn('docker', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (part) => {
          stdout += part;
        });
        child.stderr.on('data', (part) => {
          stderr += part;
        });
        child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
      }),
  };
}

async function stopEngine(daemon: ChildProcess, folder: string): Promise<void> {
  if (daemon.exitCode === null && daemon.signalCode === null) {
    const gone = new Promise((resolve) => daemon.once('exit', resolve));
    daemon.kill('SIGTERM');
    await gone;
  }
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`));
  for (const path of mounts.sort().reverse()) spawnSync('umount', [path]);
  rmSync(folder, { recursive: true, force: true });
}

/** An image of busybox, and of files that cannot be run in several ways. */
export function makeImage({ host }: Engine, tag: string): void {
  const folder = mkdtempSync('/tmp/image-');
  const script = `
    set -eu
    mkdir -p bin tmp srv
    cp /bin/busybox bin/
    chroot . /bin/busybox --install -s /bin
    printf 'plain text\\n' > srv/plain; chmod 644 srv/plain
    printf '\\177ELF-but-no-more' > srv/garbage; chmod 755 srv/garbage
    printf '#!/bin/nosuch\\n' > srv/lost; chmod 755 srv/lost
    tar -c . | docker import - ${tag}`;
  try {
    execFileSync('sh', ['-c', script], { cwd: folder, env: { ...process.env, DOCKER_HOST: host }, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packages that a suite needs. They are installed in CI only, as root, on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param packages A file, and the package that brings it. @returns why they are not there, as half a sentence. */
export function installed(packages: readonly (readonly [file: string, name: string])[]): string | undefined {
  const missing = packages.filter(([file]) => !existsSync(file)).map(([, name]) => name);
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return `one is only set up with CI=true, as root, on Debian`;
  if (missing.length === 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? undefined : `${missing.join(', ')} could not be installed`;
}

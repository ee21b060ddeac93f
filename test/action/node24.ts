/** Node 24, which GitHub runs the action on: ours, or the one of the registry. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../spawn.ts';

const CACHE = `${root}node_modules/.cache/exitcode`;
/** Where Node keeps what it made of a bundle, for the next start of the same. */
export const COMPILED = `${CACHE}/compiled`;
/** Where it was found before: to ask npx takes a second, and each suite with a scene needs it. */
const FOUND = `${CACHE}/node24`;

export const node24 = Number(process.versions.node.split('.')[0]) === 24 ? process.execPath : (known() ?? asked());

function known(): string | undefined {
  const path = existsSync(FOUND) ? readFileSync(FOUND, 'utf8') : '';
  return path !== '' && existsSync(path) ? path : undefined;
}

function asked(): string {
  const args = ['-y', '-p', 'node@24', 'node', '-p', 'process.execPath'];
  const path = execFileSync('npx', args, { encoding: 'utf8' }).trim();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FOUND, path);
  return path;
}

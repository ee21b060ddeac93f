/** tsc -> lib/, then ncc -> dist/: two bundles, unminified, without source maps, licences beside them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');

rmSync(`${root}lib`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`], { cwd: root, stdio: 'inherit' });
cpSync(`${root}package.json`, `${root}lib/package.json`);
// What is read beside the code.
for (const name of readdirSync(`${root}src/generated`))
  if (!name.endsWith('.ts')) cpSync(`${root}src/generated/${name}`, `${root}lib/src/generated/${name}`);
rmSync(`${root}dist`, { recursive: true, force: true });
for (const [entry, folder] of [
  ['action', 'dist'],
  ['cli', 'dist/cli'],
]) {
  const { code, assets } = await ncc(`${root}lib/src/${entry}.js`, {
    cache: false,
    license: 'licenses.txt',
    quiet: true,
    target: 'es2023',
  });
  mkdirSync(`${root}${folder}`, { recursive: true });
  writeFileSync(`${root}${folder}/index.js`, code);
  for (const [name, asset] of Object.entries(assets as Record<string, { source: Buffer }>))
    writeFileSync(`${root}${folder}/${name}`, asset.source);
  console.log(`${folder}/index.js ${Math.round(readFileSync(`${root}${folder}/index.js`).length / 1024)} KiB`);
}
chmodSync(`${root}dist/cli/index.js`, 0o755);

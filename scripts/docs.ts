/**
 * The reference pages, made from patterns/: a page a pattern, its index, exit codes, status words; and the tables of
 * README.md, made from action.yml.
 * Writes them; with --check it only names what is stale and exits 1.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary, readmeWithTables, staleFiles, writeFiles } from './docs/files.ts';
import { renderSite } from './docs/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { entries, problems } = await readLibrary(root);
for (const { file, field, message } of problems) console.error(`${relative(root, file)}: ${field} ${message}`);
if (problems.length) process.exit(1);
const site = renderSite(entries).set('README.md', readmeWithTables(root));

if (process.argv.includes('--check')) {
  const stale = staleFiles(root, site);
  for (const { path, why } of stale) console.error(`${path}: ${why}; run npm run docs`);
  if (stale.length) process.exit(1);
  console.log(`${site.size} pages are fresh`);
} else {
  writeFiles(root, site);
  console.log(`${site.size} pages written`);
}

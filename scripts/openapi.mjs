/**
 * Cuts the operations that we call out of GitHub's own OpenAPI description into test/github/openapi.json,
 * the contract of the fake GitHub. The package is 385 MB unpacked, so it is no dependency: run it from a scratch folder.
 *
 *   cd "$(mktemp -d)" && npm i @octokit/openapi@23.0.2 --ignore-scripts
 *   node /path/to/scripts/openapi.mjs node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPERATIONS = new Set([
  'issues/get-comment',
  'pulls/list',
  'actions/list-jobs-for-workflow-run-attempt',
  'actions/get-job-for-workflow-run',
  'actions/download-workflow-run-logs',
  'actions/download-workflow-run-attempt-logs',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/get',
  'actions/list-jobs-for-workflow-run',
  'actions/download-job-logs-for-workflow-run',
  'checks/create',
  'checks/update',
  'checks/list-annotations',
]);
/** Prose and samples: nothing that a validator reads. */
const PROSE = new Set([
  'description',
  'summary',
  'tags',
  'externalDocs',
  'example',
  'examples',
  'x-github',
  'x-octokit',
  'links',
  'default',
]);

const [from] = process.argv.slice(2);
if (!from) {
  console.error(
    'Usage: node scripts/openapi.mjs path/to/api.github.com.json (see the head of the script for how to get it)',
  );
  process.exit(2);
}

/** `named` says that the keys are names of somebody's choice (properties, schemas), not words of the format. */
function withoutProse(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => named || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, !named && key === 'properties')]));
}

function references(node, found = []) {
  if (typeof node !== 'object' || node === null) return found;
  if (typeof node.$ref === 'string') found.push(node.$ref);
  for (const value of Object.values(node)) references(value, found);
  return found;
}

const description = JSON.parse(readFileSync(from, 'utf8'));
const extract = {
  openapi: description.openapi,
  info: { title: description.info.title, version: description.info.version },
  paths: {},
  components: {},
};
const missing = new Set(OPERATIONS);
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!missing.delete(operation.operationId)) continue;
    extract.paths[path] = { ...extract.paths[path], [method]: withoutProse(operation) };
  }
}
if (missing.size > 0)
  throw new Error(`Not in ${from}: ${[...missing].join(', ')}. Look up their new names in GitHub's REST reference.`);

const open = references(extract.paths);
for (let reference = open.pop(); reference; reference = open.pop()) {
  const [, , kind, name] = reference.split('/');
  if (extract.components[kind]?.[name]) continue;
  const component = withoutProse(description.components[kind][name]);
  extract.components[kind] = { ...extract.components[kind], [name]: component };
  open.push(...references(component));
}
for (const kind of Object.keys(extract.components)) {
  extract.components[kind] = Object.fromEntries(
    Object.entries(extract.components[kind]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const to = fileURLToPath(new URL('../test/github/openapi.json', import.meta.url));
writeFileSync(to, JSON.stringify(extract));
const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
const { status } = spawnSync(biome, ['format', '--write', to], { stdio: 'inherit' });
process.exitCode = status ?? 1;

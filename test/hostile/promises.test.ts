/** The documents that promise something: what they name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../spawn.ts';

const text = (path: string) => readFileSync(`${root}${path}`, 'utf8');

test('the threat model names tests that exist, one or more for each invariant', () => {
  const model = text('docs/threat-model.md');
  const rows = model.split('\n').filter((line) => line.startsWith('|') && line.includes('test/'));
  expect(rows.length).toBeGreaterThan(15);
  const named = [...model.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  for (const path of named) expect(text(path)).toMatch(/\b(?:test|it)(?:\.\w+)*\(/);
});

const manifest = JSON.parse(text('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

test.each([
  ['dependencies', 5],
  ['devDependencies', 4],
] as const)('all %s stand in the table, in their version and with their licence', (kind, columns) => {
  const lines = text('docs/dependencies.md').split('\n');
  const cells = lines.filter((line) => line.startsWith('| `')).map((line) => line.slice(2, -2).split(' | '));
  const rows = cells
    .filter((row) => row.length === columns)
    .map(([name, version, licence]) => [name!.slice(1, -1), version!, licence!] as const);
  expect(rows.map(([name, version]) => [name, version])).toEqual(Object.entries(manifest[kind]));
  for (const [name, version, licence] of rows) {
    const installed = JSON.parse(text(`node_modules/${name}/package.json`));
    expect([name, installed.version, installed.license]).toEqual([name, version, licence]);
  }
});

test('what the sources import is a runtime dependency, and nothing else is', () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imported = files.flatMap((file) => [
    ...text(`src/${file}`).matchAll(
      /^(?:import|export)(?! type) [^;]*?\bfrom '([^.'][^']*)'|(?<!typeof )\bimport\('([^.'][^']*)'\)/gm,
    ),
  ]);
  const packages = imported.map(([, stated, asked]) => /^(?:@[^/]+\/)?[^/]+/.exec(stated ?? asked!)![0]);
  const ours = packages.filter((name) => !name.startsWith('node:'));
  expect([...new Set(ours)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

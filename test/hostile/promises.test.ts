/** The documents that promise something: what they name is there. */
import { existsSync, readFileSync } from 'node:fs';
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

test('every runtime dependency stands in the table, in its version and with its licence', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
  const rows = [...text('docs/dependencies.md').matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \| \d+ \| .{10,} \|$/gm)];
  expect(rows.map(([, name, version]) => [name, version])).toEqual(Object.entries(dependencies));
  for (const [, name, version, licence] of rows) {
    const installed = JSON.parse(text(`node_modules/${name}/package.json`));
    expect([name, installed.version, installed.license]).toEqual([name, version, licence]);
  }
});

/** One version, in three places. */
import { readFileSync } from 'node:fs';
import { TOOL } from '../src/version.ts';

test('reports carry the version of package.json', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(TOOL).toEqual({ name, version });
});

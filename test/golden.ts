/** Documents that a person can read: test/golden/*. `UPDATE_GOLDEN=1` writes them anew; read the difference. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export function expectGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: run with UPDATE_GOLDEN=1`).toBe(text);
}

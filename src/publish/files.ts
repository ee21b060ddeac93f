/** Documents that go into files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** @throws the system's error when the file cannot be written. */
export async function writeDocument(file: string, text: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

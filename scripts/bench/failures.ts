/** Lines that failing tools print: what the patterns give as samples. */
import { fileURLToPath } from 'node:url';
import { asSample } from '../../src/author/pattern-file.ts';
import { validatePattern } from '../../src/author/validate.ts';
import { readPatternFiles } from '../../src/collect/patterns.ts';

/** @returns samples of one line each. */
export async function failingLines(): Promise<string[]> {
  const { files } = await readPatternFiles(fileURLToPath(new URL('../../patterns', import.meta.url)));
  const patterns = files.flatMap((file) => validatePattern(file).pattern ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  return patterns.flatMap(({ samples }) => samples.match.map((sample) => asSample(sample).line)).filter(isOneLine);
}

const isOneLine = (line: string) => !line.includes('\n');

/** The built-in library, and its prose when somebody needs it. */
import { createLibrary } from './match/library.ts';
import { MARKERS } from './match/scan.ts';
import type { Knowledge } from './pipeline.ts';

export async function builtInKnowledge(): Promise<Knowledge> {
  const { PATTERNS } = await import(/* webpackMode: "eager" */ './generated/patterns.ts');
  return {
    library: createLibrary(PATTERNS, MARKERS),
    prose: async () => (await import(/* webpackMode: "eager" */ './generated/prose.en.ts')).PROSE,
  };
}

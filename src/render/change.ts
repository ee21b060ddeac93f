/** Changes of lines as a unified diff, which `git apply --unidiff-zero` and `patch -p1` take. */
import type { SourceLocation } from '../source-location.ts';

/** @param at Has passed the gate. @returns undefined when no change is known. */
export function diffOf({ file, changes }: SourceLocation): string | undefined {
  if (!changes) return undefined;
  const hunks = changes.map(({ line, from, to }) => `@@ -${line} +${line} @@\n-${from}\n+${to}`);
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}

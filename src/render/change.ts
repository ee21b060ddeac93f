/** A change of one line as a unified diff, which `git apply --unidiff-zero` and `patch -p1` take. */
import type { SourceLocation } from '../model.ts';

/** @param at Has passed the gate. @returns undefined when no change is known. */
export function diffOf({ file, line, change }: SourceLocation): string | undefined {
  if (!change) return undefined;
  return [`--- a/${file}`, `+++ b/${file}`, `@@ -${line} +${line} @@`, `-${change.from}`, `+${change.to}`].join('\n');
}

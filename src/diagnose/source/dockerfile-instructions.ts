/** The instructions of a Dockerfile, each with its lines. */
import type { Place, WorkspaceFile } from './files.ts';

export interface Instruction {
  /** In capitals. */
  readonly word: string;
  /** Continued lines are joined; flags such as `--mount=…` are left out. */
  readonly rest: string;
  readonly place: Place;
}

export function instructions({ path, text }: WorkspaceFile): Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const [, word, first] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i]!) ?? [];
    if (!word) continue;
    const start = i;
    const parts = [first!];
    while (/\\\s*$/.test(parts.at(-1)!) && i + 1 < lines.length) {
      i++;
      // Comments may stand between the lines of one instruction.
      if (!/^\s*#/.test(lines[i]!)) parts.push(lines[i]!);
      else parts.push('\\');
    }
    const rest = parts.map((part) => part.replace(/\\\s*$/, '')).join(' ');
    const place = { file: path, line: start + 1, ...(i > start && { endLine: i + 1 }) };
    found.push({ word: word.toUpperCase(), rest: withoutFlags(rest.trim()), place });
  }
  return found;
}

const withoutFlags = (rest: string) => rest.replace(/^(?:--[a-z-]+(?:=\S+)?\s+)+/, '');

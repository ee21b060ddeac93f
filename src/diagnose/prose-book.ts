/** The texts of the library. Only those that are asked for are parsed: a report needs a handful of hundreds. */
import type { Prose } from '../match/pattern.ts';

/** @returns the texts of the pattern with this id. */
export type ProseBook = (id: string) => Prose | undefined;

/** One line each: the id, a tab, its texts as JSON. The first line is empty. */
export type PackedProse = string;

export function packProse(entries: Iterable<readonly [id: string, prose: Prose]>): PackedProse {
  return `\n${[...entries].map(([id, prose]) => `${id}\t${JSON.stringify(prose)}\n`).join('')}`;
}

export function proseBook(packed: PackedProse): ProseBook {
  return (id) => {
    const at = packed.indexOf(`\n${id}\t`);
    if (at < 0) return undefined;
    const from = at + id.length + 2;
    return JSON.parse(packed.slice(from, packed.indexOf('\n', from))) as Prose;
  };
}

/** Tables as docker and kubectl print them: a header in capitals, columns padded with blanks. */
import type { TextLine } from './text-line.ts';

export interface Cell {
  readonly text: string;
  /** Column in the clean line. */
  readonly from: number;
}

export interface TableHeader {
  readonly names: readonly string[];
  cells(line: TextLine): ReadonlyMap<string, Cell>;
}

/** @returns undefined when the line is no header that holds all the `required` names. */
export function tableHeader(line: TextLine, required: readonly string[]): TableHeader | undefined {
  const columns = [...line.text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ name: match[0], from: match.index }));
  if (!required.every((name) => columns.some((column) => column.name === name))) return undefined;
  const names = columns.map((column) => column.name);
  return {
    names,
    cells(row) {
      const byPlace = columns.map(({ name, from }, i) => {
        const raw = row.text.slice(from, columns[i + 1]?.from ?? row.text.length);
        return [name, { text: raw.trim(), from: from + raw.length - raw.trimStart().length }] as const;
      });
      // White space lost on the way (a log pasted into an issue) breaks the places: fall back to runs of blanks.
      const torn = columns.some(({ from }) => from > 0 && from < row.text.length && row.text[from - 1] !== ' ');
      return new Map(torn ? byRuns(row.text, names) : byPlace);
    },
  };
}

function byRuns(text: string, names: readonly string[]): [string, Cell][] {
  const runs = [...text.matchAll(/\S+(?: \S+)*/g)];
  return names.flatMap((name, i) => (runs[i] ? [[name, { text: runs[i][0], from: runs[i].index }]] : []));
}

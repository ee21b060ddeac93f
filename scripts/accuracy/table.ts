/** The figures as a table, one row a group. */
import type { Mark } from './case.ts';

export interface Marked {
  readonly group: string;
  readonly mark: Mark;
}

export function accuracyTable(marked: readonly Marked[]): string {
  const groups = [...new Set(marked.map(({ group }) => group))].sort();
  const rows = groups.map((group) => {
    const marks = marked.filter((one) => one.group === group).map(({ mark }) => mark);
    const lines = marks.filter(({ line }) => line !== undefined);
    return [
      group,
      String(marks.length),
      share(marks.filter(({ verdict }) => verdict).length, marks.length),
      share(lines.filter(({ line }) => line).length, lines.length),
    ];
  });
  const table = [['group', 'logs', 'verdict right', 'line right'], ...rows];
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const share = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)} % (${part}/${all})` : '-');

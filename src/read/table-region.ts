/** A table as a region: it is over at the first line that is no row of it. */
import type { Observation } from '../model.ts';
import type { Region } from './region.ts';
import { type Cell, tableHeader } from './table.ts';
import type { TextLine } from './text-line.ts';

export type Row = (name: string) => Cell | undefined;

/**
 * A table whose rows are observed one by one.
 * @param required Names of columns without which the line is no such header.
 * @param observe What a row tells; undefined when the line is no row.
 */
export function tableRegion(
  header: TextLine,
  required: readonly string[],
  observe: (row: Row, line: TextLine) => readonly Observation[] | undefined,
): Region | undefined {
  return rowsRegion(header, required, observe, (rows) => rows.flat());
}

/**
 * A table whose rows must be seen together, as when a watch prints a row for each change.
 * @param parse What a row holds; undefined when the line is no row.
 * @param observe What all rows tell, in their order.
 */
export function rowsRegion<T>(
  header: TextLine,
  required: readonly string[],
  parse: (row: Row, line: TextLine) => T | undefined,
  observe: (rows: readonly T[]) => Observation[],
): Region | undefined {
  const table = tableHeader(header, required);
  if (!table) return undefined;
  const rows: T[] = [];
  return {
    feed(line) {
      if (line.text.trim() === '') return false;
      const cells = table.cells(line);
      const row = parse((name) => cells.get(name), line);
      if (row !== undefined) rows.push(row);
      return row !== undefined;
    },
    close: () => (rows.length ? observe(rows) : undefined),
  };
}

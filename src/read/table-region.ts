/** A table as a region: its rows are observed one by one, and it is over at the first line that is no row of it. */
import type { Observation } from '../model.ts';
import type { Region } from './region.ts';
import { type Cell, tableHeader } from './table.ts';
import type { TextLine } from './text-line.ts';

type Row = (name: string) => Cell | undefined;

/**
 * @param required Names of columns without which the line is no such header.
 * @param observe What a row tells; undefined when the line is no row.
 */
export function tableRegion(
  header: TextLine,
  required: readonly string[],
  observe: (row: Row, line: TextLine) => Observation[] | undefined,
): Region | undefined {
  const table = tableHeader(header, required);
  if (!table) return undefined;
  const seen: Observation[] = [];
  let rows = 0;
  return {
    feed(line) {
      if (line.text.trim() === '') return false;
      const cells = table.cells(line);
      const found = observe((name) => cells.get(name), line);
      if (found) {
        seen.push(...found);
        rows++;
      }
      return found !== undefined;
    },
    close: () => (rows ? seen : undefined),
  };
}

/** The two tables of a description: `Conditions:` and `Events:`. */
import type { Location } from '../../model.ts';
import { type Cell, type TableHeader, tableHeader } from '../table.ts';
import type { TextLine } from '../text-line.ts';
import { durationSeconds } from './duration.ts';
import { type EventObject, eventCount, type KubeEvent } from './event.ts';
import type { Condition } from './facts.ts';
import type { Placed } from './placed.ts';

type Cells = ReadonlyMap<string, Cell>;

/** The rows below the first line that is a header with these names. */
function rows(lines: readonly TextLine[], required: readonly string[]): [line: TextLine, cells: Cells][] {
  let header: TableHeader | undefined;
  return lines.flatMap((line): [TextLine, Cells][] => {
    if (header) return [[line, header.cells(line)]];
    header = tableHeader(line, required);
    return [];
  });
}

/** @param lines The lines below `Conditions:`. Those of a pod have no reasons and tell nothing here. */
export function describedConditions(lines: readonly TextLine[]): Condition[] {
  return rows(lines, ['Type', 'Status', 'Reason']).flatMap(([line, cells]) => {
    const type = cells.get('Type')?.text ?? '';
    const status = cells.get('Status')?.text ?? '';
    if (!/^(?:True|False|Unknown)$/.test(status)) return [];
    const reason = placedCell(line, cells.get('Reason'));
    const message = placedCell(line, cells.get('Message'));
    return [{ type, status, ...(reason && { reason }), ...(message && { message }) }];
  });
}

// Indented, unless the blanks were lost on the way.
const EVENT_ROW = /^ *(?:Normal|Warning) {2,}\S/;
const EVENT_HEADER = /^ *(?:Type {2,}Reason |----)/;
export const isEventRow = (line: TextLine): boolean => EVENT_ROW.test(line.text);
/** A row or a line of the header. */
export const isEventLine = (line: TextLine): boolean => isEventRow(line) || EVENT_HEADER.test(line.text);

/** @param lines The lines below `Events:`; one that is no row continues the message of the row above it. */
export function describedEvents(lines: readonly TextLine[], object: EventObject): KubeEvent[] {
  const events: KubeEvent[] = [];
  for (const [line, cells] of rows(lines, ['Type', 'Reason', 'Message'])) {
    const message = placedCell(line, cells.get('Message'));
    const last = events.at(-1);
    const type = cells.get('Type')?.text;
    if (message && (type === 'Normal' || type === 'Warning'))
      events.push({
        type,
        reason: cells.get('Reason')?.text ?? '',
        message: message.value,
        object: { ...object, fieldPath: cells.get('SubObjectPath')?.text },
        at: message.at,
        time: line.facts().time,
        age: durationSeconds(cells.get('Age')?.text.split(' ')[0]),
        count: eventCount(cells.get('Age')?.text),
      });
    else if (last) events[events.length - 1] = { ...last, message: `${last.message}\n${line.text}` };
  }
  return events;
}

const locate = (line: TextLine, { from, text }: Cell): Location => line.locate(from, from + text.length);

function placedCell(line: TextLine, cell: Cell | undefined): Placed<string> | undefined {
  return cell?.text ? { value: cell.text, at: locate(line, cell) } : undefined;
}

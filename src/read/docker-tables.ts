/** The tables of `docker ps` and `docker compose ps`. */
import { containerSubject, observeStatusText } from './docker-container.ts';
import type { Region } from './region.ts';
import { tableHeader } from './table.ts';
import { tableRegion } from './table-region.ts';
import type { TextLine } from './text-line.ts';

export function dockerPsRegion(header: TextLine): Region | undefined {
  return tableRegion(header, ['CONTAINER ID', 'STATUS', 'NAMES'], (row, line) => {
    const id = row('CONTAINER ID')?.text ?? '';
    const status = row('STATUS');
    const name = row('NAMES')?.text;
    if (!status || !name || !/^[0-9a-f]{12,64}$/.test(id)) return undefined;
    const at = line.locate(status.from, status.from + status.text.length);
    return observeStatusText(status.text, containerSubject(name, id, row('IMAGE')?.text), at);
  });
}

export function composePsRegion(header: TextLine): Region | undefined {
  const v2 = tableHeader(header, ['NAME', 'SERVICE', 'STATUS']);
  if (!v2 && !tableHeader(header, ['Name', 'Command', 'State'])) return undefined;
  return tableRegion(header, [], (row, line) => {
    if (/^-+$/.test(line.text)) return [];
    const name = row(v2 ? 'NAME' : 'Name')?.text;
    const status = row(v2 ? 'STATUS' : 'State');
    if (!name || !status || !/^[\w.-]+$/.test(name)) return undefined;
    const at = line.locate(status.from, status.from + status.text.length);
    return observeStatusText(status.text, containerSubject(name, undefined, row('IMAGE')?.text), at);
  });
}

/** The tables of `kubectl get pods`, `kubectl get events`, `docker ps` and `docker compose ps`. */
import type { Observation, Subject } from '../model.ts';
import { containerSubject, observeStatusText } from './docker-container.ts';
import { observeKubeEvent } from './kube-event.ts';
import type { Region } from './region.ts';
import { type Cell, tableHeader } from './table.ts';
import type { TextLine } from './text-line.ts';

type Row = (name: string) => Cell | undefined;

/** A table whose rows are observed one by one; it is over at the first line that is no row of it. */
function tableRegion(
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

export function podsTableRegion(header: TextLine): Region | undefined {
  return tableRegion(header, ['NAME', 'STATUS', 'RESTARTS'], (row, line) => {
    const name = row('NAME');
    const status = row('STATUS');
    if (!name || !status || !/^[a-z0-9]\S*$/.test(name.text) || !/^[A-Z][\w:/-]*$/.test(status.text)) return undefined;
    const namespace = row('NAMESPACE')?.text;
    const node = row('NODE')?.text;
    const subject: Subject = {
      kind: 'pod',
      name: name.text,
      pod: name.text,
      ...(namespace && { namespace }),
      ...(node && node !== '<none>' && { node }),
    };
    const at = line.locate(status.from, status.from + status.text.length);
    return observePodStatus(status.text, row('READY')?.text ?? '', subject, at);
  });
}

/** The STATUS column, as kubectl composes it (wordings: `Init:<reason>`, `ExitCode:N`, `Signal:N`). */
function observePodStatus(status: string, ready: string, subject: Subject, at: Observation['at']): Observation[] {
  const number = /^(?:Init:)?(ExitCode|Signal):(\d+)$/.exec(status);
  const seen: Observation[] = [];
  if (number) {
    const code = Number(number[2]) + (number[1] === 'Signal' ? 128 : 0);
    seen.push({ kind: 'exit', code, subject, at });
  }
  if (/^Init:(?!\d+\/)/.test(status))
    seen.push(
      { kind: 'status', status: 'InitContainerFailed', subject, at },
      { kind: 'status', status: status.slice('Init:'.length), subject, at },
    );
  else if (status !== 'Running' && !number) seen.push({ kind: 'status', status, subject, at });
  const [up, all] = ready.split('/').map(Number);
  if (status === 'Running' && up !== undefined && all !== undefined && up < all)
    seen.push({ kind: 'status', status: 'ContainersNotReady', subject, at });
  return seen;
}

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

export function eventsTableRegion(header: TextLine): Region | undefined {
  const named = tableHeader(header, ['TYPE', 'REASON', 'MESSAGE']);
  const object = named?.names.includes('OBJECT') ? 'OBJECT' : 'KIND';
  return tableRegion(header, ['TYPE', 'REASON', 'MESSAGE'], (row, line) => {
    const type = row('TYPE')?.text;
    const message = row('MESSAGE');
    if (!message || (type !== 'Warning' && type !== 'Normal')) return undefined;
    const [kind = 'pod', name = ''] = (row(object)?.text ?? '').split('/');
    return observeKubeEvent({
      type,
      reason: row('REASON')?.text ?? '',
      message: message.text,
      object: {
        kind: kind.toLowerCase(),
        name: name || (row('NAME')?.text ?? ''),
        namespace: row('NAMESPACE')?.text,
        fieldPath: row('SUBOBJECT')?.text,
      },
      at: line.locate(message.from, message.from + message.text.length),
      time: line.time,
    });
  });
}

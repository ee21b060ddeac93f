/** The tables of `kubectl get events` and `kubectl events`, with and without their header. */
import type { Observation } from '../../model.ts';
import type { Region } from '../region.ts';
import { type Cell, tableHeader } from '../table.ts';
import { tableRegion } from '../table-region.ts';
import type { TextLine } from '../text-line.ts';
import { eventCount, observeKubeEvent } from './event.ts';

export function eventsTableRegion(header: TextLine): Region | undefined {
  const columns = tableHeader(header, ['TYPE', 'REASON', 'MESSAGE'])?.names;
  // Before kubectl 1.14 the object was told by KIND and by NAME, which is that of the event.
  const old = columns !== undefined && !columns.includes('OBJECT');
  return tableRegion(header, ['TYPE', 'REASON', 'MESSAGE'], (row, line) => {
    const message = row('MESSAGE');
    const type = row('TYPE')?.text;
    if (!message || (type !== 'Warning' && type !== 'Normal')) return undefined;
    return observeRow(line, {
      type,
      message,
      reason: row('REASON')?.text ?? '',
      object: old
        ? `${row('KIND')?.text ?? 'pod'}/${row('NAME')?.text.replace(/\.[0-9a-f]{10,20}$/, '')}`
        : row('OBJECT')?.text,
      namespace: row('NAMESPACE')?.text,
      fieldPath: row('SUBOBJECT')?.text,
      count: Number(row('COUNT')?.text) || eventCount(row('LAST SEEN')?.text),
    });
  });
}

// [namespace]  last seen  type  reason  kind/name  message
const BARE_ROW =
  /^(?:([a-z0-9][a-z0-9-]{0,62}) {2,99})?(?:\d[\dydhms]{0,11}|<unknown>)(?: \(x\d{1,9} over [\dydhms]{1,12}\))? {2,99}(Normal|Warning) {2,99}([A-Z]\w{1,127}) {2,99}([A-Za-z]{1,63}\/[a-z0-9][a-z0-9.-]{0,252}) {2,99}(\S.*)$/;

/** Rows of `--no-headers`, or of a table whose header was lost. */
export function bareEventsRegion(first: TextLine): Region | undefined {
  const seen: Observation[] = [];
  const feed = (line: TextLine): boolean => {
    const match = BARE_ROW.exec(line.text);
    if (!match) return false;
    const [, namespace, type, reason, object, message] = match;
    const from = line.text.length - message!.length;
    const cell = { text: message!.trimEnd(), from };
    const count = eventCount(line.text.slice(0, from));
    seen.push(...observeRow(line, { type: type!, reason: reason!, message: cell, object, namespace, count }));
    return true;
  };
  return feed(first) ? { feed, close: () => seen } : undefined;
}

interface EventRow {
  readonly type: string;
  readonly reason: string;
  readonly message: Cell;
  /** `pod/web-0` */
  readonly object: string | undefined;
  readonly namespace: string | undefined;
  readonly fieldPath?: string | undefined;
  readonly count: number | undefined;
}

function observeRow(line: TextLine, { message, object, namespace, fieldPath, ...row }: EventRow): Observation[] {
  const [kind = 'pod', name = ''] = (object ?? '').split('/');
  return observeKubeEvent({
    ...row,
    message: message.text,
    object: { kind: kind.toLowerCase(), name, namespace, fieldPath },
    at: line.locate(message.from, message.from + message.text.length),
    time: line.facts().time,
  });
}

/** The tables of `kubectl get events` and `kubectl events`. */
import type { Region } from '../region.ts';
import { tableHeader } from '../table.ts';
import { tableRegion } from '../table-region.ts';
import type { TextLine } from '../text-line.ts';
import { observeKubeEvent } from './event.ts';

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

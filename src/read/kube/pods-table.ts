/** The table of `kubectl get pods`. */
import type { Observation, Subject } from '../../model.ts';
import type { Region } from '../region.ts';
import { tableRegion } from '../table-region.ts';
import type { TextLine } from '../text-line.ts';

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

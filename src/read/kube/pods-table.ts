/** The table of `kubectl get pods`, also with `-A`, `-o wide`, `--watch` and as a part of `kubectl get all`. */
import type { Observation, Subject } from '../../model.ts';
import type { Region } from '../region.ts';
import { type Row, rowsRegion } from '../table-region.ts';
import type { TextLine } from '../text-line.ts';
import { durationSeconds } from './duration.ts';
import { isStage, isWell, observePodRow, type PodRow } from './pod-status.ts';

export function podsTableRegion(header: TextLine): Region | undefined {
  return rowsRegion(header, ['NAME', 'STATUS', 'RESTARTS'], parseRow, observeRows);
}

function parseRow(row: Row, line: TextLine): PodRow | undefined {
  const name = row('NAME')?.text.replace(/^pod\//, '') ?? '';
  const status = row('STATUS');
  // `5 (2m ago)` since kubectl 1.22.
  const restarts = /^(\d{1,9})(?: \(\S+ ago\))?$/.exec(row('RESTARTS')?.text ?? '');
  const readyText = row('READY')?.text;
  const ready = /^(\d{1,5})\/(\d{1,5})$/.exec(readyText ?? '');
  const isRow = /^[a-z0-9][a-z0-9.-]*$/.test(name) && /^[A-Za-z][\w:/. -]*$/.test(status?.text ?? '');
  if (!isRow || !status || !restarts || (readyText !== undefined && !ready)) return undefined;
  const namespace = row('NAMESPACE')?.text;
  const node = row('NODE')?.text;
  const subject: Subject = {
    kind: 'pod',
    name,
    pod: name,
    ...(namespace && { namespace }),
    ...(node && node !== '<none>' && { node }),
  };
  return {
    subject,
    status: status.text,
    at: line.locate(status.from, status.from + status.text.length),
    ready: ready ? [Number(ready[1]), Number(ready[2])] : undefined,
    restarts: Number(restarts[1]),
    age: durationSeconds(row('AGE')?.text),
  };
}

/** A watch prints a row for each change: the last one is how the pod is now. */
function observeRows(rows: readonly PodRow[]): Observation[] {
  const last = new Map(rows.map((row) => [podKey(row), row]));
  return rows.flatMap((row) => {
    const now = last.get(podKey(row))!;
    if (row !== now && (isWell(now) || isStage(row))) return [];
    return observePodRow(row);
  });
}

const podKey = ({ subject }: PodRow) => `${subject.namespace ?? ''}/${subject.name}`;

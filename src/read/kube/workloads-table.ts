/** The tables of `kubectl get jobs`, `deployments`, `statefulsets`, `daemonsets` and `replicasets`. */
import type { Observation, Subject } from '../../model.ts';
import type { Region } from '../region.ts';
import { type Row, rowsRegion } from '../table-region.ts';
import type { TextLine } from '../text-line.ts';
import { durationSeconds } from './duration.ts';

/** A younger workload may still be starting its pods. Seconds. */
const STARTING = 60;

interface WorkloadRow {
  readonly key: string;
  readonly seen: Observation[];
}

/** Jobs: `STATUS` since kubectl 1.31; without it the table does not tell a failed job from one that runs. */
export function jobsTableRegion(header: TextLine): Region | undefined {
  return workloadRegion(header, ['NAME', 'STATUS', 'COMPLETIONS', 'DURATION'], 'STATUS', (row) => {
    const status = row('STATUS')?.text ?? '';
    if (!/^\d{1,9}\/\d/.test(row('COMPLETIONS')?.text ?? '') || !/^[A-Z][A-Za-z]*$/.test(status)) return undefined;
    return status === 'Failed' ? ['JobFailed'] : [];
  });
}

/** Deployments and stateful sets: `READY` is `1/3`. */
export function deploymentsTableRegion(header: TextLine): Region | undefined {
  return workloadRegion(header, ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE'], 'READY', (row) => {
    const ready = /^(\d{1,9})\/(\d{1,9})$/.exec(row('READY')?.text ?? '');
    return ready ? missing(Number(ready[1]), Number(ready[2]), row) : undefined;
  });
}

/** Replica sets and daemon sets: numbers in columns of their own. */
export function replicasTableRegion(header: TextLine): Region | undefined {
  return workloadRegion(header, ['NAME', 'DESIRED', 'CURRENT', 'READY', 'AGE'], 'READY', (row) => {
    const [up, all] = [row('READY')?.text, row('DESIRED')?.text].map((text) => Number(text || Number.NaN));
    return Number.isInteger(up) && Number.isInteger(all) ? missing(up!, all!, row) : undefined;
  });
}

const missing = (up: number, all: number, row: Row): string[] =>
  up < all && (durationSeconds(row('AGE')?.text) ?? 0) >= STARTING ? ['MinimumReplicasUnavailable'] : [];

/** @param statuses What a row tells, shown by its cell `shown`; undefined when the line is no row. */
function workloadRegion(
  header: TextLine,
  required: readonly string[],
  shown: string,
  statuses: (row: Row) => readonly string[] | undefined,
): Region | undefined {
  const parse = (row: Row, line: TextLine): WorkloadRow | undefined => {
    // `kubectl get all` puts the kind in front: `deployment.apps/web`.
    const name = row('NAME')?.text.replace(/^[a-z.]+\//, '') ?? '';
    const cell = row(shown);
    const found = /^[a-z0-9][a-z0-9.-]*$/.test(name) && cell ? statuses(row) : undefined;
    if (!found || !cell) return undefined;
    const namespace = row('NAMESPACE')?.text;
    const subject: Subject = { kind: 'workload', name, ...(namespace && { namespace }) };
    const at = line.locate(cell.from, cell.from + cell.text.length);
    const seen = found.map((status): Observation => ({ kind: 'status', status, subject, at }));
    return { key: `${namespace}/${name}`, seen };
  };
  // A watch prints a row for each change: the last one is how it is now.
  return rowsRegion(header, required, parse, (rows) =>
    [...new Map(rows.map(({ key, seen }) => [key, seen])).values()].flat(),
  );
}

/**
 * Parts of a text that have a structure of their own (a `kubectl describe`, a table). A marker in a line may open a
 * region; from then on it is handed line after line until it declines one.
 */
import type { Observation } from '../model.ts';
import { composePsRegion, dockerPsRegion } from './docker-tables.ts';
import { describeRegion } from './kube/describe.ts';
import { bareEventsRegion, eventsTableRegion } from './kube/events-table.ts';
import { podsTableRegion } from './kube/pods-table.ts';
import { deploymentsTableRegion, jobsTableRegion, replicasTableRegion } from './kube/workloads-table.ts';
import type { TextLine } from './text-line.ts';

export interface Region {
  /** @returns whether the line belonged to the region; if not, the region is over. */
  feed(line: TextLine): boolean;
  /** What it saw; called once, when it is over. Undefined when it only looked like such a region. */
  close(): readonly Observation[] | undefined;
  /** The last lines that it took in the hope of more to come, which did not; they are to be judged again. */
  rest?(): readonly TextLine[];
}

interface Opener {
  /** Literals, one of which is in every line that opens such a region. */
  readonly markers: readonly string[];
  open(line: TextLine): Region | undefined;
}

const OPENERS: readonly Opener[] = [
  { markers: ['RESTARTS'], open: podsTableRegion },
  { markers: ['CONTAINER ID'], open: dockerPsRegion },
  { markers: ['SERVICE ', 'State  '], open: composePsRegion },
  { markers: ['COMPLETIONS'], open: jobsTableRegion },
  { markers: ['UP-TO-DATE'], open: deploymentsTableRegion },
  { markers: ['DESIRED'], open: replicasTableRegion },
  { markers: ['LAST SEEN', 'MESSAGE'], open: eventsTableRegion },
  { markers: ['  Warning  ', '  Normal  '], open: bareEventsRegion },
  { markers: ['Name:  ', 'Containers:', 'State:  ', 'Events:', '  Reason  '], open: describeRegion },
];

export const REGION_MARKERS: readonly string[] = OPENERS.flatMap((opener) => opener.markers);

export function openRegion(line: TextLine): Region | undefined {
  for (const opener of OPENERS) {
    if (!opener.markers.some((marker) => line.text.includes(marker))) continue;
    const region = opener.open(line);
    if (region) return region;
  }
  return undefined;
}

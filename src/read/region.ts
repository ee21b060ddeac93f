/**
 * Parts of a text that have a structure of their own (a `kubectl describe`, a table, JSON, YAML). A marker in a line
 * may open a region; from then on it is handed line after line until it declines one.
 */
import type { Observation } from '../model.ts';
import { PROGRESS_MARKERS, progressRegion } from './build-progress.ts';
import { composePsRegion, dockerPsRegion } from './docker-tables.ts';
import { JSON_MARKERS, jsonRegion } from './embedded-json.ts';
import { opensYaml, yamlRegion } from './embedded-yaml.ts';
import { HS_ERR_MARKERS, hsErrRegion } from './hs-err.ts';
import { INLINE_MARKERS, mayHoldJson } from './inline-json.ts';
import { JUNIT_MARKERS, junitRegion, opensJunit } from './junit.ts';
import { describeRegion } from './kube/describe.ts';
import { bareEventsRegion, eventsTableRegion } from './kube/events-table.ts';
import { podsTableRegion } from './kube/pods-table.ts';
import { deploymentsTableRegion, jobsTableRegion, replicasTableRegion } from './kube/workloads-table.ts';
import type { ParserName, Parsers } from './parsers.ts';
import type { TextLine } from './text-line.ts';

export interface Region {
  /** @returns whether the line belonged to the region; if not, the region is over. */
  feed(line: TextLine): boolean;
  /**
   * What it saw; called once, when it is over. A subject of the kind `log` stands for the place where it was printed.
   * Undefined when it only looked like such a region.
   */
  close(): readonly Observation[] | undefined;
  /** What it turned out to be, where its opener cannot tell; asked when it is over. */
  format?(): string;
  /** What is wrong with it, in one line; asked when it is over. */
  problem?(): string | undefined;
  /** The last lines that it took in the hope of more to come, which did not; they are to be judged again. */
  rest?(): readonly TextLine[];
  /**
   * Once it is certain what the region is, hands over what it saw since the last call: its lines need no longer be
   * kept, and it may be of any length. Undefined until then.
   */
  take?(): readonly Observation[] | undefined;
}

interface Opener {
  /** Literals, one of which is in every line that opens such a region. */
  readonly markers: readonly string[];
  /** For the report; a region that knows better says so itself. */
  readonly format: string;
  /** A parser that has to be loaded before a line may open a region. */
  readonly needs?: ParserName;
  /** Whether a line that holds a marker opens a region; asked only where a parser is needed. */
  opens?(line: TextLine): boolean;
  open(line: TextLine, parsers: Parsers): Region | undefined;
}

const OPENERS: readonly Opener[] = [
  { markers: ['RESTARTS'], format: 'kubectl-table', open: podsTableRegion },
  { markers: ['CONTAINER ID'], format: 'docker-ps', open: dockerPsRegion },
  { markers: ['SERVICE ', 'State  '], format: 'compose-ps', open: composePsRegion },
  { markers: ['COMPLETIONS'], format: 'kubectl-table', open: jobsTableRegion },
  { markers: ['UP-TO-DATE'], format: 'kubectl-table', open: deploymentsTableRegion },
  { markers: ['DESIRED'], format: 'kubectl-table', open: replicasTableRegion },
  { markers: ['LAST SEEN', 'MESSAGE'], format: 'kubectl-events', open: eventsTableRegion },
  { markers: ['  Warning  ', '  Normal  '], format: 'kubectl-events', open: bareEventsRegion },
  {
    markers: ['Name:  ', 'Containers:', 'State:  ', 'Events:', '  Reason  '],
    format: 'kubectl-describe',
    open: describeRegion,
  },
  { markers: HS_ERR_MARKERS, format: 'jvm-crash-report', open: hsErrRegion },
  { markers: PROGRESS_MARKERS, format: 'buildkit-rawjson', open: progressRegion },
  { markers: JSON_MARKERS, format: 'json', open: jsonRegion },
  {
    markers: ['apiVersion: '],
    format: 'yaml',
    needs: 'yaml',
    opens: opensYaml,
    open: (line, { yaml }) => (yaml ? yamlRegion(line, yaml) : undefined),
  },
  {
    markers: JUNIT_MARKERS,
    format: 'junit-xml',
    needs: 'xml',
    opens: opensJunit,
    open: (line, { xml }) => (xml ? junitRegion(line, xml) : undefined),
  },
];

/** With those of values on one line, which read/inline-json.ts reads. */
export const REGION_MARKERS: readonly string[] = [
  ...new Set([...OPENERS.flatMap((opener) => opener.markers), ...INLINE_MARKERS]),
];

/** @param head The beginning of a raw line that is too long to be read for nothing. */
export const mayBeStructured = (head: string): boolean => mayHoldJson(head) || /<testsuite/.test(head);

const mayOpen = (opener: Opener, line: TextLine) => opener.markers.some((marker) => line.text.includes(marker));

/** @returns the parser that has to be loaded before this line can open its region. */
export function missingParser(line: TextLine, parsers: Parsers): ParserName | undefined {
  const opener = OPENERS.find((one) => one.needs && !parsers[one.needs] && mayOpen(one, line) && one.opens?.(line));
  return opener?.needs;
}

/** @returns undefined when the line opens none; `format` of a region is there for all. */
export function openRegion(line: TextLine, parsers: Parsers = {}): (Region & { format(): string }) | undefined {
  for (const opener of OPENERS) {
    const region = mayOpen(opener, line) ? opener.open(line, parsers) : undefined;
    if (region) return { ...region, format: region.format ?? (() => opener.format) };
  }
  return undefined;
}

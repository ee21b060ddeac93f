/** What CI systems put in front of each line of a job. */
import { ISO, isoStamp } from '../stamp.ts';
import { type Facts, isDigit, isOneOf, type Prefix } from './shape.ts';

/**
 * Columns of `gh run view --log`: job, step, stamp. GitHub does not always know the step. Lines that the runner wrote
 * together have one stamp; the others are known by their step only when it has that odd name. Where a terminal could
 * not show the byte order mark of a step, there are three question marks.
 */
export const GH_COLUMNS: Prefix = {
  holds: '\t',
  regex:
    /([^\t\r\n]{1,200})\t(?:UNKNOWN STEP|([^\t\r\n]{1,200})(?=\t(?:\?{3})?\d{4}-\d\d-\d\dT))\t(?:\?{3}(?=\d{4}-))?/y,
  read: (m) => ({ job: m[1]!, ...(m[2] !== undefined && { step: m[2] }) }),
};

/** GitLab with FF_TIMESTAMPS: stamp, number and kind of the stream, `+` when the line goes on. */
export const GITLAB: Prefix = {
  first: isDigit,
  regex: new RegExp(`${ISO} [0-9a-f]{2}[OE][ +]`, 'y'),
  read: (m) => isoStamp(m[1]!),
};

/** The output of a Taskcluster task; `[taskcluster …]` is the worker itself, whose word the patterns read. */
const TASKCLUSTER: Prefix = {
  first: isOneOf('['),
  regex: new RegExp(`\\[(?:task|vcs|fetches|cache|setup) ${ISO}\\] `, 'y'),
  read: (m) => isoStamp(m[1]!),
};

/** Jenkins' Timestamper in a pipeline. */
const JENKINS: Prefix = {
  first: isOneOf('['),
  regex: new RegExp(`\\[${ISO}\\] `, 'y'),
  read: (m) => isoStamp(m[1]!),
};

/** Jenkins' Timestamper in a job that is no pipeline, and behind what a browser shows of one: the time of day, first of all. */
export const CLOCK: Prefix = {
  first: isDigit,
  regex: /^\d\d:\d\d:\d\d(?:\.\d{1,6})? {1,2}(?=\S)/y,
  read: () => ({}),
};

/** TeamCity: the time of day, the kind of the line, blocks as tabs. */
const TEAMCITY: Prefix = {
  first: isOneOf('['),
  regex: /\[\d\d:\d\d:\d\d\] ?[WEiFD]?: ?\s{0,16}(?:\[Step \d+\/\d+\] )?/y,
  read: () => ({}),
};

/** `woodpecker-cli exec`: step, line, seconds. */
const WOODPECKER: Prefix = {
  first: isOneOf('['),
  regex: /\[([^[\]:\r\n]{1,80}):L\d{1,7}:\d{1,7}s\] /y,
  read: (m) => ({ step: m[1]! }),
};

/** Mozilla's harness, behind the stamp of Taskcluster: time of day, level, and the process that it repeats. */
export const MOZHARNESS: Prefix = {
  first: isDigit,
  holds: ' - ',
  regex:
    /\d\d:\d\d:\d\d {1,5}(?:DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL) - {1,2}(?:(?:PID \d{1,7}|GECKO\(\d{1,7}\)) \| )?/y,
  read: () => ({}),
};

/** What names the line in brackets. */
export const CI_BRACKETS: readonly Prefix[] = [TASKCLUSTER, JENKINS, TEAMCITY, WOODPECKER];

/** Buildkite's stamp is a control sequence, and no part of the text. */
export function buildkiteStamp(raw: string): Facts {
  const stamp = /^\x1b_bk;t=(\d{13})\x07/.exec(raw);
  return stamp ? { time: Number(stamp[1]) } : {};
}

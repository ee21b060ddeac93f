/**
 * What programs put in front of each line: time stamps, `gh run view --log` columns, compose service names,
 * `kubectl logs --prefix`, BuildKit step numbers. They are peeled off, and what they tell is kept.
 */
export interface Peeled {
  /** How many clean characters were peeled. */
  readonly length: number;
  readonly time?: number;
  readonly job?: string;
  readonly step?: string;
  readonly container?: string;
  readonly pod?: string;
  /** BuildKit's step number. */
  readonly buildStep?: string;
}

type Facts = Omit<Peeled, 'length'>;
interface Prefix {
  readonly regex: RegExp;
  read(match: RegExpExecArray): Facts;
}

const STAMP = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) ?/y;

const readStamp = (match: RegExpExecArray): Facts => {
  const time = Date.parse(match[1]!);
  return Number.isNaN(time) ? {} : { time };
};

// Order matters: each may stand behind the ones before it. The inner of two stamps is nearer to what happened.
const PREFIXES: readonly Prefix[] = [
  {
    regex: /([^\t\r\n]{1,200})\t([^\t\r\n]{1,200})\t(?=\d{4}-\d\d-\d\dT)/y,
    read: (m) => ({ job: m[1]!, step: m[2]! }),
  },
  { regex: STAMP, read: readStamp },
  { regex: /\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] /y, read: (m) => ({ pod: m[1]!, container: m[2]! }) },
  // Compose pads with two blanks or more; some versions use one behind a numbered name.
  { regex: /([a-zA-Z][\w.-]{0,80})(?: {2,}|(?<=[-_]\d{1,3}) )\| (?=.)/y, read: (m) => ({ container: m[1]! }) },
  { regex: STAMP, read: readStamp },
  { regex: /#(\d{1,4}) (?:\d+\.\d{1,4} )?(?=\S)/y, read: (m) => ({ buildStep: m[1]! }) },
];

/**
 * @param text One line without colours.
 * @param overwritten The first version of a line that carriage returns painted over; its stamp still counts.
 */
export function peelPrefixes(text: string, overwritten?: string): Peeled {
  let length = 0;
  let facts: Facts = {};
  if (overwritten !== undefined) {
    const { length: _, ...first } = peelPrefixes(overwritten);
    facts = first;
  }
  for (const prefix of PREFIXES) {
    prefix.regex.lastIndex = length;
    const match = prefix.regex.exec(text);
    if (!match) continue;
    length += match[0].length;
    facts = { ...facts, ...prefix.read(match) };
  }
  return { length, ...facts };
}

/** Which kind of log a text is: by a mark of its CI system, else by what stands in front of most of its lines. */
import { cleanLine } from './clean.ts';
import { BUILDKIT, COMPOSE, CRI } from './prefix/container.ts';
import { DMESG_DATED, JOURNAL, JOURNAL_FULL, JOURNAL_ISO, KLOG, RFC5424, UPTIME } from './prefix/system.ts';

export type TextFormat =
  | 'runner-log'
  | 'gh-run-log'
  | 'gitlab-log'
  | 'travis-log'
  | 'jenkins-log'
  | 'azure-log'
  | 'buildkite-log'
  | 'teamcity-log'
  | 'journal'
  | 'kernel-log'
  | 'cri-log'
  | 'klog'
  | 'compose-log'
  | 'buildkit-log'
  | 'text';

const RUNNER_STAMP = String.raw`(?:\ufeff|ï»¿|[∩´]╗┐|\?{3})?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z `;

/** One such mark is enough; a job of one of these may print logs of every other kind. */
const MARKS: readonly (readonly [TextFormat, RegExp])[] = [
  ['gh-run-log', new RegExp(`^[^\\t\\n]{1,200}\\t[^\\t\\n]{1,200}\\t${RUNNER_STAMP}`)],
  ['azure-log', new RegExp(`^${RUNNER_STAMP}##\\[section\\]Starting: (?!Request a runner)`)],
  ['runner-log', new RegExp(`^${RUNNER_STAMP}`)],
  ['buildkite-log', /^(?:\x1b_bk;t=\d|~~~ Preparing working directory)/m],
  ['gitlab-log', /section_start:\d{1,12}:[\w.-]{1,100}(?:\[|\r)|^(?:\x1b\[0KR|R)unning with gitlab-runner \d/m],
  ['travis-log', /^travis_(?:fold|time):start:[\w.-]{1,100}\r/m],
  ['jenkins-log', /^(?:\[[\dT:.Z-]{10,30}\] )?\[Pipeline\] (?:Start of Pipeline|node|stage|\{|\/\/ )/m],
  ['teamcity-log', /^\[\d\d:\d\d:\d\d\] ?[WEiFD]?: ?.{0,20}\bStep \d{1,3}\/\d{1,3}\b/m],
];

/** What Compose says itself, between the lines of the containers. */
const COMPOSE_ITSELF =
  / {1,2}(?:Container|Network|Volume) \S{1,100} {1,2}[A-Z]|Attaching to \w|(?:Creating|Starting|Recreating) \S{1,100} {1,80}\.\.\. |[\w.-]{1,100} exited with code \d/y;

const PREFIXES: readonly (readonly [TextFormat, readonly RegExp[]])[] = [
  ['cri-log', [CRI.regex]],
  ['journal', [RFC5424, JOURNAL_FULL, JOURNAL_ISO, JOURNAL].map(({ regex }) => regex)],
  ['kernel-log', [DMESG_DATED.regex, UPTIME.regex]],
  ['klog', [KLOG.regex]],
  ['compose-log', [COMPOSE.regex, COMPOSE_ITSELF]],
  ['buildkit-log', [BUILDKIT.regex]],
];

/** So many lines with text in them are looked at, and no more of each. */
const LINES = 100;
const WIDTH = 500;

/** @param head The first part of a text. */
export function detectTextFormat(head: string): TextFormat {
  return MARKS.find(([, mark]) => mark.test(head))?.[0] ?? byPrefix(head);
}

/** Half of the lines must bear the prefix: a log may quote some of another kind. */
function byPrefix(head: string): TextFormat {
  const lines = firstLines(head);
  const most = PREFIXES.map(([format, prefixes]) => ({
    format,
    count: lines.filter((line) => prefixes.some((prefix) => startsWith(line, prefix))).length,
  })).reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 && most.count * 2 >= lines.length ? most.format : 'text';
}

function firstLines(head: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < head.length && lines.length < LINES; ) {
    const end = head.indexOf('\n', at) < 0 ? head.length : head.indexOf('\n', at);
    const line = head.slice(at, Math.min(end, at + WIDTH));
    if (line.trim() !== '') lines.push(unstamped(line));
    at = end + 1;
  }
  return lines;
}

/** Colours go, the prefixes stay. */
function unstamped(raw: string): string {
  const { rawColumn, text } = cleanLine(raw);
  return text === raw ? raw : raw.slice(0, rawColumn(0)).replace(/\x1b\[[\d;]*m/g, '') + text;
}

function startsWith(line: string, regex: RegExp): boolean {
  regex.lastIndex = 0;
  return regex.test(line);
}

/** What the journal, syslog, the kernel, Kubernetes' and Docker's daemons put in front of each line. */
import { datedStamp, ISO, isoStamp, klogStamp, yearlessStamp } from '../stamp.ts';
import { type Facts, isDigit, isLetter, isOneOf, type Prefix } from './shape.ts';

/** Programs that write about what happened to others; the lines of any other are about itself. */
const REPORTERS =
  /^(?:kernel|systemd.*|init|audit.*|kubelet.*|k3s|rke2|dockerd?|containerd.*|crio|cri-o|conmon|podman|runc|earlyoom|gitlab-runner|CRON|cron|sudo|sshd|su|\(.*\))$/;

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = String.raw`(\d\d:\d\d:\d\d(?:\.\d{1,9})?)`;
/** A word that says how bad something is names no host. */
const HOST = String.raw`(?!(?:trace|debug|info|notice|warn|warning|error|err|fatal|crit|critical|panic)\b)([\w.:-]{1,100})`;
const PROGRAM = String.raw`([^\s[\]:]{1,100})(?:\[(\d{1,10})\])?: ?`;

function writer(host: string, program: string, pid: string | undefined): Facts {
  const process = program.replace(/\.service$/, '');
  return { node: host, ...(!REPORTERS.test(process) && { process }), ...(pid !== undefined && { pid }) };
}

/** `journalctl`, RFC 3164 with and without its priority, `-o short-precise`. */
export const JOURNAL: Prefix = {
  first: (code) => code === 60 || isLetter(code),
  holds: ':',
  regex: new RegExp(`(?:<\\d{1,3}>)?${MONTH} {1,2}(\\d{1,2}) ${CLOCK} ${HOST} ${PROGRAM}`, 'iy'),
  read: (m) => ({ ...yearlessStamp(m[1]!, m[2]!, m[3]!), ...writer(m[4]!, m[5]!, m[6]) }),
};

/** `journalctl -o short-iso` and `short-iso-precise`, rsyslog. Without a process id only the kernel is believed. */
export const JOURNAL_ISO: Prefix = {
  first: isDigit,
  regex: new RegExp(`${ISO} ${HOST} (?:(kernel): |([^\\s[\\]:]{1,100})\\[(\\d{1,10})\\]: ?)`, 'iy'),
  read: (m) => ({ ...isoStamp(m[1]!), ...writer(m[2]!, m[3] ?? m[4]!, m[5]) }),
};

/** `journalctl -o short-full` and `with-unit`; another zone than UTC is known by letters that tell no offset. */
export const JOURNAL_FULL: Prefix = {
  first: isLetter,
  holds: ':',
  regex: new RegExp(`[A-Z][a-z]{2} (\\d{4}-\\d\\d-\\d\\d) ${CLOCK} ([A-Z]{2,5}|[+-]\\d\\d) ${HOST} ${PROGRAM}`, 'y'),
  read: (m) => ({ ...(m[3] === 'UTC' && isoStamp(`${m[1]}T${m[2]}Z`)), ...writer(m[4]!, m[5]!, m[6]) }),
};

/** RFC 5424; the structured data is mostly absent. */
export const RFC5424: Prefix = {
  first: isOneOf('<'),
  regex: new RegExp(
    `<\\d{1,3}>1 ${ISO} (\\S{1,100}) (\\S{1,48}) (\\d{1,10}|-) \\S{1,32} (?:-|(?:\\[[^\\]]{0,500}\\]){1,5}) ?`,
    'y',
  ),
  read: (m) => ({ ...isoStamp(m[1]!), ...writer(m[2]!, m[3]!, m[4] === '-' ? undefined : m[4]) }),
};

/** The kernel's ring buffer: seconds since the start, also with priorities (`dmesg -x`), differences and callers. */
export const UPTIME: Prefix = {
  first: (code) => isLetter(code) || code === 60 || code === 91,
  holds: '] ',
  regex:
    /(?:<\d{1,3}>|[a-z]{3,8} {0,3}:[a-z]{3,6} {0,3}: )?\[ {0,8}(\d{1,10}\.\d{6})(?: <[ .\d]{1,20}>)?\](?:\[ {0,8}[TC]\d{1,10}\])? /y,
  read: (m) => ({ uptime: Number(m[1]) }),
};

/** `dmesg -T`. */
export const DMESG_DATED: Prefix = {
  first: isOneOf('['),
  regex: new RegExp(`\\[[A-Z][a-z]{2} ${MONTH} {1,2}(\\d{1,2}) ${CLOCK} (\\d{4})\\] `, 'y'),
  read: (m) => datedStamp(m[4]!, m[1]!, m[2]!, m[3]!),
};

/** Programs of Kubernetes: severity, month and day, time, thread, place in the source. */
export const KLOG: Prefix = {
  first: isOneOf('IWEF'),
  holds: '] ',
  regex: /[IWEF](\d{4}) (\d\d:\d\d:\d\d\.\d{6}) {1,8}(\d{1,10}) [^\s:\]]{1,100}:\d{1,6}\] /y,
  read: (m) => klogStamp(m[1]!, m[2]!),
};

/** dockerd, containerd: the line stays whole, for the patterns know its words. */
export const LOGFMT: Prefix = {
  first: isOneOf('t'),
  regex: new RegExp(`(?=time="?${ISO}"? level=)`, 'y'),
  read: (m) => isoStamp(m[1]!),
};

/** English. */
import { OPTIONS, type OptionName } from '../../options.ts';
import { ACTION, HELP, RETRY, TIMELINE, WHY } from './en-more.ts';
import type { Phrases } from './phrases.ts';
import { durationWords } from './units.ts';

const named = (noun: string) => (name: string) => `${noun} ${name}`;
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const number = (value: number) => value.toLocaleString('en');
const UNITS = { hours: 'h', minutes: 'min', seconds: 's', blank: ' ' };

export const EN: Phrases = {
  language: 'en',
  marks: { comma: ', ', colon: ': ', semicolon: '; ' },
  subject: {
    container: named('container'),
    pod: named('pod'),
    workload: named('workload'),
    node: named('node'),
    process: named('process'),
    image: named('image'),
    step: named('step'),
    job: named('job'),
    log: named('log'),
  },
  something: {
    container: 'a container',
    pod: 'a pod',
    workload: 'a workload',
    node: 'a node',
    process: 'a process',
    image: 'an image',
    step: 'a step',
    job: 'a job',
    log: 'a log',
  },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  role: { cause: 'cause', symptom: 'symptom', wrapper: 'wrapper', context: 'context' },
  confidence: { high: 'confidence high', medium: 'confidence medium', low: 'confidence low' },
  retry: { yes: 'a retry may help', no: 'a retry will not help', unknown: '' },
  retryReason: RETRY,
  exitCode: (code) => `exit code ${code}`,
  places: (count) => `${number(count)} places`,
  number,
  mebibytes: 'MiB',
  duration: (seconds) => durationWords(seconds, UNITS, number),
  list: (items) => new Intl.ListFormat('en').format(items),
  headings: {
    why: 'Why',
    contradictions: 'But note',
    causes: 'Usual causes, most frequent first',
    change: 'Where to change it',
    fixes: 'What to do',
    collect: 'This log cannot tell more. To find out next time',
    evidence: 'How we know',
    chain: 'How one led to the other',
    timeline: 'What happened when',
    places: 'Where',
    references: 'More',
    others: (count) => `Also found (${number(count)})`,
    more: 'Usual causes and further reading',
  },
  report: {
    noFailure: 'No failure found.',
    unexplained: 'Something failed, but min-severity or min-confidence leave it out, or nothing known explains it.',
    nothingToRead: 'There was nothing to read.',
    notAllRead: 'Not everything could be read, and what was read shows no failure.',
    omitted: (count) =>
      `${plural(count, 'more diagnosis is', 'more diagnoses are')} not listed; scan fewer files at once.`,
    unread: (gap) => `not read: ${gap}`,
    incomplete: 'Not everything could be read.',
    unreadTitle: 'A log could not be read',
    andMore: (count) => `… and ${number(count)} more`,
    leftOut: (count) => `… and ${number(count)} more, left out to fit`,
    leftOutLines: (count) => `… ${plural(count, 'more line is', 'more lines are')} left out to fit.`,
    leftOutJobs: (count) => `… ${plural(count, 'more job is', 'more jobs are')} left out to fit.`,
    leftOutRest: '… The rest is left out to fit.',
    inPlaces: (names, more) => `In ${names}${more > 0 ? ` and ${number(more)} more` : ''}.`,
    toDo: (fix) => `What to do: ${fix}`,
    reading: (name, done, total) => `Reading ${name}: ${done}${total ? ` of ${total}` : ''}`,
  },
  comment: {
    resolved: 'Resolved',
    noFailureIn: (run) => `No failure found in ${run}.`,
    before: 'Before:',
    run: (run, attempt) => `run ${run}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
    from: (run) => `From ${run}`,
    silence: (setting) => `${setting} turns this comment off`,
    chainTitle: 'How one led to the other',
  },
  change: {
    image: (image) => `This names the image ${image}; correct it here.`,
    instruction: 'This instruction failed.',
    step: 'This step failed.',
    memory: (limit, peak, first) => {
      const recorded = peak
        ? `; the kernel recorded a peak of ${peak.mebibytes} MiB for ${peak.process} when it killed it`
        : '';
      const value = first ? `; ${first} is a first try` : '';
      return `This limit of ${limit} was reached${recorded}. Raise it above what the program needs${value}.`;
    },
    to: (line, text) => `Change line ${line} to: ${text}`,
    command: 'The command that could not be run is set here.',
    healthCheck: 'This health check is not fulfilled.',
    probe: 'This probe fails.',
    hook: 'This hook failed.',
    neverPull: 'This forbids to pull the image, and the node does not have it.',
    noRoom: 'No node has room for this.',
    failedCommand: 'This command failed.',
    unknownInstruction: 'The builder does not know this instruction.',
    copy: 'What this copies is not in the build context.',
    example: 'For example:',
  },
  explain: {
    collect: 'To find out more',
    windows: (number, hex) => `${number} is the Windows status 0x${hex}.`,
    eightBits: (number, seen) => `A status has 8 bits on Linux: exit(${number}) arrives as ${seen}.`,
    unknown: (word) =>
      `nothing is known of "${word}"; give an exit code, a signal (SIGKILL), a status (CrashLoopBackOff) or an id`,
  },
  timeline: TIMELINE,
  why: WHY,
  action: ACTION,
  help: HELP,
  options: Object.fromEntries(Object.entries(OPTIONS).map(([name, { doc }]) => [name, doc])) as Record<
    OptionName,
    string
  >,
};

/** English: timelines, the ranking, the action, help. */
import type { ActionPhrases } from './action.ts';
import type { HelpPhrases } from './help.ts';
import type { RetryPhrases } from './retry.ts';
import type { TimelinePhrases } from './timeline.ts';
import type { WhyPhrases } from './why.ts';

export const TIMELINE: TimelinePhrases = {
  after: (duration) => `${duration} later`,
  ended: (what, code) => `${what} ended with exit code ${code}`,
  memory: (used, limit) => `memory in use: ${used} of ${limit}`,
  between: (count) => `${count} more in between`,
  zone: 'UTC',
};

export const RETRY: RetryPhrases = {
  elsewhere: 'the reason lies outside of the job and mostly passes',
  room: 'the cluster took the place away; another one may be free',
  passing: 'the reason mostly passes',
  sameCode: 'the same code ends the same way',
  sameSettings: 'the same settings end the same way',
  sameRights: 'the same credentials are refused again',
  sameRepository: 'the repository is the same again',
  sameTools: 'what cannot be run now cannot be run then',
  sameMemory: 'the same work needs the same memory',
  sameAnswer: 'the same request gets the same answer',
  unlessFlaky: 'it passes only if it depends on time, order or load',
  load: 'it depends on how much memory the rest takes',
  notReady: 'it helps if the other side was only not ready yet',
  stopped: 'it depends on who or what stopped the job',
  inTheWay: 'it helps if what was in the way is gone',
  noCause: 'the cause is not known',
  tried: (attempts) => `it was tried ${attempts} times in this run and failed each time`,
  neverPassed: (attempts) =>
    `Such a failure mostly passes by itself, but it came back in each of ${attempts} attempts.`,
};

export const WHY: WhyPhrases = {
  heading: 'Why this ranking',
  nothing: 'nothing was recognised',
  fate: {
    verdict: 'verdict',
    diagnosis: 'diagnosis',
    explained: 'explained',
    background: 'background',
    dismissed: 'dismissed',
    'left-out': 'left-out',
  },
  times: (count) => `${count} times`,
  sameAs: (id) => `says the same as ${id}`,
  explainedBy: (id) => `explained by ${id}`,
  repeats: (id, subject) => `repeats what ${id} of ${subject} explains`,
  backgroundOf: (id) => `background of ${id}`,
  overcome: (id) => `overcome, as ${id} shows`,
  nothingFailed: 'nothing of the same subject failed',
  passed: 'its step or job passed',
  unexplained: 'nothing explains it',
  facts: (severity, role, confidence) => `${severity} ${role}, confidence ${confidence}`,
  raised: (from) => `raised from ${from} since it explains a failed step`,
  lessSevere: (than) => `less severe than ${than}`,
  survived: (id) => `the step went on after it, to ${id}`,
  nearer: (id) => `${id} is nearer to the reason`,
  lessSure: (than) => `less sure than ${than}`,
  later: (than) => `later than ${than}`,
};

export const ACTION: ActionPhrases = {
  noLogs:
    'No logs to scan: the input "path" is empty, and no failed job of the run has a log. Set it to files or globs.',
  noLogsAt: (source, why) => `No logs to scan at ${source}: ${why}.`,
  noOutputs: (code) => `No outputs: they cannot be written (${code}). Free or fix the disk.`,
  noReportFile: (path, code) => `No report file: ${path} cannot be written (${code}). Free or fix the disk.`,
  moreFindings: (count) => `${count} more findings are in the job summary and the report.`,
  noToken: 'The input "github-token" is empty. Leave it at its default.',
  noComment: (why) => `No pull request comment: ${why}`,
  checkInstead: 'The verdict is in a check run instead.',
  noCheck: (why) => `No check run: ${why}`,
  lacking: (permissions) => `What could not be read needs ${permissions}.`,
  permissions: 'Give the job these permissions:',
  undelivered: 'Not everything could be delivered',
};

export const HELP: HelpPhrases = {
  about: 'Says which thing died first, why, on which line, and what to change.',
  scan: 'say what failed in logs, docker inspect, kubectl describe …',
  run: 'run it, pass its output and exit code through, say why it fails',
  explain: 'say what 137, -1, CrashLoopBackOff or 0xC0000005 means',
  patterns: 'list the patterns; check and test those of a folder',
  help: 'the options of a verb',
  exitCodes: 'Exit codes: 0 done, 1 --fail-on reached, 2 wrong use, 3 nothing readable.',
  paths: 'PATH is a file, a folder, or a zip, tar or gzip archive; - is standard input; a leading ! excludes.',
};

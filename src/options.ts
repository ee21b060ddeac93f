/**
 * Every option once: name, default, meaning, allowed words. The command line's help, the action's inputs and the
 * README are made from or checked against this table.
 */
import type { Confidence, Severity } from './model.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];
export type FailOn = 'never' | 'error' | 'warning';

interface Option {
  /** Where it exists. */
  readonly on: 'cli' | 'action' | 'both';
  readonly default: string;
  readonly words?: readonly string[];
  /** Placeholder in help; absent for switches. */
  readonly value?: string;
  readonly doc: string;
}

export const OPTIONS = {
  format: { on: 'cli', default: 'text', words: FORMATS, value: 'FORMAT', doc: 'What to print' },
  output: { on: 'cli', default: '', value: 'FILE', doc: 'Write to a file instead of standard output' },
  each: { on: 'cli', default: 'false', doc: 'Every path is a case of its own, with a report of its own' },
  why: { on: 'cli', default: 'false', doc: 'Say of each candidate why it won or lost' },
  docker: {
    on: 'both',
    default: 'auto',
    words: ['auto', 'true', 'false'],
    doc: 'Ask the container engine what it knows of failed containers: auto = when it answers',
  },
  kubernetes: {
    on: 'both',
    default: 'auto',
    words: ['auto', 'true', 'false'],
    doc: 'Ask the cluster what it knows of failed pods: auto = when a kubeconfig is set up',
  },
  namespace: { on: 'both', default: '', value: 'NAMESPACE', doc: 'Ask about this namespace only' },
  path: { on: 'action', default: '', doc: 'Files, folders, archives or globs to scan, one a line; ! excludes' },
  'working-directory': { on: 'action', default: '.', doc: 'Folder that paths are relative to' },
  'github-token': { on: 'action', default: '', doc: 'Token for job logs, the comment and the check run' },
  'job-logs': {
    on: 'action',
    default: 'auto',
    words: ['auto', 'failed', 'all', 'none'],
    doc: 'Which job logs of the run to read: auto = failed when path is empty, after another workflow, or with run-id',
  },
  'run-id': { on: 'action', default: '', doc: 'Run whose job logs to read: ID, ID/attempts/N or its address' },
  run: { on: 'cli', default: '', value: 'RUN-URL', doc: 'Also read the logs of the failed jobs of this run' },
  job: { on: 'cli', default: '', value: 'JOB-URL', doc: 'Also read the log of this job' },
  comment: {
    on: 'action',
    default: 'auto',
    words: ['auto', 'always', 'never'],
    doc: 'Comment on the pull request: auto = when something was found or a comment of ours stands there',
  },
  'check-name': { on: 'action', default: '', doc: 'Make a check run of this name; empty = none' },
  matrix: { on: 'action', default: '', doc: 'Leave it as it is; it tells the jobs of a matrix apart in the comment' },
  'job-summary': { on: 'action', default: 'true', words: ['true', 'false'], doc: 'Write the job summary' },
  annotations: { on: 'action', default: 'true', words: ['true', 'false'], doc: 'Annotate the run' },
  'max-annotations': { on: 'action', default: '10', doc: 'Annotations at most (the runner keeps 10 a level)' },
  'if-no-logs-found': {
    on: 'action',
    default: 'warn',
    words: ['warn', 'error', 'ignore'],
    doc: 'What to do when the paths match nothing',
  },
  language: {
    on: 'both',
    default: '',
    value: 'LANGUAGE',
    doc: 'Language of the report (en, ru, zh, ko): empty = the locale; in the action English',
  },
  patterns: { on: 'both', default: '', value: 'DIR', doc: 'Folders with patterns of your own, added to ours' },
  'fail-on': {
    on: 'both',
    default: 'never',
    words: ['never', 'error', 'warning'],
    value: 'SEVERITY',
    doc: 'Exit code 1 when a diagnosis is at least this severe',
  },
  'min-severity': {
    on: 'both',
    default: 'notice',
    words: ['error', 'warning', 'notice'],
    value: 'SEVERITY',
    doc: 'Leave out what is less severe',
  },
  'min-confidence': {
    on: 'both',
    default: 'low',
    words: ['high', 'medium', 'low'],
    value: 'CONFIDENCE',
    doc: 'Leave out what is less sure',
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** A wrong value of an option; the message says which words are right. */
export class OptionError extends Error {}

/**
 * @param raw What the user wrote; undefined and empty mean the default.
 * @throws OptionError
 */
export function optionValue(name: OptionName, raw: string | undefined): string {
  const option: Option = OPTIONS[name];
  const value = raw?.trim() || option.default;
  if (option.words && !option.words.includes(value))
    throw new OptionError(`${name}: "${value}" is none of ${option.words.join(', ')}`);
  return value;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

export interface Threshold {
  readonly severity: Severity;
  readonly confidence: Confidence;
}

export function passes(threshold: Threshold, one: Threshold): boolean {
  return (
    SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(threshold.severity) &&
    CONFIDENCES.indexOf(one.confidence) <= CONFIDENCES.indexOf(threshold.confidence)
  );
}

/** @returns whether `failOn` is reached by one of the severities. */
export function reaches(failOn: FailOn, severities: readonly Severity[]): boolean {
  if (failOn === 'never') return false;
  return severities.some((severity) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
}

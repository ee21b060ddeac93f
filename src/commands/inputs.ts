/** The action's inputs, checked against the table of options; unset and empty mean the default. */
import type { SceneWish } from '../collect/scene.ts';
import { chosenLanguage, type LanguageChoice } from '../language.ts';
import { type FailOn, OptionError, type OptionName, optionValue, type Threshold } from '../options.ts';

export interface Inputs {
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  readonly patterns: string;
  readonly language: LanguageChoice;
  readonly token: string;
  readonly scene: SceneWish;
  readonly jobLogs: 'auto' | 'failed' | 'all' | 'none';
  /** As written; empty for the run of the event. */
  readonly runId: string;
  /** Empty for none. */
  readonly checkName: string;
  /** The values of the matrix, as JSON. */
  readonly matrix: string;
  readonly comment: 'auto' | 'always' | 'never';
  readonly jobSummary: boolean;
  readonly maxAnnotations: number;
  readonly ifNoLogsFound: 'warn' | 'error' | 'ignore';
  readonly failOn: FailOn;
  readonly threshold: Threshold;
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws OptionError when an input is wrong. */
export function readInputs(env: Env): Inputs {
  const value = (name: OptionName) => optionValue(name, env[`INPUT_${name.toUpperCase()}`]);
  const maxAnnotations = Number(value('max-annotations'));
  if (!Number.isInteger(maxAnnotations) || maxAnnotations < 0)
    throw new OptionError(`max-annotations: "${value('max-annotations')}" is no number of 0 or more`);
  return {
    paths: value('path')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    workingDirectory: value('working-directory'),
    patterns: value('patterns'),
    // The locale of a runner says nothing of who reads.
    language: chosenLanguage(value('language'), {}),
    token: value('github-token'),
    scene: {
      docker: value('docker') as SceneWish['docker'],
      kubernetes: value('kubernetes') as SceneWish['kubernetes'],
      namespace: value('namespace'),
    },
    jobLogs: value('job-logs') as Inputs['jobLogs'],
    runId: value('run-id'),
    checkName: value('check-name'),
    matrix: value('matrix'),
    comment: value('comment') as Inputs['comment'],
    jobSummary: value('job-summary') === 'true',
    maxAnnotations: value('annotations') === 'true' ? maxAnnotations : 0,
    ifNoLogsFound: value('if-no-logs-found') as Inputs['ifNoLogsFound'],
    failOn: value('fail-on') as FailOn,
    threshold: { severity: value('min-severity'), confidence: value('min-confidence') } as Threshold,
  };
}

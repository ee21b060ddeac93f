/** What the runner is told: outputs, the job summary, annotations, and text of unknown origin in the log. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import { type AnnotationProperties, error, notice, setOutput, warning } from '@actions/core';
import { forRunner, visible } from '../render/escape.ts';

/** A note on a file (or on the run) that GitHub shows beside the code. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** May have several lines. */
  readonly message: string;
  /** Relative to the workspace. */
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  readonly endLine?: number;
}

/** Whether the job summary was written; if not, what happened and what to do. */
export type SummaryOutcome = { readonly delivered: true } | { readonly delivered: false; readonly message: string };

/** Bytes. The runner drops a summary above 1 MiB whole, and GitHub some that are a few bytes below. */
export const SUMMARY_LIMIT = 1_048_576 - 16;
/** The runner passes on so many annotations of a level and a step. */
export const ANNOTATION_LIMIT = 10;
/** What is harmless even where a workflow pastes an output into a shell script. */
const SAFE_OUTPUT = /^[\p{L}\p{N}_ .,:/\\~+@=?%#-]*$/u;

/** Sets the outputs of the step. A value that could act in a shell is left out, with a warning. */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (SAFE_OUTPUT.test(`${value}`)) setOutput(name, value);
    else warning(`The output ${name} is not set: its value has characters that a shell acts on. Use a plainer path.`);
  }
}

/** Bytes that may still be appended to the job summary. */
export function summaryRoom(file: string | undefined): number {
  return SUMMARY_LIMIT - (file ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0);
}

/** Appends to the job summary, the file named by GITHUB_STEP_SUMMARY. The caller has made the text fit. */
export function appendSummary(markdown: string, file: string | undefined): SummaryOutcome {
  if (!file) return { delivered: false, message: 'No job summary: GITHUB_STEP_SUMMARY is not set. Run this in a job.' };
  try {
    const size = Buffer.byteLength(markdown);
    if (size === 0)
      return { delivered: false, message: 'No job summary: earlier output of the step fills it. Shorten that.' };
    if (size > summaryRoom(file)) {
      const message = `No job summary: with its ${size} bytes it would be above the limit of ${SUMMARY_LIMIT}. Shorten the report.`;
      return { delivered: false, message };
    }
    appendFileSync(file, markdown);
    return { delivered: true };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return { delivered: false, message: `No job summary: ${file} cannot be written (${code}). Free or fix the disk.` };
  }
}

/** Prints annotations, the first ten of each level. Returns how many were left out. */
export function annotate(annotations: readonly Annotation[]): number {
  const print = { error, warning, notice };
  const printed = { error: 0, warning: 0, notice: 0 };
  for (const { level, title, message, file, startLine, endLine } of annotations) {
    if (++printed[level] > ANNOTATION_LIMIT) continue;
    const properties: AnnotationProperties = { title: visible(title) };
    if (file !== undefined) properties.file = visible(file);
    if (startLine !== undefined) properties.startLine = startLine;
    if (endLine !== undefined) properties.endLine = endLine;
    print[level](message.split('\n').map(visible).join('\n'), properties);
  }
  return Object.values(printed).reduce((left, count) => left + Math.max(0, count - ANNOTATION_LIMIT), 0);
}

/**
 * Prints lines that may hold anything. Commands are stopped meanwhile, and each line is harmless by itself too:
 * the log is read again by others, and matchers of earlier steps read it as it is printed. Some of these want a line
 * to begin with a blank, others without: ` |` is neither.
 */
export function printUntrusted(lines: Iterable<string>, write: (text: string) => void = toStdout): void {
  const token = randomBytes(16).toString('hex');
  write(`::stop-commands::${token}${EOL}`);
  try {
    for (const line of lines) {
      for (const part of line.split(/\r?\n/)) write(`${forRunner(` | ${part}`)}${EOL}`);
    }
  } finally {
    write(`::${token}::${EOL}`);
  }
}

function toStdout(text: string): void {
  process.stdout.write(text);
}

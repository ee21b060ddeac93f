/** What a report names -> addresses of it: lines of job logs on their pages, places in the repository at the commit. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnosis, Evidence, Report } from '../model.ts';
import { type CodePlace, codePlace } from '../render/code-place.ts';
import type { Links } from '../render/links.ts';
import type { CollectedJobs } from './job-logs.ts';
import { stepLines } from './log-lines.ts';

export interface LinkOptions {
  /** Of the repository, for people: `https://github.com/owner/repo`. */
  readonly repository: string;
  readonly commit: string | undefined;
  /** The checkout; files that are not there are not linked. */
  readonly workspace: string;
  readonly logs: CollectedJobs['logs'];
}

export interface PlacedLinks extends Links {
  /** The place in the checkout that a diagnosis speaks of. */
  readonly place: (diagnosis: Diagnosis) => CodePlace | undefined;
}

export async function linksOf(report: Report, options: LinkOptions): Promise<PlacedLinks> {
  const { repository, commit, workspace, logs } = options;
  const lines = new Map<string, string>();
  for (const { source, file, job } of logs) {
    if (job.url === undefined) continue;
    const wanted = new Set(evidenceOf(report).flatMap((one) => (one.source === source ? [one.line] : [])));
    const found = wanted.size > 0 ? await stepLines(file, job.steps, wanted) : new Map();
    for (const line of wanted) {
      const at = found.get(line);
      lines.set(`${source}:${line}`, at ? `${job.url}#step:${at.step}:${at.line}` : job.url);
    }
  }
  const inRepository = ({ text }: Pick<Evidence, 'text'>): CodePlace | undefined => {
    const place = codePlace(text, workspace);
    return place && isFile(join(workspace, place.file)) ? place : undefined;
  };
  const blob = (file: string, line: number) =>
    `${repository}/blob/${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
  return {
    evidence: ({ source, line }) => lines.get(`${source}:${line}`),
    code: (evidence) => {
      const place = commit === undefined ? undefined : inRepository(evidence);
      if (!place) return undefined;
      return { words: `${place.file}:${place.startLine}`, url: blob(place.file, place.startLine) };
    },
    source: ({ file, line }) => (commit !== undefined && isFile(join(workspace, file)) ? blob(file, line) : undefined),
    place: ({ evidence }) => evidence.map(inRepository).find((place) => place !== undefined),
  };
}

const evidenceOf = (report: Report) => report.diagnoses.flatMap(({ evidence }) => evidence);

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

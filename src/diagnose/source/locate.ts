/** Report + files of the workspace -> the same report, with the line to change where it is known. */
import type { Diagnosis, Report, SourceLocation } from '../../model.ts';
import { findRun } from './dockerfile.ts';
import type { WorkspaceFile } from './files.ts';
import { findImage, isDockerfile } from './image.ts';
import { findMemoryLimit } from './memory-limit.ts';
import { findStep } from './step.ts';

const MEMORY: ReadonlySet<string> = new Set(['oom-killed-cgroup', 'oom-child', 'oom-killed']);
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

export function locateSources(report: Report, files: readonly WorkspaceFile[]): Report {
  if (files.length === 0) return report;
  const diagnoses = report.diagnoses.map((diagnosis) => {
    const sourceLocation = locate(diagnosis, files);
    return sourceLocation ? { ...diagnosis, sourceLocation } : diagnosis;
  });
  return { ...report, diagnoses };
}

function locate(diagnosis: Diagnosis, files: readonly WorkspaceFile[]): SourceLocation | undefined {
  const { id, subject, evidence, severity } = diagnosis;
  const yaml = files.filter((file) => !isDockerfile(file));
  const workflows = yaml.filter(({ path }) => WORKFLOW.test(path));
  const others = yaml.filter((file) => !workflows.includes(file));
  if (MEMORY.has(id) && (subject.pod ?? subject.container) !== undefined) {
    const found = findMemoryLimit(subject, others);
    if (found) return { ...found.place, suggestion: raiseWords(found.limit, diagnosis) };
  }
  if (id.startsWith('image-') && subject.image) {
    const found = findImage(subject.image, files);
    if (found) return { ...found, suggestion: `This names the image ${subject.image}; correct it here.` };
  }
  const run = findRun(
    evidence.map(({ text }) => text),
    files.filter(isDockerfile),
  );
  if (run) return { ...run, suggestion: 'This instruction failed.' };
  const step = severity === 'error' && subject.step ? findStep(subject.step, workflows) : undefined;
  return step && { ...step, suggestion: 'This step failed.' };
}

const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;

/** The peak of what the kernel recorded of the processes that it killed. */
function raiseWords(limit: string, { evidence }: Diagnosis): string {
  const peaks = evidence.flatMap(({ text }) => {
    const [, process, ...kilobytes] = RSS.exec(text) ?? [];
    return process ? [{ process, size: kilobytes.reduce((sum, one = '0') => sum + Number(one), 0) }] : [];
  });
  const [peak] = peaks.sort((a, b) => b.size - a.size);
  const recorded = peak
    ? `; the kernel recorded a peak of ${mebibytes(peak.size)} MiB for ${peak.process} when it killed it`
    : '';
  return `This limit of ${limit} was reached${recorded}. Raise it above what the program needs.`;
}

const mebibytes = (kilobytes: number) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');

/** Report + files of the workspace -> the same report, with the line to change where it is known. */
import type { Diagnosis, Report, SourceLocation } from '../../model.ts';
import type { ChangePhrases } from '../../render/phrases/phrases.ts';
import { findRun } from './dockerfile.ts';
import type { WorkspaceFile } from './files.ts';
import { findImage, isDockerfile } from './image.ts';
import { findMemoryLimit } from './memory-limit.ts';
import { findStep } from './step.ts';

const MEMORY: ReadonlySet<string> = new Set(['oom-killed-cgroup', 'oom-child', 'oom-killed']);
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

export function locateSources(report: Report, files: readonly WorkspaceFile[], phrases: ChangePhrases): Report {
  if (files.length === 0) return report;
  const diagnoses = report.diagnoses.map((diagnosis) => {
    const sourceLocation = locate(diagnosis, files, phrases);
    return sourceLocation ? { ...diagnosis, sourceLocation } : diagnosis;
  });
  return { ...report, diagnoses };
}

function locate(diagnosis: Diagnosis, files: readonly WorkspaceFile[], say: ChangePhrases): SourceLocation | undefined {
  const { id, subject, evidence, severity } = diagnosis;
  const yaml = files.filter((file) => !isDockerfile(file));
  const workflows = yaml.filter(({ path }) => WORKFLOW.test(path));
  const others = yaml.filter((file) => !workflows.includes(file));
  if (MEMORY.has(id) && (subject.pod ?? subject.container) !== undefined) {
    const found = findMemoryLimit(subject, others);
    if (found) return { ...found.place, suggestion: say.memory(found.limit, peakOf(diagnosis)) };
  }
  if (id.startsWith('image-') && subject.image) {
    const found = findImage(subject.image, files);
    if (found) return { ...found, suggestion: say.image(subject.image) };
  }
  const run = findRun(
    evidence.map(({ text }) => text),
    files.filter(isDockerfile),
  );
  if (run) return { ...run, suggestion: say.instruction };
  const step = severity === 'error' && subject.step ? findStep(subject.step, workflows) : undefined;
  return step && { ...step, suggestion: say.step };
}

const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;

/** The peak of what the kernel recorded of the processes that it killed. */
function peakOf({ evidence }: Diagnosis): { mebibytes: string; process: string } | undefined {
  const peaks = evidence.flatMap(({ text }) => {
    const [, process, ...kilobytes] = RSS.exec(text) ?? [];
    return process ? [{ process, size: kilobytes.reduce((sum, one = '0') => sum + Number(one), 0) }] : [];
  });
  const [peak] = peaks.sort((a, b) => b.size - a.size);
  return peak && { mebibytes: mebibytes(peak.size), process: peak.process };
}

const mebibytes = (kilobytes: number) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');

/** Report + files of the workspace -> the same report, with the line to change where it is known. */
import type { Diagnosis, Report } from '../../model.ts';
import type { ChangePhrases } from '../../render/phrases/change.ts';
import type { SourceLocation } from '../../source-location.ts';
import { findContainerLine } from './container-line.ts';
import { findCopy, findRun, findUnknown } from './dockerfile.ts';
import type { WorkspaceFile } from './files.ts';
import { findImage, isDockerfile } from './image.ts';
import { findMemoryLimit } from './memory-limit.ts';
import { limitWords } from './memory-words.ts';
import { findStep } from './step.ts';

const MEMORY: ReadonlySet<string> = new Set(['oom-killed-cgroup', 'oom-child', 'oom-killed']);
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

export function locateSources(report: Report, files: readonly WorkspaceFile[], phrases: ChangePhrases): Report {
  if (files.length === 0) return report;
  const sorted = {
    all: files,
    dockerfiles: files.filter(isDockerfile),
    workflows: files.filter(({ path }) => WORKFLOW.test(path)),
    containers: files.filter((file) => !isDockerfile(file) && !WORKFLOW.test(file.path)),
  };
  const diagnoses = report.diagnoses.map((diagnosis) => {
    const sourceLocation = locate(diagnosis, sorted, phrases);
    return sourceLocation ? { ...diagnosis, sourceLocation } : diagnosis;
  });
  return { ...report, diagnoses };
}

type Files = Readonly<Record<'all' | 'dockerfiles' | 'workflows' | 'containers', readonly WorkspaceFile[]>>;

/** The nearest to the cause is named: a setting of the container, an image, an instruction, a step. */
function locate(diagnosis: Diagnosis, files: Files, say: ChangePhrases): SourceLocation | undefined {
  return (
    inMemory(diagnosis, files, say) ??
    inImage(diagnosis, files, say) ??
    inContainer(diagnosis, files, say) ??
    inBuild(diagnosis, files, say) ??
    inStep(diagnosis, files, say)
  );
}

function inMemory(diagnosis: Diagnosis, { containers }: Files, say: ChangePhrases): SourceLocation | undefined {
  const { id, subject } = diagnosis;
  if (!MEMORY.has(id) || (subject.pod ?? subject.container) === undefined) return undefined;
  const found = findMemoryLimit(subject, containers);
  if (!found) return undefined;
  return {
    ...found.place,
    suggestion: limitWords(found, diagnosis, say),
    ...(found.changes && { changes: found.changes }),
  };
}

function inImage(
  { id, subject: { image }, evidence }: Diagnosis,
  { all }: Files,
  say: ChangePhrases,
): SourceLocation | undefined {
  if (image === undefined) return undefined;
  const pulled = evidence.some(({ text }) => /\bpull/i.test(text) && text.includes(image));
  if (!pulled && !/^image-|-image-|registry/.test(id)) return undefined;
  // That it is not to be pulled is another line.
  const found = id === 'image-never-pull' ? undefined : findImage(image, all);
  return found && { ...found, suggestion: say.image(image) };
}

function inContainer(diagnosis: Diagnosis, { containers }: Files, say: ChangePhrases): SourceLocation | undefined {
  const found = findContainerLine(diagnosis, containers);
  return found && { ...found.place, suggestion: say[found.words] };
}

function inBuild({ evidence }: Diagnosis, { dockerfiles }: Files, say: ChangePhrases): SourceLocation | undefined {
  const said = evidence.map(({ text }) => text);
  const run = findRun(said, dockerfiles);
  if (run) return { ...run, suggestion: say.instruction };
  const unknown = findUnknown(said, dockerfiles);
  if (unknown) {
    const { place, changes } = unknown;
    return { ...place, suggestion: say.unknownInstruction, ...(changes && { changes }) };
  }
  const copy = findCopy(said, dockerfiles);
  return copy && { ...copy, suggestion: say.copy };
}

function inStep(
  { severity, subject }: Diagnosis,
  { workflows }: Files,
  say: ChangePhrases,
): SourceLocation | undefined {
  const step = severity === 'error' && subject.step ? findStep(subject.step, workflows, subject.job) : undefined;
  return step && { ...step, suggestion: say.step };
}

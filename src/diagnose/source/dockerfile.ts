/** Instructions of a Dockerfile with their lines, as far as a failing step and a missing image need them. */
import type { Change } from '../../source-location.ts';
import { instructions } from './dockerfile-instructions.ts';
import type { Place, WorkspaceFile } from './files.ts';

/** How docker build, with BuildKit and without, names the command that failed. */
const FAILED = [
  /The command '(.+)' returned a non-zero code: \d+/,
  /executor failed running \[(.+)\]: exit code: \d+/,
  /process "(.+)" did not complete successfully/,
];
/** The shell before it, with its flags. */
const SHELL = /^\/\S+ (?:-o \S+ |-[a-z]+ )*-[a-z]*c /;

/** @param said Lines of the log. @returns the RUN that failed; undefined when none or several say so. */
export function findRun(said: readonly string[], files: readonly WorkspaceFile[]): Place | undefined {
  const commands = said.flatMap((line) => FAILED.flatMap((form) => form.exec(line)?.[1] ?? []));
  const command = commands[0]?.replaceAll('\\"', '"');
  if (command === undefined) return undefined;
  const wanted = squeezed(command.replace(SHELL, ''));
  return only(files, (word, rest) => word === 'RUN' && [squeezed(rest), listed(rest)?.join(' ')].includes(wanted));
}

/** How builders name a source that is not in the build context. */
const ABSENT = [
  /failed to (?:compute cache key|calculate checksum)[^"]{0,200}"([^"]{1,300})"/,
  /"(\/[^"]*)" not found: not found$/,
  /(?:COPY|ADD) failed: .{0,120}?\bstat (?:\/\S+\/docker-builder\d+\/)?([^:]+): (?:file does not exist|no such file)/,
];

/** @returns the COPY or ADD whose source is not there; undefined when none or several name it. */
export function findCopy(said: readonly string[], files: readonly WorkspaceFile[]): Place | undefined {
  const [path] = said.flatMap((line) => ABSENT.flatMap((form) => form.exec(line)?.[1] ?? []));
  if (path === undefined) return undefined;
  const wanted = fromContext(path);
  return only(files, (word, rest) => {
    const words = listed(rest) ?? rest.split(/\s+/);
    return (word === 'COPY' || word === 'ADD') && words.slice(0, -1).some((source) => fromContext(source) === wanted);
  });
}

const UNKNOWN =
  /dockerfile parse error (?:on )?line (?<line>\d{1,6}): unknown instruction: (?<word>[A-Za-z]+)(?: \(did you mean (?<meant>[A-Z]+)\?\))?/i;

/** @returns whether a line of a log is one of those that lead to a Dockerfile. */
export const speaksOfBuild = (text: string): boolean => [...FAILED, ...ABSENT, UNKNOWN].some((form) => form.test(text));

/** @returns the line with the unknown instruction, when one Dockerfile has it there, and what the builder took it for. */
export function findUnknown(
  said: readonly string[],
  files: readonly WorkspaceFile[],
): { readonly place: Place; readonly changes?: readonly Change[] } | undefined {
  const found = said.map((text) => UNKNOWN.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { word = '', meant } = found;
  const line = Number(found.line);
  const fitting = files.flatMap(({ path, text }) => {
    const from = text.split(/\r?\n/)[line - 1] ?? '';
    return new RegExp(`^\\s*${word}\\b`, 'i').test(from) ? [{ file: path, from }] : [];
  });
  const [one] = fitting;
  if (!one || fitting.length > 1) return undefined;
  const place = { file: one.file, line };
  return { place, ...(meant && { changes: [{ line, from: one.from, to: one.from.replace(/[A-Za-z]+/, meant) }] }) };
}

/** @returns every FROM, with the image it names. */
export function baseImages(file: WorkspaceFile): { image: string; place: Place }[] {
  return instructions(file)
    .filter(({ word }) => word === 'FROM')
    .map(({ rest, place }) => ({ image: rest.split(/\s/)[0] ?? '', place }));
}

function only(files: readonly WorkspaceFile[], isIt: (word: string, rest: string) => boolean): Place | undefined {
  const found = files.flatMap(instructions).filter(({ word, rest }) => isIt(word, rest));
  return found.length === 1 ? found[0]!.place : undefined;
}

/** `["a", "b"]` as its words. */
function listed(rest: string): string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const words: unknown = JSON.parse(rest);
    return Array.isArray(words) ? words.map(String) : undefined;
  } catch {
    // Then a shell takes it for a word of its own.
    return undefined;
  }
}

const fromContext = (path: string) => path.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

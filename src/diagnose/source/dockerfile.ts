/** Instructions of a Dockerfile with their lines, as far as a failing step and a missing image need them. */
import type { Place, WorkspaceFile } from './files.ts';

interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly place: Place;
}

/** How docker build, with BuildKit and without, names the command that failed. */
const FAILED = [
  /The command '\/bin\/sh -c (.+)' returned a non-zero code: \d+/,
  /process "\/bin\/sh -c (.+)" did not complete successfully/,
];

/** @param said Lines of the log. @returns the RUN that failed; undefined when none or several say so. */
export function findRun(said: readonly string[], files: readonly WorkspaceFile[]): Place | undefined {
  const commands = said.flatMap((line) => FAILED.flatMap((form) => form.exec(line)?.[1] ?? []));
  const command = commands[0];
  if (command === undefined) return undefined;
  const wanted = squeezed(command.replaceAll('\\"', '"'));
  const found = files
    .flatMap(instructions)
    .filter(({ word, rest }) => word === 'RUN' && squeezed(bare(rest)) === wanted);
  return found.length === 1 ? found[0]!.place : undefined;
}

/** @returns every FROM, with the image it names. */
export function baseImages(file: WorkspaceFile): { image: string; place: Place }[] {
  return instructions(file)
    .filter(({ word }) => word === 'FROM')
    .map(({ rest, place }) => ({ image: bare(rest).split(/\s/)[0] ?? '', place }));
}

/** Without `--mount=…` and its like. */
const bare = (rest: string) => rest.replace(/^(?:--[a-z]+(?:=\S+)?\s+)+/, '');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

function instructions({ path, text }: WorkspaceFile): Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const [, word, first] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i]!) ?? [];
    if (!word) continue;
    const start = i;
    const parts = [first!];
    while (/\\\s*$/.test(parts.at(-1)!) && i + 1 < lines.length) {
      i++;
      // Comments may stand between the lines of one instruction.
      if (!/^\s*#/.test(lines[i]!)) parts.push(lines[i]!);
      else parts.push('\\');
    }
    const rest = parts.map((part) => part.replace(/\\\s*$/, '')).join(' ');
    const place = { file: path, line: start + 1, ...(i > start && { endLine: i + 1 }) };
    found.push({ word: word.toUpperCase(), rest: rest.trim(), place });
  }
  return found;
}

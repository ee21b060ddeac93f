/**
 * How the Actions runner finds commands in what a step prints: a port of ActionCommand.cs and of the stop-commands part
 * of ActionCommandManager.cs (actions/runner 258d6c85). An oracle for tests, so it reads as the runner reads, or worse.
 */

/** A command as the runner understands it. */
export interface RunnerCommand {
  /** In lower case: the runner ignores case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = (
  'stop-commands internal-set-repo-path set-env set-output save-state add-mask add-path add-matcher remove-matcher ' +
  'debug warning error notice group endgroup echo'
).split(' ');

/** .NET compares with the rules of a culture, which pass over characters that are not seen. */
const PASSED_OVER = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\0]/gu;
/** What TrimStart of .NET takes away. */
const LEADING = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The command in one line, if there is one. */
export function parseCommand(line: string, registered: readonly string[] = REGISTERED): RunnerCommand | undefined {
  const seen = line.replaceAll(PASSED_OVER, '');
  for (const text of new Set([line, seen])) {
    const found = atStart(text, registered) ?? anywhere(text, registered);
    if (found) return found;
  }
  return undefined;
}

/** Every command that the runner would carry out for the output of a step, the one that resumes included. */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  const obeyed: RunnerCommand[] = [];
  let stoppedBy: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line, stoppedBy === undefined ? REGISTERED : [...REGISTERED, stoppedBy]);
    if (!command || (stoppedBy !== undefined && command.name !== stoppedBy)) continue;
    obeyed.push(command);
    stoppedBy = stoppedBy === undefined && command.name === 'stop-commands' ? command.data.toLowerCase() : undefined;
  }
  return obeyed;
}

/** `::name key=value,key=value::data` */
function atStart(line: string, registered: readonly string[]): RunnerCommand | undefined {
  const text = line.replace(LEADING, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), registered, ',', { data: DATA, property: PROPERTY });
}

/** `##[name key=value;key=value]data` */
function anywhere(line: string, registered: readonly string[]): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), registered, ';', { data: OLD, property: OLD });
}

type Escapes = readonly (readonly [written: string, meant: string])[];
const OLD: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function command(
  info: string,
  data: string,
  registered: readonly string[],
  separator: string,
  escapes: { readonly data: Escapes; readonly property: Escapes },
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.includes(name)) return undefined;
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(separator)
      : [];
  const properties: Record<string, string> = {};
  for (const pair of pairs) {
    const [, key, value] = /^=*([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) properties[key] = unescaped(value, escapes.property);
  }
  return { name, properties, data: unescaped(data, escapes.data) };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [written, meant]) => result.replaceAll(written, meant), text);
}

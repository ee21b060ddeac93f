/** Help texts, made from the table of options. */
import { OPTIONS, type OptionName } from '../options.ts';

const VERBS = [
  ['scan [PATH|GLOB|-]...', 'say what failed in logs, docker inspect, kubectl describe …'],
  ['run -- COMMAND [ARG]...', 'run it, pass its output and exit code through, say why it fails'],
  ['explain CODE|STATUS|ID', 'say what 137, -1, CrashLoopBackOff or 0xC0000005 means'],
  ['patterns list|check|test [DIR]', 'list the patterns; check and test those of a folder'],
] as const;

const NOTES: Readonly<Record<string, string>> = {
  scan: 'PATH is a file, a folder, or a zip, tar or gzip archive; - is standard input; a leading ! excludes.\n\n',
};

export function generalHelp(): string {
  const verbs = VERBS.map(([form, doc]) => `  exitcode ${form.padEnd(32)}${doc}`).join('\n');
  return `Says which thing died first, why, on which line, and what to change.\n\n${verbs}\n  exitcode help VERB                      the options of a verb\n\nExit codes: 0 done, 1 --fail-on reached, 2 wrong use, 3 nothing readable.\n`;
}

export function verbHelp(verb: string, options: readonly OptionName[]): string {
  const form = VERBS.find(([one]) => one.startsWith(verb))?.[0] ?? verb;
  const lines = options.map((name) => {
    const option = OPTIONS[name];
    const flag = `--${name}${'value' in option ? ` ${option.value}` : ''}`;
    const words = 'words' in option && 'value' in option ? ` (${option.words.join(', ')})` : '';
    const fallback = 'value' in option && option.default ? ` [${option.default}]` : '';
    return `  ${flag.padEnd(28)}${option.doc}${words}${fallback}`;
  });
  return `exitcode ${form}\n\n${NOTES[verb] ?? ''}${lines.join('\n')}\n`;
}

/** Help texts, made from the table of options. */
import { OPTIONS, type OptionName } from '../options.ts';
import type { Phrases } from '../render/phrases/phrases.ts';

const VERBS = {
  scan: 'scan [PATH|GLOB|-]...',
  run: 'run -- COMMAND [ARG]...',
  explain: 'explain CODE|STATUS|ID',
  patterns: 'patterns list|check|test [DIR]',
  help: 'help VERB',
} as const;
const NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[];

export function generalHelp({ help: say }: Phrases): string {
  const verbs = NAMES.map((name) => `  exitcode ${VERBS[name].padEnd(32)}${say[name]}`).join('\n');
  return `${say.about}\n\n${verbs}\n\n${say.exitCodes}\n`;
}

export function verbHelp(verb: string, options: readonly OptionName[], phrases: Phrases): string {
  const name = NAMES.find((one) => one === verb);
  const lines = options.map((one) => {
    const option = OPTIONS[one];
    const flag = `--${one}${'value' in option ? ` ${option.value}` : ''}`;
    const words = 'words' in option && 'value' in option ? ` (${option.words.join(', ')})` : '';
    const fallback = 'value' in option && option.default ? ` [${option.default}]` : '';
    return `  ${flag.padEnd(28)}${phrases.options[one]}${words}${fallback}`;
  });
  const note = verb === 'scan' ? `${phrases.help.paths}\n\n` : '';
  return `exitcode ${name ? VERBS[name] : verb}\n\n${note}${lines.join('\n')}\n`;
}

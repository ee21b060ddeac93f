/** Arguments of a verb, checked against the table of options. */
import { parseArgs } from 'node:util';
import { OPTIONS, OptionError, type OptionName, optionValue } from '../options.ts';

export interface Args {
  readonly words: readonly string[];
  readonly help: boolean;
  flag(name: OptionName): boolean;
  /** @throws OptionError when the word is not one of the option's. */
  value(name: OptionName): string;
}

/** @throws OptionError with one line that says what is wrong. */
export function readArgs(argv: readonly string[], allowed: readonly OptionName[]): Args {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
  };
  for (const name of allowed) options[name] = { type: 'value' in OPTIONS[name] ? 'string' : 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return {
      words: positionals,
      help: values.help === true,
      flag: (name) => values[name] === true,
      value: (name) => optionValue(name, values[name] as string | undefined),
    };
  } catch (error) {
    throw new OptionError((error as Error).message.split('. ')[0]!);
  }
}

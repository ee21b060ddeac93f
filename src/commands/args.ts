/** Arguments of a verb, checked against the table of options. */
import { parseArgs } from 'node:util';
import { OPTIONS, OptionError, type OptionName, optionValue } from '../options.ts';

export interface Args {
  readonly words: readonly string[];
  /** What stands behind `--`, which is then no part of `words`; only where the verb runs a command. */
  readonly command?: readonly string[];
  readonly help: boolean;
  flag(name: OptionName): boolean;
  /** @throws OptionError when the word is not one of the option's. */
  value(name: OptionName): string;
}

/**
 * @param runs Whether the verb takes a command behind `--`.
 * @throws OptionError with one line that says what is wrong.
 */
export function readArgs(argv: readonly string[], allowed: readonly OptionName[], runs = false): Args {
  // parseArgs refuses `--` as the value of an option, so the first one is what it looks like.
  const end = runs ? argv.indexOf('--') : -1;
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
  };
  for (const name of allowed) options[name] = { type: 'value' in OPTIONS[name] ? 'string' : 'boolean' };
  try {
    const { values, positionals } = parseArgs({
      args: end < 0 ? [...argv] : argv.slice(0, end),
      options,
      allowPositionals: true,
      strict: true,
    });
    return {
      words: positionals,
      ...(end >= 0 && { command: argv.slice(end + 1) }),
      help: values.help === true,
      flag: (name) => values[name] === true,
      value: (name) => optionValue(name, values[name] as string | undefined),
    };
  } catch (error) {
    throw new OptionError((error as Error).message.split('. ')[0]!);
  }
}

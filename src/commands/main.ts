/** The command line: finds the verb, answers help, turns wrong use into one line and exit code 2. */
import { OptionError, type OptionName } from '../options.ts';
import { gatedText } from '../render/gate.ts';
import { TOOL } from '../version.ts';
import { type Args, readArgs } from './args.ts';
import { EXPLAIN_OPTIONS, explain } from './explain.ts';
import { generalHelp, verbHelp } from './help.ts';
import { EXIT, type Io } from './io.ts';
import { RUN_OPTIONS, run } from './run.ts';
import { SCAN_OPTIONS, scan } from './scan.ts';

interface Verb {
  readonly options: readonly OptionName[];
  /** It takes a command behind `--`. */
  readonly runs?: true;
  run(args: Args, io: Io): Promise<number>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  scan: { options: SCAN_OPTIONS, run: scan },
  run: { options: RUN_OPTIONS, runs: true, run },
  explain: { options: EXPLAIN_OPTIONS, run: explain },
  patterns: {
    options: [],
    run: async (args, io) => (await import(/* webpackMode: "eager" */ './patterns.ts')).patterns(args, io),
  },
};

/** @returns the exit code; never throws for what a user did. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${TOOL.version}\n`);
    return EXIT.done;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const verb = VERBS[rest[0] ?? ''];
    io.stdout.write(verb ? verbHelp(rest[0]!, verb.options) : generalHelp());
    return EXIT.done;
  }
  const verb = VERBS[name];
  try {
    if (!verb) throw new OptionError(`"${name}" is no verb; try scan, run, explain or help`);
    // A negative number is a word to explain, not a flag.
    const words = rest.includes('--') ? rest : rest.flatMap((word) => (/^-\d+$/.test(word) ? ['--', word] : [word]));
    const args = readArgs(words, verb.options, verb.runs);
    if (args.help) {
      io.stdout.write(verbHelp(name, verb.options));
      return EXIT.done;
    }
    return await verb.run(args, io);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    for (const line of error.message.split('\n')) io.stderr.write(`exitcode: ${gatedText(line)}\n`);
    return EXIT.usage;
  }
}

/** The command line: finds the verb, answers help, turns wrong use into one line and exit code 2. */
import { chosenLanguage } from '../language.ts';
import { OptionError, type OptionName } from '../options.ts';
import { gatedText } from '../render/gate.ts';
import { loadPhrases } from '../render/phrases/load.ts';
import { TOOL } from '../version.ts';
import { type Args, readArgs } from './args.ts';
import { generalHelp, verbHelp } from './help.ts';
import { EXIT, type Io } from './io.ts';
import { secretsOf } from './secrets.ts';

interface Verb {
  readonly options: readonly OptionName[];
  /** It takes a command behind `--`. */
  readonly runs?: true;
  run(args: Args, io: Io): Promise<number>;
}

/** Loaded one by one: `explain` needs nothing of what a scan needs. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  scan: async () => {
    const { SCAN_OPTIONS, scan } = await import('./scan.ts');
    return { options: SCAN_OPTIONS, run: scan };
  },
  run: async () => {
    const { RUN_OPTIONS, run } = await import('./run.ts');
    return { options: RUN_OPTIONS, runs: true, run };
  },
  explain: async () => {
    const { EXPLAIN_OPTIONS, explain } = await import('./explain.ts');
    return { options: EXPLAIN_OPTIONS, run: explain };
  },
  patterns: async () => {
    const { patterns } = await import('./patterns.ts');
    return { options: [], run: patterns };
  },
};

/** A negative number is a word to explain and not a flag, wherever it stands. */
function withNumbersLast(argv: readonly string[]): readonly string[] {
  const isNumber = (word: string) => /^-\d+$/.test(word);
  return argv.some(isNumber) ? [...argv.filter((word) => !isNumber(word)), '--', ...argv.filter(isNumber)] : argv;
}

/** @returns the exit code; never throws for what a user did. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${TOOL.version}\n`);
    return EXIT.done;
  }
  try {
    if (name === 'help' || name === '--help' || name === '-h') return await help(readArgs(rest, ['language']), io);
    const verb = await VERBS[name]?.();
    if (!verb) throw new OptionError(`"${name}" is no verb; try scan, run, explain, patterns or help`);
    const args = readArgs(rest.includes('--') ? rest : withNumbersLast(rest), verb.options, verb.runs);
    if (args.help) {
      io.stdout.write(
        verbHelp(name, verb.options, await loadPhrases(chosenLanguage(args.value('language'), io.env).language)),
      );
      return EXIT.done;
    }
    return await verb.run(args, io);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    for (const line of error.message.split('\n')) io.stderr.write(`exitcode: ${gatedText(line, secretsOf(io.env))}\n`);
    return EXIT.usage;
  }
}

async function help(args: Args, io: Io): Promise<number> {
  const [name = ''] = args.words;
  const phrases = await loadPhrases(chosenLanguage(args.value('language'), io.env).language);
  const verb = await VERBS[name]?.();
  io.stdout.write(verb ? verbHelp(name, verb.options, phrases) : generalHelp(phrases));
  return EXIT.done;
}

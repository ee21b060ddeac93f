/** `exitcode explain`: what a code, a signal, a status word or an id means and what to do. */

import { fill, fillText } from '../diagnose/fill.ts';
import { isWindowsStatus, seenByParent, signedToUnsigned } from '../exit-status.ts';
import { loadExplanations } from '../knowledge.ts';
import type { Library } from '../match/library.ts';
import type { Pattern, Prose } from '../match/pattern.ts';
import { OptionError, type OptionName } from '../options.ts';
import { renderExplanation } from '../render/explanation.ts';
import { gatedText } from '../render/gate.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import type { Args } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { languageOf } from './language.ts';
import { terminalStyle } from './terminal-style.ts';

export const EXPLAIN_OPTIONS: readonly OptionName[] = ['format', 'language'];

/** What was asked for, found in the library. */
interface Answer {
  readonly pattern: Pattern;
  /** How the word was understood, when that is not plain. */
  readonly note?: string;
}

export async function explain(args: Args, io: Io): Promise<number> {
  const [word, ...more] = args.words;
  if (!word || more.length)
    throw new OptionError('explain takes one code, signal, status or id, e.g. exitcode explain 137');
  const format = args.value('format');
  if (format !== 'text' && format !== 'json') throw new OptionError(`format: "${format}" is none of text, json`);
  const { library, prose, phrases } = await loadExplanations(languageOf(args, io));
  const answer = lookUp(word, library, phrases);
  if (!answer) {
    io.stderr.write(`exitcode: ${gatedText(phrases.explain.unknown(word))}\n`);
    return EXIT.usage;
  }
  const text = filled(prose()(answer.pattern.id)!);
  if (format === 'json') {
    const { id, severity, category, retryable, signal, means } = answer.pattern;
    io.stdout.write(
      `${JSON.stringify({ query: gatedText(word), id, note: answer.note, severity, category, retryable, signal, means, ...text }, null, 2)}\n`,
    );
  } else {
    const style = terminalStyle(io.stdout, io.env);
    io.stdout.write(renderExplanation(answer.pattern, text, answer.note, phrases, style));
  }
  return EXIT.done;
}

/** @param word As people write it: `137`, `-1`, `0xC0000005`, `SIGKILL`, `kill`, `CrashLoopBackOff`, an id. */
export function lookUp(word: string, library: Library, phrases: Phrases): Answer | undefined {
  const number = /^(?:0x[0-9a-f]+|-?\d+)$/i.test(word) ? Number(word) : undefined;
  if (number !== undefined) return byNumber(number, library, phrases);
  const signal = word.toUpperCase().replace(/^(?!SIG)/, 'SIG');
  const lower = word.toLowerCase();
  const status = library.patterns.find((pattern) => pattern.statuses?.some((one) => one.toLowerCase() === lower));
  const named = library.patterns.filter((one) => one.signal === signal);
  const pattern = library.byStatus(word) ?? status ?? library.get(lower) ?? named.find((one) => one.means) ?? named[0];
  return pattern && { pattern };
}

function byNumber(number: number, library: Library, { explain: say }: Phrases): Answer | undefined {
  const unsigned = signedToUnsigned(number);
  const windows = isWindowsStatus(unsigned) ? library.byCode(unsigned) : undefined;
  if (windows) return { pattern: windows, note: say.windows(number, unsigned.toString(16).toUpperCase()) };
  const seen = seenByParent(number);
  const pattern = library.byCode(seen) ?? library.get('app-error');
  if (!pattern) return undefined;
  if (seen === number) return { pattern };
  return { pattern, note: say.eightBits(number, seen) };
}

/** In a command, what is to be put there: `{{pod}}` is `POD`. */
const named = (run: string) => run.replace(/\{\{([a-z][A-Za-z]*)\}\}/g, (_, name: string) => name.toUpperCase());

/** Without an incident every placeholder takes its fallback. */
function filled(prose: Prose): Prose {
  const say = (text: string) => fillText(text, {});
  const steps = (list: Prose['fixes']) =>
    list.map(({ text, run }) => ({ text: say(text), ...(run && { run: fill(named(run), {}) }) }));
  return {
    ...prose,
    title: say(prose.title),
    explanation: say(prose.explanation),
    causes: prose.causes.map(say),
    fixes: steps(prose.fixes),
    ...(prose.collect && { collect: steps(prose.collect) }),
  };
}

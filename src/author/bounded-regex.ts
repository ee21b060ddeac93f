/**
 * Regexes of strangers: a bad one must not hang a job. V8's linear engine runs what it can; the rest (case folding,
 * look-around, back-references) runs under a time limit, and a pattern that exceeds it once is dropped and named.
 */
import { setFlagsFromString } from 'node:v8';
import { createContext, Script } from 'node:vm';
import type { Matcher } from '../match/library.ts';

/** Milliseconds that one line may cost. */
const LINE_LIMIT = 100;

export interface Bounded {
  /** @throws SyntaxError */
  make(source: string, flags: string, owner: string): Matcher;
  /** Ids of the patterns that were dropped. */
  readonly dropped: ReadonlySet<string>;
}

export function boundedRegexes(): Bounded {
  // Allowed at run time; without it the constructor refuses the flag "l".
  setFlagsFromString('--enable-experimental-regexp-engine');
  const dropped = new Set<string>();
  return {
    dropped,
    make(source, flags, owner) {
      try {
        return new RegExp(source, `${flags.replace('l', '')}l`);
      } catch {
        return timed(new RegExp(source, flags), owner, dropped);
      }
    },
  };
}

function timed(regex: RegExp, owner: string, dropped: Set<string>): Matcher {
  const context = createContext({ regex, text: '' });
  const script = new Script('regex.exec(text)');
  return {
    exec(text) {
      if (dropped.has(owner)) return null;
      context.text = text;
      try {
        return script.runInContext(context, { timeout: LINE_LIMIT }) as RegExpExecArray | null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        dropped.add(owner);
        return null;
      }
    },
  };
}

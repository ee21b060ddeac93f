/**
 * Regexes of strangers: a bad one must not hang a job. V8's linear engine runs what it can; the rest (case folding,
 * look-around, back-references) runs under a time limit for a line and one for all lines, and a pattern that exceeds
 * either is dropped and named. The limit is that of node:vm, whose watchdog interrupts a regex that is backtracking.
 */
import { setFlagsFromString } from 'node:v8';
import { createContext, Script } from 'node:vm';
import type { Matcher } from '../match/library.ts';

/** Milliseconds that one line may cost. */
const LINE_LIMIT = 100;
/** Milliseconds that all lines may cost together, for one regex. */
const TOTAL_LIMIT = 2000;

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
  let spent = 0;
  return {
    exec(text) {
      if (dropped.has(owner)) return null;
      context.text = text;
      const started = performance.now();
      try {
        return script.runInContext(context, { timeout: LINE_LIMIT }) as RegExpExecArray | null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        dropped.add(owner);
        return null;
      } finally {
        spent += performance.now() - started;
        if (spent > TOTAL_LIMIT) dropped.add(owner);
      }
    },
  };
}

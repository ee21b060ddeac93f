/** Signals that are meant for the command are passed on to it. */
import { closeSync, openSync } from 'node:fs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGCONT', 'SIGALRM'] as const;
/** A terminal sends these to the command as well as to us; twice would be once too often. */
const FROM_TERMINAL: ReadonlySet<string> = new Set(['SIGINT', 'SIGQUIT']);

export interface Forwarding {
  /** The last signal that would have ended us. */
  readonly last: () => NodeJS.Signals | undefined;
  /** From then on signals are for us again. */
  stop(): void;
}

export function forwardSignals(send: (signal: NodeJS.Signals) => void): Forwarding {
  const terminal = hasTerminal();
  let last: NodeJS.Signals | undefined;
  const handlers = FORWARDED.map((signal) => {
    const handler = () => {
      if (signal !== 'SIGCONT') last = signal;
      if (!(terminal && FROM_TERMINAL.has(signal))) send(signal);
    };
    try {
      process.on(signal, handler);
    } catch {
      // Not a signal of this system.
    }
    return [signal, handler] as const;
  });
  return {
    last: () => last,
    stop: () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    },
  };
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

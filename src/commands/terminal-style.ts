/** What the terminal can do, as far as it and the environment tell. */
import type { TerminalStyle } from '../render/pen.ts';
import type { Io } from './io.ts';

/** Where a text goes to. */
export interface Destination {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;
/** Where nobody tells: what every terminal has. */
const USUAL = 80;

/** Colours: https://no-color.org and https://force-color.org. */
export function terminalStyle(to: Destination, env: Io['env']): TerminalStyle {
  const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  const able = to.isTTY === true && env.TERM !== 'dumb';
  return {
    colour: !env.NO_COLOR && (able || forced),
    width: Math.min(WIDEST, Math.max(NARROWEST, to.columns || USUAL)),
    links: able && knowsLinks(env),
  };
}

const PROGRAMS: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);

/** Nothing tells for sure; a terminal that does not know them may show their sequences as text. */
function knowsLinks(env: Io['env']): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0';
  if (env.CI || env.TMUX || env.STY) return false;
  return (
    PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
    // The terminals of GNOME and KDE.
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    Number(env.KONSOLE_VERSION ?? 0) >= 201_200 ||
    env.WT_SESSION !== undefined ||
    /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? '')
  );
}

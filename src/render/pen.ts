/** What writes at a terminal: its width, its colours, its links. */
import { styleText } from 'node:util';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** The terminal knows hyperlinks (OSC 8). */
  readonly links?: boolean;
}

export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'cyan' | 'dim';

export interface Pen {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  /** An address of our own, shortened where it can be followed all the same. */
  readonly address: (url: string, room: number) => string;
}

/** What could end the sequence of a link early, or mean something else to a terminal, makes no link. */
const PLAIN = /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/;

export function penOf({ colour, width, links = false }: TerminalStyle): Pen {
  return {
    width,
    paint: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    address: (url, room) => {
      if (!links || !PLAIN.test(url)) return url;
      const text = url.slice('https://'.length);
      const shown = text.length > room ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
      return `\x1b]8;;${url}\x1b\\${shown}\x1b]8;;\x1b\\`;
    },
  };
}

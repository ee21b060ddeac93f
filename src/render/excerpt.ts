/** A line of a log with its number, and marks under its telling part. */
import type { Evidence } from '../model.ts';
import { widthOf } from './width.ts';

/** Lines that are so near are shown with it. */
const NEAR = 3;

type Shown = Pick<Evidence, 'source' | 'line' | 'text' | 'highlight' | 'around'>;

export interface ExcerptLine {
  /** `> 12 │`, or blanks instead of what it lacks. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: 'marked' | 'near' | 'caret';
}

/**
 * @param all Other evidence; what stands near the line is shown around it.
 * @param width Columns for gutter and text.
 */
export function excerpt(shown: Shown, all: readonly Shown[], width: number): ExcerptLine[] {
  const near = nearTo(shown, all);
  const digits = Math.max(...near.map(({ line }) => String(line).length));
  const room = Math.max(20, width - digits - 5);
  return near.flatMap((one, i): ExcerptLine[] => {
    const before = near[i - 1];
    const gap: ExcerptLine[] =
      before && one.line - before.line > 1 ? [{ gutter: `  ${'⋮'.padStart(digits)} │`, text: '', kind: 'near' }] : [];
    const { text, from, to } = shorten(one, room);
    const marked = one.line === shown.line;
    const line = { gutter: `${marked ? '>' : ' '} ${String(one.line).padStart(digits)} │`, text } as const;
    if (!marked) return [...gap, { ...line, kind: 'near' }];
    const caret = ' '.repeat(widthOf(text.slice(0, from))) + '^'.repeat(Math.max(1, widthOf(text.slice(from, to))));
    return [...gap, { ...line, kind: 'marked' }, { gutter: `${' '.repeat(digits + 2)} │`, text: caret, kind: 'caret' }];
  });
}

/** @returns the line, its block, and what else is known near to it, in the order of the log. */
function nearTo(shown: Shown, all: readonly Shown[]): Shown[] {
  const others = all.filter(({ source, line }) => source === shown.source && Math.abs(line - shown.line) <= NEAR);
  const block = shown.around?.map((one): Shown => ({ ...shown, ...one, highlight: [0, 0] })) ?? [];
  const byLine = new Map([...block, ...others, shown].map((one) => [one.line, one]));
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** Cuts a long line so that its telling part stays in view. */
export function shorten({ text: raw, highlight: [start, end] }: Pick<Shown, 'text' | 'highlight'>, room: number) {
  // A tab is as wide as it likes; the caret below it would be off.
  const text = raw.replaceAll('\t', ' ');
  if (widthOf(text) <= room) return { text, from: start, to: end };
  // Wide characters take the room of two.
  const fitting = widthOf(text) > text.length ? Math.floor(room / 2) : room;
  const cut = end <= fitting - 1 ? 0 : Math.max(0, Math.min(start - 4, text.length - fitting + 1));
  const head = cut > 0 ? '…' : '';
  const part = text.slice(cut + head.length, cut + fitting - 1);
  const tail = cut + fitting - 1 < text.length ? '…' : '';
  const place = (column: number) => Math.min(Math.max(column - cut, 0), head.length + part.length);
  return { text: head + part + tail, from: place(start), to: place(end) };
}

/** Why something could not be read or delivered, in the language of the report: the code says it in English. */
import type { Report } from '../model.ts';
import type { GapPhrases } from './phrases/gaps.ts';
import type { Phrases } from './phrases/phrases.ts';

/** One line a gap, so that nothing is lost silently. */
export const gapWords = (report: Report, phrases: Phrases): string[] =>
  report.gaps.map(({ source, message }) => `${source}${phrases.marks.colon}${reasonWords(message, phrases)}`);

/** @param message Clauses of `GapClause`, with semicolons between; words of others in it stay as they are. */
export const reasonWords = (message: string, { gaps, marks }: Phrases): string =>
  gaps ? translated(message, gaps, marks.semicolon, 0) : message;

interface Shape {
  readonly regex: RegExp;
  readonly words: string;
}

const shapes = new WeakMap<GapPhrases, readonly Shape[]>();
/** Clauses in clauses. */
const DEPTH = 4;

function translated(message: string, gaps: GapPhrases, semicolon: string, depth: number): string {
  if (depth === DEPTH) return message;
  const inner = (text: string) => translated(text, gaps, semicolon, depth + 1);
  return grouped(message.split('; '), (text) => clause(text, gaps, inner), semicolon);
}

/** A semicolon in the words of others ends no clause of ours: what is not known is tried together with its neighbours. */
function grouped(parts: readonly string[], known: (text: string) => string | undefined, semicolon: string): string {
  const found: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) found.push(known(open.join('; ')) ?? open.join('; '));
    open = [];
  };
  for (const part of parts) {
    const words = known(part);
    if (words === undefined) open.push(part);
    else {
      close();
      found.push(words);
    }
  }
  close();
  return found.join(semicolon);
}

function clause(text: string, gaps: GapPhrases, inner: (value: string) => string): string | undefined {
  const known: Readonly<Record<string, string>> = gaps;
  if (Object.hasOwn(known, text)) return known[text];
  for (const { regex, words } of shapesOf(gaps)) {
    const values = regex.exec(text)?.slice(1);
    if (values) return words.replace(/\{(\d)\}/g, (_, index) => inner(values[index - 1]!));
  }
  return undefined;
}

/** Those with values, the longest first: it says most. What begins with a value would take all that stands before it. */
function shapesOf(gaps: GapPhrases): readonly Shape[] {
  const known =
    shapes.get(gaps) ??
    Object.entries(gaps)
      .filter(([english]) => english.includes('{1}'))
      .sort(([a], [b]) => Number(a.startsWith('{')) - Number(b.startsWith('{')) || b.length - a.length)
      .map(shapeOf);
  shapes.set(gaps, known);
  return known;
}

/** A value ends as early as it can where it is the first, and as late as it can behind that: remedies hold no stops. */
function shapeOf([english, words]: readonly [string, string]): Shape {
  const source = english
    .replace(/[\\^$.*+?()[\]|]/g, '\\$&')
    .replace(/\{(\d)\}/g, (_, index) => (index === '1' ? '(.+?)' : '(.+)'));
  return { regex: new RegExp(`^${source}$`, 's'), words };
}

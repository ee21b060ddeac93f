/** The texts of the library. Only those that are asked for are parsed: a report needs a handful of hundreds. */
import type { Prose } from '../match/pattern.ts';
import { type Translation, translated } from './translation.ts';

/** @returns the texts of the pattern with this id. */
export type ProseBook = (id: string) => Prose | undefined;

/** One line each: the id, a tab, its texts as JSON. The first line is empty. */
export type PackedTexts = string;

export function packTexts<T extends Prose | Translation>(
  entries: Iterable<readonly [id: string, texts: T]>,
): PackedTexts {
  return `\n${[...entries].map(([id, texts]) => `${id}\t${JSON.stringify(texts)}\n`).join('')}`;
}

export const proseBook = (packed: PackedTexts): ProseBook => remembered((id) => textsOf<Prose>(packed, id));

/** @param packed Translations; what is not translated stays English. */
export const translatedBook = (english: ProseBook, packed: PackedTexts): ProseBook =>
  remembered((id) => {
    const prose = english(id);
    return prose && translated(prose, textsOf<Translation>(packed, id));
  });

/** The texts of one pattern are asked for once for each of its events. */
function remembered(book: ProseBook): ProseBook {
  const known = new Map<string, Prose | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, book(id));
    return known.get(id);
  };
}

function textsOf<T>(packed: PackedTexts, id: string): T | undefined {
  const at = packed.indexOf(`\n${id}\t`);
  if (at < 0) return undefined;
  const from = at + id.length + 2;
  return JSON.parse(packed.slice(from, packed.indexOf('\n', from))) as T;
}

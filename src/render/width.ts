/** How many columns of a terminal a text takes: characters of East Asia take two, marks on a letter none. */
import { eastAsianWidth } from 'get-east-asian-width';

/** What takes one column a character for sure. */
const NARROW = /^[\x20-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u052f…–—‘’“”│✗·]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;

/** @param text Has passed the gate: it holds nothing that a screen shows as nothing, such as joiners. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
  return width;
}

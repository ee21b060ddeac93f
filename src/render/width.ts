/** How many columns of a terminal a text takes: characters of East Asia take two. */
import stringWidth from 'string-width';

/** What takes one column a character for sure. */
const NARROW = /^[\x20-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u052f…–—‘’“”│✗·]*$/;

export const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

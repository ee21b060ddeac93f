/** Breaks prose so that it fits a width: at blanks, and between the characters of scripts that write without them. */
import { widthOf } from './width.ts';

/** Chinese and Japanese may break behind any character; Korean sets blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Begins no line. */
const CLOSING = /^[、。，．：；！？）」』】》〉〕”’…·,.:;!?)\]}%]/u;
/** Ends no line. */
const OPENING = /[（「『【《〈〔“‘([{]$/u;

/** @param indent What stands in front of every line after the first. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = width - widthOf(indent);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [i, word] of text.trim().split(/\s+/).entries())
    for (const [j, part] of parts(word).entries()) {
      const blank = i > 0 && j === 0 ? 1 : 0;
      const columns = widthOf(part);
      if (line && used + blank + columns > room) {
        lines.push(line);
        [line, used] = [part, columns];
      } else {
        line += (line && blank ? ' ' : '') + part;
        used += (used ? blank : 0) + columns;
      }
    }
  return [...lines, line].join(`\n${indent}`);
}

/** Between which a line may end. */
function parts(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const found: string[] = [];
  for (const character of word) {
    const last = found.at(-1);
    const stays =
      last !== undefined &&
      (CLOSING.test(character) || OPENING.test(last) || !(UNSPACED.test(character) || UNSPACED.test(last.at(-1)!)));
    if (stays) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** A line of text -> its events, read behind the mark of a task runner when it says nothing as it stands. */
import type { Event } from '../model.ts';
import { taskMark } from '../read/prefix/task.ts';
import { tellsOfSuccess } from '../read/success.ts';
import type { Library } from './library.ts';
import { matchesAny, matchText, type TextPlace } from './resolve.ts';

/**
 * Most lines in which a keyword occurs match nothing; that is seen before anything else is found out about them.
 * @param keywords As for `matchLine`.
 * @returns false when `matchLine` has no events.
 */
export function mayMatch(text: string, keywords: readonly number[], library: Library): boolean {
  if (matchesAny(text, keywords, library)) return true;
  const mark = taskMark(text);
  return mark > 0 && matchesAny(text.slice(mark), keywords, library);
}

/**
 * @param keywords Numbers of the keywords that occur in the line.
 * @returns the events of the whole line; if it has none but background, those of what stands behind the mark.
 */
export function matchLine(
  text: string,
  keywords: readonly number[],
  place: TextPlace,
  library: Library,
): readonly Event[] {
  const mark = taskMark(text);
  if (mark === 0) return matchText(text, keywords, place, library);
  const said = text.slice(mark);
  if (tellsOfSuccess(said)) return [];
  const whole = matchText(text, keywords, place, library);
  if (whole.some(({ role }) => role !== 'context')) return whole;
  const inner = { ...place, locate: (from: number, to: number) => place.locate(from + mark, to + mark) };
  return [...whole, ...matchText(said, keywords, inner, library)];
}

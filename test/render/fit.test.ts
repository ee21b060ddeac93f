/** src/render/fit.ts: what is cut is closed again, and nothing in a log looks like what has to be closed. */
import { bytesOf, cut } from '../../src/render/fit.ts';
import { code, fence } from '../../src/render/markdown.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { CLOSED, openAtEnd } from './well-formed.ts';

const FILLING = 'a line of the document\n'.repeat(40);
const NOTE = /\n\n… \d+ more lines are left out to fit\.\n$/;

test.each([
  ['plain lines', FILLING, ''],
  ['an open fence', `${fence(FILLING)}`, '```'],
  ['an open fold', `<details><summary>x</summary>\n\n${FILLING}`, '</details>'],
  ['a fence in a fold', `<details><summary>x</summary>\n\n${fence(FILLING)}`, '```\n</details>'],
  ['a code span of three ticks at the start of a line', `${code('a``')}\n${FILLING}`, ''],
  ['a fold in a code span', `${code('<details>')}\n${FILLING}`, ''],
  [
    'the end of a fold in a code span',
    `<details><summary>x</summary>\n\n- ${code('</details>')}\n${FILLING}`,
    '</details>',
  ],
  ['the end of a fold in a fence', `<details><summary>x</summary>\n\n${fence('</details>')}\n${FILLING}`, '</details>'],
  ['a fence of many ticks', fence(`${'`'.repeat(150)}\n${FILLING}`), '`'.repeat(151)],
])('%s', (_, text, closing) => {
  const limit = bytesOf(text) - 100;
  const done = cut(text, limit, EN);
  expect(bytesOf(done)).toBeLessThanOrEqual(limit);
  expect(openAtEnd(done)).toEqual(CLOSED);
  expect(done).toMatch(NOTE);
  expect(done.replace(NOTE, '').split('of the document').at(-1)!.trim()).toBe(closing);
});

test('it says how many lines are left out', () => {
  const done = cut(FILLING, 500, EN);
  const kept = done.split('\n').filter((line) => line.startsWith('a line')).length;
  expect(done).toContain(`… ${41 - kept} more lines are left out to fit.`);
});

test('what fits to the byte stays, and what has no room at all is nothing', () => {
  expect(cut('ö', 2, EN)).toBe('ö');
  expect(cut('öö', 3, EN)).toBe('');
  expect(cut(FILLING, 60, EN)).toMatch(/^\n\n… 41 more lines/);
  expect(cut(FILLING, 30, EN)).toBe('');
});

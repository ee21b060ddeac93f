/** src/read/lines.ts and text-line.ts: offsets <-> lines and columns, and what a piece of evidence shows. */
import fc from 'fast-check';
import { EVIDENCE_LIMIT, excerpt, lineTable } from '../../src/read/lines.ts';
import { textLine } from '../../src/read/text-line.ts';
import { holds } from '../build.ts';

const text = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', 'Ö', '😀', 'word ')).map((parts) => parts.join(''));

test('a range of a text is found again at its line and columns', () => {
  holds(
    fc.property(text, fc.nat(), fc.nat(20), (whole, place, length) => {
      const offset = place % (whole.length + 1);
      const { line, column, endColumn } = lineTable(whole).locate('x', offset, length);
      const raw = whole.split('\n')[line - 1]!;
      expect(raw.slice(column - 1, endColumn - 1)).toBe(whole.slice(offset, offset + length).split('\n')[0]);
    }),
  );
});

test('the highlight of an excerpt is the part that was asked for', () => {
  const line = fc.string({ maxLength: 1200, unit: fc.constantFrom('a', '-', ' ', ' ', '.', '"') });
  holds(
    fc.property(line, fc.nat(), fc.nat(40), (whole, place, length) => {
      const from = place % (whole.length + 1);
      const part = excerpt(whole, from);
      const [start, end] = part.span(from, from + length);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(part.text.length);
      expect(part.text.length).toBeLessThanOrEqual(EVIDENCE_LIMIT + 2);
      fc.pre(from >= whole.length - whole.trimStart().length);
      expect(whole.slice(from, from + length)).toContain(part.text.slice(start, end));
    }),
  );
});

test('a short line is shown whole, without the blanks around it', () => {
  expect(excerpt('   boom  ', 3)).toMatchObject({ text: 'boom' });
  expect(excerpt('   boom  ', 3).span(3, 7)).toEqual([0, 4]);
});

test('a long line is cut on both sides', () => {
  const part = excerpt(`${'before '.repeat(100)}HIT${' after'.repeat(100)}`, 700);
  expect(part.text).toMatch(/^…[ before]+HIT[ after]+…$/);
  expect(part.text.slice(...part.span(700, 703))).toBe('HIT');
});

test('the cut tears no token, whose half the redaction would not know', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  for (let shift = 0; shift < 60; shift++) {
    const whole = `${'x '.repeat(200 + shift)}${token} ${'y '.repeat(40)}HIT ${'z '.repeat(150 + shift)}${token}${' w'.repeat(99)}`;
    const shown = excerpt(whole, whole.indexOf('HIT')).text;
    expect(shown.replaceAll(token, '')).not.toMatch(/ghp_|a1B2/);
  }
});

test('a line without blanks is cut all the same', () => {
  const part = excerpt(`${'x'.repeat(2000)}OOMKilled${'x'.repeat(2000)}`, 2000);
  expect(part.text.slice(...part.span(2000, 2009))).toBe('OOMKilled');
});

test('a place in a coloured line with a stamp has the columns of the raw line', () => {
  const raw = '2026-11-20T21:23:18.3424472Z \x1b[31mERROR\x1b[0m: exit code 137';
  const line = textLine('job.log', 4, raw);
  const place = line.locate(line.text.indexOf('137'));
  expect(place).toMatchObject({ source: 'job.log', line: 4, text: 'ERROR: exit code 137' });
  expect(raw.slice(place.column - 1, place.endColumn - 1)).toBe('137');
  expect(place.text.slice(...place.highlight)).toBe('137');
});

test('many values on one huge line end', () => {
  const whole = `${'{"a": 1}, '.repeat(300_000)}\r`;
  const table = lineTable(whole);
  for (let i = 0; i < 2000; i++) table.locate('x', i * 1000, 5);
});

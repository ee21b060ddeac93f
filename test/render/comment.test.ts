/** The shared comment: who stands in it, what is over, and that no text breaks out of its section. */
import fc from 'fast-check';
import type { Report } from '../../src/model.ts';
import { COMMENT_LIMIT, commentWriter, type Reporter } from '../../src/render/comment.ts';
import { bytesOf, cut } from '../../src/render/fit.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { newest, parseSections, renderSection, type Section } from '../../src/render/sections.ts';
import { diagnosis, evidence, holds, report } from '../build.ts';
import { CLOSED, openAtEnd } from './well-formed.ts';

const A: Reporter = { key: 'a', group: 'ci', label: 'CI a', run: 9, attempt: 1 };
const B: Reporter = { ...A, key: 'b', label: 'CI b' };
const LINT: Reporter = { ...A, key: 'l', group: 'lint', label: 'Lint', run: 3 };
const failed = (title: string) => report([diagnosis({ title })]);
const green = report([]);
const unread = report([], { conclusion: 'unknown', complete: false, gaps: [{ source: 'x', message: 'cut' }] });
const write = (one: Report, by: Reporter, existing: readonly string[] = [], always = false) =>
  commentWriter(one, by, EN, { always, runUrl: 'https://github.com/o/r/actions/runs/9' })(existing);
/** What each section says in its heading. */
const told = (text: string | undefined) =>
  text &&
  parseSections(text).map(({ label, state, body }) => `${label} ${state}: ${/^### \S+ (.*)$/m.exec(body)?.[1]}`);
/** One report after the other into one comment. */
const series = (...reports: readonly (readonly [Report, Reporter])[]) =>
  reports.reduce<string | undefined>((text, [one, by]) => write(one, by, text === undefined ? [] : [text]), undefined);

test.each<[string, readonly (readonly [Report, Reporter])[], string[] | undefined]>([
  ['a failure', [[failed('X'), A]], ['CI a failed: X']],
  ['a green run', [[green, A]], undefined],
  ['nothing could be read', [[unread, A]], undefined],
  [
    'nothing could be read where a failure stood',
    [
      [failed('X'), A],
      [unread, { ...A, run: 10 }],
    ],
    ['CI a open: Not everything could be read, and what was read shows no failure.'],
  ],
  [
    'two jobs',
    [
      [failed('X'), B],
      [failed('Y'), A],
    ],
    ['CI a failed: Y', 'CI b failed: X'],
  ],
  [
    'one of two is resolved',
    [
      [failed('X'), A],
      [failed('Y'), B],
      [green, { ...A, attempt: 2 }],
    ],
    ['CI a resolved: Resolved', 'CI b failed: Y'],
  ],
  [
    'a newer run takes the place of all of the older one',
    [
      [failed('X'), A],
      [failed('Y'), B],
      [failed('Z'), { ...A, run: 10 }],
    ],
    ['CI a failed: Z'],
  ],
  [
    'and also when it is green and was not told of before',
    [
      [failed('X'), A],
      [green, { ...B, run: 10 }],
    ],
    ['CI b resolved: No failure found.'],
  ],
  [
    'an older run comes late',
    [
      [failed('X'), { ...A, run: 10 }],
      [failed('Y'), A],
    ],
    ['CI a failed: X'],
  ],
  [
    'an older attempt comes late',
    [
      [failed('X'), { ...A, attempt: 2 }],
      [green, A],
    ],
    ['CI a failed: X'],
  ],
  [
    'an older run of another job comes late',
    [
      [failed('X'), { ...A, run: 10 }],
      [failed('Y'), B],
    ],
    ['CI a failed: X'],
  ],
  [
    'the same job again',
    [
      [failed('X'), A],
      [failed('Y'), A],
    ],
    ['CI a failed: Y'],
  ],
  [
    'another workflow stays',
    [
      [failed('X'), LINT],
      [failed('Y'), A],
      [green, { ...A, run: 11 }],
    ],
    ['CI a resolved: Resolved', 'Lint failed: X'],
  ],
  [
    'broken again',
    [
      [failed('X'), A],
      [green, { ...A, run: 10 }],
      [failed('X'), { ...A, run: 11 }],
    ],
    ['CI a failed: X'],
  ],
])('%s', (_, reports, expected) => {
  expect(told(series(...reports))).toEqual(expected);
});

test('what is resolved is named, also when it stays resolved', () => {
  const text = series([failed('Out of memory'), A], [green, { ...A, run: 10 }], [green, { ...A, run: 11, attempt: 2 }]);
  expect(text).toContain('No failure found in [run 11, attempt 2](https://github.com/o/r/actions/runs/9).');
  expect(text).toContain('**Before:** ❌ Out of memory');
});

test('always makes a comment of a green run', () => {
  expect(told(write(green, A, [], true))).toEqual(['CI a resolved: No failure found.']);
});

test('a comment of ours that was edited by hand is made anew', () => {
  expect(told(write(green, A, ['<!-- exitcode-action:v1 -->\nHello']))).toEqual(['CI a resolved: No failure found.']);
});

test('two comments of ours become one with the sections of both', () => {
  expect(told(write(failed('Z'), LINT, [write(failed('X'), A)!, write(failed('Y'), B)!]))).toEqual([
    'CI a failed: X',
    'CI b failed: Y',
    'Lint failed: Z',
  ]);
});

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<!-- exitcode-action:end -->',
        '<!-- exitcode-action:section {"key":"x"} -->',
        '-->',
        '\n',
        '```',
        '\r\n',
        '<details>',
        '{',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

test('no text ends its section or begins another', () => {
  holds(
    fc.property(words, words, words, (label, first, second) => {
      const sections: Section[] = [
        { ...A, label, state: 'failed', body: first },
        { ...B, label, state: 'open', body: second },
      ];
      const text = sections.map(renderSection).join('\n\n');
      expect(parseSections(text).map(({ key, label, state }) => [key, label, state])).toEqual([
        ['a', label, 'failed'],
        ['b', label, 'open'],
      ]);
      // What was written once is written the same again.
      expect(parseSections(text).map(renderSection).join('\n\n')).toBe(text.replaceAll('\r\n', '\n'));
    }),
  );
});

test('a section that is no good is not read', () => {
  const mark = (head: string) => `<!-- exitcode-action:section ${head} -->\nx\n<!-- exitcode-action:end -->`;
  for (const head of ['{', '{}', '{"key":"a"}', '{"key":1,"group":"g","label":"l","run":1,"attempt":1,"state":"s"}'])
    expect(parseSections(mark(head))).toEqual([]);
});

test('the newest of a key wins, of equals the last', () => {
  const one = (run: number, attempt: number, body: string): Section => ({ ...A, run, attempt, body, state: 'failed' });
  const bodies = (...sections: Section[]) => newest(sections).map(({ body }) => body);
  expect(bodies(one(9, 1, 'x'), one(9, 2, 'y'), one(9, 1, 'z'))).toEqual(['y']);
  expect(bodies(one(9, 1, 'x'), one(9, 1, 'y'))).toEqual(['y']);
});

test('a document that is cut is well-formed, fits, and says how much is left out', () => {
  const part = fc.constantFrom(
    'text',
    '```',
    '````text',
    '`````',
    '<details><summary>x</summary>',
    '</details>',
    '   ```',
    '- item',
    '',
  );
  holds(
    fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 400, max: 900 }), (lines, limit) => {
      const balanced = lines.filter((line, i) => !line.includes('details') || i % 2 === 0);
      const text = `${balanced.join('\n')}\n${'filler line\n'.repeat(100)}`;
      const short = cut(text, limit, EN);
      expect(bytesOf(short)).toBeLessThanOrEqual(limit);
      expect(short).toMatch(/… [\d,]+ more lines are left out to fit\.\n$/);
      expect(openAtEnd(short)).toMatchObject({ fence: '' });
      expect(openAtEnd(short).details).toBeLessThanOrEqual(0);
    }),
  );
});

test('a comment fits and is well-formed however many jobs share it', () => {
  let text = '';
  const long = report([
    diagnosis({ evidence: [evidence('x'.repeat(500))], causes: Array(200).fill('a cause '.repeat(20)) }),
  ]);
  for (let i = 0; i < 60; i++) {
    text = write(long, { ...A, key: `k${i}`, label: `CI job ${i}` }, text ? [text] : []) ?? '';
    expect(bytesOf(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(openAtEnd(text)).toEqual(CLOSED);
    expect(parseSections(text).some(({ key }) => key === `k${i}`)).toBe(true);
  }
  expect(text).toMatch(/left out to fit/);
});

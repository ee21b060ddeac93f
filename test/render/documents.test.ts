/** The other documents: JSON, annotations, summary and comment, and how they are made to fit. */
import fc from 'fast-check';
import type { Diagnosis, Report } from '../../src/model.ts';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { COMMENT_MARKER, commentWriter, renderSummary } from '../../src/render/comment.ts';
import { shrink } from '../../src/render/fit.ts';
import { renderJson, renderNdjson } from '../../src/render/json.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { renderMarkdown } from '../../src/render/summary.ts';
import { bytes, diagnosis, evidence, holds, report } from '../build.ts';
import { expectGolden } from '../golden.ts';
import { SAMPLE } from './sample.ts';

const REPORTER = { key: 'k', group: 'g', label: 'CI build', run: 9, attempt: 1 };
const renderComment = (one: Report) => commentWriter(one, REPORTER, EN, { always: true })([]) ?? '';

const attack = fc
  .array(
    fc.oneof(
      fc.constantFrom('#', '##', '##[', '[', '::', '\\', '"', '\n', '\u2028', '###['),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

test('JSON gives the report back and is no command of the runner', () => {
  holds(
    fc.property(attack, attack, (title, source) => {
      const one = report([diagnosis({ title, evidence: [evidence(title, { source })] })]);
      for (const [json, value] of [
        [renderJson(one), one],
        [renderNdjson(one), one],
        [renderNdjson(one, title), { case: title, ...one }],
      ] as const) {
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json.split('\n').filter((line) => /##\[|^\s*::/.test(line))).toEqual([]);
      }
      expect(renderNdjson(one, title).trimEnd()).not.toContain('\n');
    }),
  );
});

test('the whole report in Markdown', () => {
  expectGolden('summary.md', renderMarkdown(SAMPLE, EN));
});

test('a comment begins with the marker that finds it again', () => {
  expect(renderComment(SAMPLE).startsWith(`${COMMENT_MARKER}\n\n<!-- exitcode-action:section {`)).toBe(true);
  // The footer of a comment says more.
  expect(renderComment(SAMPLE)).toContain(renderMarkdown(SAMPLE, EN).split('\n<sub>')[0]);
  expect(renderComment(SAMPLE)).toMatch(
    /^<sub>exitcode-action [\d.]+ · `comment: never` turns this comment off<\/sub>$/m,
  );
});

test.each([
  [report([]), '### ✅ No failure found.'],
  [report([], { conclusion: 'unknown' }), '### ❔ There was nothing to read.'],
])('nothing to diagnose', (one, heading) => {
  expect(renderMarkdown(one, EN).split('\n')[0]).toBe(heading);
});

const many = (count: number) =>
  report(Array.from({ length: count }, (_, i) => diagnosis({ title: `Diagnosis ${i} ${'ö'.repeat(200)}` })));

test.each([
  ['comment', renderComment, 60_000],
  ['summary', (one: Report) => renderSummary(one, EN), 1_000_000],
] as const)('a %s always fits, and says what it leaves out', (_, render, limit) => {
  const text = render(many(20_000));
  expect(bytes(text).length).toBeLessThanOrEqual(limit);
  expect(text).toContain('Diagnosis 0 ');
  expect(text).toMatch(/… and [\d,]+ more, left out to fit/);
});

test('ten thousand gaps are counted, not listed', () => {
  const gaps = Array.from({ length: 10_000 }, (_, i) => ({ source: `logs/${i}.log`, message: 'cut' }));
  const text = renderComment(report([], { complete: false, conclusion: 'unknown', gaps }));
  expect(text).toContain('… and 9,980 more');
  expect(text.length).toBeLessThan(5000);
});

test('even a verdict that is too long for a comment is cut', () => {
  const text = renderComment(
    report([diagnosis({ causes: Array.from({ length: 2000 }, () => 'a cause '.repeat(20)) })]),
  );
  expect(bytes(text).length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/Out of memory[\s\S]+… [\d,]+ more lines are left out to fit\.\n/);
});

test('shrinking takes the most that fits', () => {
  expect(shrink((count) => 'x'.repeat(count), 100, 60, EN)).toHaveLength(50);
  expect(shrink((count) => 'ö'.repeat(count), 100, 60, EN)).toHaveLength(25);
  expect(shrink((count) => 'x'.repeat(count), 100, 100, EN)).toHaveLength(100);
});

test('an annotation stands on the line of a file of the workspace, else nowhere', () => {
  const [{ sourceLocation: _, ...verdict }, ...others] = SAMPLE.diagnoses as [Diagnosis, ...Diagnosis[]];
  const one = { ...SAMPLE, diagnoses: [verdict, ...others] };
  expect(renderAnnotations(SAMPLE, EN, () => undefined)[0]).toMatchObject({ file: 'compose.yml', startLine: 6 });
  const [first, second, third, gap] = renderAnnotations(one, EN, ({ evidence: [shown] }) =>
    shown?.source === 'dmesg.txt' ? { file: shown.source, startLine: shown.line } : undefined,
  );
  expect(first).toEqual({
    level: 'error',
    title: 'Container web was killed for exceeding its memory limit [oom-killed-cgroup]',
    message: expect.stringMatching(
      /^exit code 137 \(SIGKILL\): The kernel's[\s\S]+\nWhat to do: Raise[\s\S]+\ndmesg\.txt:12: Memory cgroup/,
    ),
    file: 'dmesg.txt',
    startLine: 12,
  });
  expect(second).not.toHaveProperty('file');
  expect(third).toMatchObject({ level: 'notice', message: 'The kernel ended it.' });
  expect(gap).toEqual({
    level: 'warning',
    title: 'A log could not be read',
    message: 'app.log.gz: the archive is cut; fetch it again',
  });
});

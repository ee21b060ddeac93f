/** src/render/terminal.ts, explanation.ts, wrap.ts, words.ts: what a person reads at a terminal. */

import fc from 'fast-check';
import { forRunner } from '../../src/render/escape.ts';
import { renderExplanation } from '../../src/render/explanation.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { exitWords, quietWords, subjectWords } from '../../src/render/words.ts';
import { wrap } from '../../src/render/wrap.ts';
import { container, diagnosis, evidence, holds, log, pattern, pod, prose, report, step } from '../build.ts';
import { expectGolden } from '../golden.ts';
import { SAMPLE } from './sample.ts';

const plain = (width: number) => ({ colour: false, width });

test.each([40, 80, 100])('the whole report at %i columns', (width) => {
  expectGolden(`terminal-${width}.txt`, renderTerminal(SAMPLE, EN, plain(width)));
});

test('without colour there are no codes; with it only codes are added', () => {
  const text = renderTerminal(SAMPLE, EN, plain(80));
  expect(text).not.toContain('\x1b');
  const coloured = renderTerminal(SAMPLE, EN, { colour: true, width: 80 });
  expect(coloured).toContain('\x1b[31m');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text);
});

test.each([40, 80])('prose keeps within %i columns', (width) => {
  // Headings, commands, addresses and names are not broken.
  const prose = renderTerminal(SAMPLE, EN, plain(width))
    .split('\n')
    .filter((line) => !/^This|docker|https:|^ {2}\S+:\d+ {2}/.test(line));
  for (const line of prose) expect(line.length).toBeLessThanOrEqual(width);
});

/** The shown line and what its carets point at. */
function pointed(text: string, highlight: [number, number], width: number) {
  const lines = renderTerminal(
    report([diagnosis({ evidence: [evidence(text, { highlight })] })]),
    EN,
    plain(width),
  ).split('\n');
  const at = lines.findIndex((line) => /│ *\^/.test(line));
  const caret = lines[at]!;
  return { shown: lines[at - 1]!, under: lines[at - 1]!.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1) };
}

test.each([
  ['a short line', 'web-1 exited with code 137', [23, 26], 80, '137'],
  ['a tab before it', 'a\tb\t137', [4, 7], 80, '137'],
  ['the start of a long line', `137 ${'x '.repeat(200)}`, [0, 3], 40, '137'],
  ['the middle', `${'x '.repeat(100)}137 ${'x '.repeat(100)}`, [200, 203], 40, '137'],
  ['the end', `${'x '.repeat(200)}137`, [400, 403], 40, '137'],
  ['nothing but the end', 'abc', [3, 3], 80, ''],
] as const)('the caret: %s', (_, text, [from, to], width, expected) => {
  const { shown, under } = pointed(text, [from, to], width);
  expect(under.trim()).toBe(expected);
  expect(shown).not.toContain('\t');
  expect(shown.length).toBeLessThanOrEqual(width);
});

test('wherever the telling part is, the caret is under it and the line fits', () => {
  holds(
    fc.property(
      fc.nat(300),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(300),
      fc.integer({ min: 40, max: 120 }),
      (before, size, after, width) => {
        const text = `${'.'.repeat(before)}${'H'.repeat(size)}${'.'.repeat(after)}`;
        const { shown, under } = pointed(text, [before, before + size], width);
        expect(under).toBe('H'.repeat(size));
        expect(shown.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('on a runner nothing of a log is a command', () => {
  const attack = report([
    diagnosis({ title: '##[error]x', explanation: '::error::x', evidence: [evidence('##[add-path]/tmp')] }),
  ]);
  const text = forRunner(renderTerminal(attack, EN, plain(80)));
  expect(text).not.toMatch(/##\[|^\s*::/m);
});

test.each([
  [report([]), 'No failure found.\n'],
  [report([], { conclusion: 'unknown' }), 'There was nothing to read.\n'],
  [
    report([], { conclusion: 'unknown', complete: false, gaps: [{ source: 'a', message: 'cut' }] }),
    'Not everything could be read, and what was read shows no failure.\n\n! not read: a: cut\n',
  ],
])('nothing to diagnose', (one, text) => {
  expect(renderTerminal(one, EN, plain(80))).toBe(text);
  expect(`${quietWords(one, EN)}\n`).toBe(text.split('\n\n')[0]!.replace(/\n?$/, '\n'));
});

test.each([
  ['', ''],
  ['one', 'one'],
  [' one  two ', 'one two'],
  ['aaaa bbbb cccc', 'aaaa bbbb\n  cccc'],
  ['aaaaaaaaaaaaaaaa b', 'aaaaaaaaaaaaaaaa\n  b'],
])('wrap %j', (text, wrapped) => {
  expect(wrap(text, 12, '  ')).toBe(wrapped);
});

test('wrapping loses no word, and only a long word is too wide', () => {
  holds(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,15}$/)), fc.integer({ min: 10, max: 60 }), (words, width) => {
      const wrapped = wrap(words.join(' '), width, '    ');
      expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(words);
      wrapped.split('\n').forEach((line, i) => {
        if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(i === 0 ? width - 4 : width);
      });
    }),
  );
});

test.each([
  [container('web'), 'container web'],
  [pod('web-0', { namespace: 'shop' }), 'pod shop/web-0'],
  [container('app', { pod: 'web-0' }), 'pod web-0, container app'],
  [{ ...log(), process: 'node' }, 'process node'],
  [step('Run make'), 'step Run make'],
  [log(), ''],
])('%j is called %j', (subject, words) => {
  expect(subjectWords(subject, EN)).toBe(words);
});

test.each([
  [{ exitCode: 137, signal: 'SIGKILL' }, 'exit code 137 (SIGKILL)'],
  [{ exitCode: 0 }, 'exit code 0'],
  [{ signal: 'SIGKILL' }, 'SIGKILL'],
  [{}, ''],
])('%j is said %j', (diagnosed, words) => {
  expect(exitWords(diagnosed, EN)).toBe(words);
});

test('an explanation', () => {
  const text = prose('The process was killed by SIGKILL', {
    causes: ['The OOM killer.'],
    fixes: [{ text: 'Find out who sent it.', run: 'dmesg -T\ndocker events' }],
    collect: [{ text: 'Ask the engine.', run: 'docker inspect web' }],
    references: ['https://man7.org/linux/man-pages/man7/signal.7.html'],
  });
  const one = pattern('sigkill-unknown', { means: [137], signal: 'SIGKILL', category: 'memory' });
  expectGolden('explanation.txt', renderExplanation(one, text, 'A note.', EN, plain(60)));
});

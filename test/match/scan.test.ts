/** src/match/scan.ts against the naive way (every line cleaned and tried), whatever the line ends, noise and blocks. */
import fc from 'fast-check';
import { wholeLines } from '../../src/match/block.ts';
import { scanText } from '../../src/match/scan.ts';
import type { Event } from '../../src/model.ts';
import { trackSteps } from '../../src/read/ci/tracker.ts';
import { cleanLine } from '../../src/read/clean.ts';
import { bytes, cutAt, holds, library, wording } from '../build.ts';

const LIBRARY = library(
  wording('code', 'exit code', { match: [{ source: 'exit code (\\d+)', flags: '', names: ['number'] }] }),
  wording('killed', 'Killed'),
  wording('start', 'panic: ', { match: [{ source: '^panic: ', flags: '', names: [] }] }),
  wording('wide', 'größe'),
);

async function scan(whole: Uint8Array, cuts: readonly number[] = [], known = LIBRARY) {
  const text = scanText('log', known, trackSteps());
  for await (const block of wholeLines(cutAt(whole, cuts))) text.push(block);
  return text.end();
}
const short = ({ pattern, at, time }: Event) => [pattern, at.line, at.column, at.endColumn, time];

/** Every line is cleaned, every regex is tried. */
function naive(whole: string) {
  return whole.split('\n').flatMap((raw, i) => {
    const clean = cleanLine(raw);
    return LIBRARY.patterns.flatMap((pattern) => {
      const match = LIBRARY.regexes(pattern)[0]!.regex.exec(clean.text);
      if (!match) return [];
      const from = clean.rawColumn(match.index);
      const to = clean.rawColumn(match.index + match[0].length - 1) + 1;
      return [[pattern.id, i + 1, from + 1, to + 1, clean.facts().time]];
    });
  });
}
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

const content = fc.constantFrom(
  'exit code 137',
  'exit code',
  'EXIT CODE 1',
  'Killed',
  'panic: boom',
  'größe',
  '│ 😀 ',
  'noise ',
  '\x1b[31m',
  '\x1b[0m',
  '##[',
  '  ',
  '10%\r',
);
const rawLine = fc.tuple(
  fc.constantFrom('', '', '2026-11-20T21:23:18.3424472Z ', 'web-1  | ', '\ufeff'),
  fc.array(content, { maxLength: 5 }),
  fc.constantFrom('\n', '\r\n', '\n\n'),
);
const wholeLog = fc
  .tuple(fc.array(rawLine, { maxLength: 12 }), fc.boolean())
  .map(
    ([lines, last]) =>
      lines.map(([head, body, end]) => head + body.join('') + end).join('') + (last ? 'Killed exit code 3' : ''),
  );

test('it sees what the naive way sees', async () => {
  await holds(
    fc.asyncProperty(wholeLog, async (whole) => {
      const { events, lines } = await scan(bytes(whole));
      expect(sorted(events.map(short))).toEqual(sorted(naive(whole)));
      expect(lines).toBe(whole.split('\n').length - (/(?:^|\n)$/.test(whole) ? 1 : 0));
    }),
  );
});

test('however the bytes are cut into blocks, lines and events are the same', async () => {
  await holds(
    fc.asyncProperty(wholeLog, fc.array(fc.nat(), { maxLength: 12 }), async (whole, cuts) => {
      expect(await scan(bytes(whole), cuts)).toEqual(await scan(bytes(whole)));
    }),
  );
});

test('the place of an event is its text in the raw line', async () => {
  await holds(
    fc.asyncProperty(wholeLog, async (whole) => {
      const lines = whole.split('\n');
      for (const { pattern, at } of (await scan(bytes(whole))).events) {
        const raw = lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1);
        const seen = raw.replace(/\x1b\[\d+m|\ufeff/g, '');
        expect(LIBRARY.regexes(LIBRARY.get(pattern)!)[0]!.regex.exec(seen)?.[0]).toBe(seen);
        expect(at.text.slice(...at.highlight)).toBe(
          seen.trimEnd() === '' ? '' : seen.startsWith(' ') ? seen.trimStart() : at.text.slice(...at.highlight),
        );
      }
    }),
  );
});

test('a hit anywhere in a line of 40 KiB is found at its column', async () => {
  await holds(
    fc.asyncProperty(fc.nat(40_000), fc.constantFrom('x', 'ö', '😀', 'x '), async (place, filler) => {
      const before = filler.repeat(Math.ceil(place / filler.length));
      const whole = `first\n${before}exit code 137${filler.repeat(2000)}\nlast Killed`;
      const events = (await scan(bytes(whole))).events.map(short);
      expect(events).toEqual([
        ['code', 2, before.length + 1, before.length + 14, undefined],
        ['killed', 3, 6, 12, undefined],
      ]);
    }),
  );
});

test('a keyword across the border of a window is found, and nothing twice', async () => {
  for (let shift = 0; shift < 20; shift++) {
    // The first window ends 4096 bytes behind the last byte of its hit.
    const whole = `Killed${'x'.repeat(4096 - shift)}exit code 137${'x'.repeat(9000)}`;
    expect((await scan(bytes(whole))).events.map(short)).toEqual([
      ['killed', 1, 1, 7, undefined],
      ['code', 1, 4103 - shift, 4116 - shift, undefined],
    ]);
  }
});

test('lines that are not judged whole are counted', async () => {
  const long = (length: number) => `Killed${'x'.repeat(length)}\n`;
  const { longLines } = await scan(bytes(`${long(100)}${long(4000)}${long(5000)}${'x'.repeat(9000)}\n${long(9000)}`));
  expect(longLines).toBe(2);
});

test('hits all over one huge line end', async () => {
  const whole = bytes(`${'x'.repeat(4000)}exit code 1 `.repeat(1500));
  expect((await scan(whole)).events.length).toBeGreaterThan(700);
});

test('a log that repeats itself without end gives a bounded number of events', async () => {
  const { events, lines } = await scan(bytes('Killed\n'.repeat(200_000)));
  expect([events.length, lines]).toEqual([1000, 200_000]);
});

/** src/read/junit.ts: reports of tests, as files and in logs, well formed, cut and hostile. */
import fc from 'fast-check';
import { matchSource } from '../../src/match/source.ts';
import { bytes, cutAt, library, pattern, wording } from '../build.ts';

const LIBRARY = library(
  pattern('failed', { statuses: ['JUnitFailure'] }),
  pattern('broken', { statuses: ['JUnitError'] }),
  wording('refused', 'ECONNREFUSED'),
);
const match = (text: string, cuts: readonly number[] = []) =>
  matchSource({ name: 'job.log', blocks: cutAt(bytes(text), cuts) }, LIBRARY);

const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="cart" tests="4" failures="1" errors="1" file="test/cart.ts">
    <properties><property name="note" value="connect ECONNREFUSED"/></properties>
    <testcase name="adds" classname="shop.Cart"><system-out>connect ECONNREFUSED</system-out></testcase>
    <testcase name="later" classname="shop.Cart"><skipped message="connect ECONNREFUSED"/></testcase>
    <testcase name="total" classname="shop.Cart" file="src/cart.ts" line="7">
      <failure message="expected &lt;3&gt; but was &lt;4&gt;&#10;more" type="AssertionError"><![CDATA[first
  at connect ECONNREFUSED]]></failure>
      <system-out>
a &amp; connect ECONNREFUSED
      </system-out>
    </testcase>
    <testcase name="starts"
              classname="shop.Cart">
      <error type="TimeoutError"/>
    </testcase>
  </testsuite>
</testsuites>
`;
const SEEN = [
  ['failed', 8],
  ['refused', 9],
  ['refused', 11],
  ['broken', 16],
];

test('failures and errors with their names, reasons and places; nothing of what passed', async () => {
  const { events, report, gaps } = await match(REPORT);
  expect([report.format, report.complete, gaps]).toEqual(['junit-xml', true, []]);
  expect(events.map(({ id, at }) => [id, at.line])).toEqual(SEEN);
  const raw = events.map(({ at }) => REPORT.split('\n')[at.line - 1]!.slice(at.column - 1, at.endColumn - 1));
  expect(raw).toEqual(['<failure', 'ECONNREFUSED', 'a &amp; connect ECONNREFUSED', '<error']);
  expect(events[0]?.captures).toEqual({
    status: 'JUnitFailure',
    detail: 'shop.Cart.total',
    suite: 'cart',
    reason: 'expected <3> but was <4>',
    file: 'src/cart.ts',
    line: '7',
  });
  expect(events[3]?.captures).toMatchObject({
    detail: 'shop.Cart.starts',
    reason: 'TimeoutError',
    file: 'test/cart.ts',
  });
});

test('in the middle of a job log', async () => {
  const log = `before\n${REPORT}connect ECONNREFUSED\n`.replace(/^(?=.)/gm, '2026-11-20T21:23:18.3424472Z ');
  const { events, report } = await match(log);
  expect(report).toMatchObject({ format: 'runner-log', complete: true });
  expect(events.map(({ id, at }) => [id, at.line])).toEqual([
    ...SEEN.map(([id, line]) => [id, Number(line) + 1]),
    ['refused', 21],
  ]);
});

test('all on one long line', async () => {
  const passed = '<testcase name="adds" classname="shop.Cart"/>'.repeat(1000);
  const line = REPORT.replace(/\n\s*/g, ' ').replace('<testcase', `${passed}<testcase`);
  const { events } = await match(`start\n${line}\nend`);
  const at = line.indexOf('<failure');
  expect(events.map(({ id, at: place }) => [id, place.line, place.column]).slice(0, 1)).toEqual([
    ['failed', 2, at + 1],
  ]);
  expect(events.map(({ id }) => id)).toEqual(SEEN.map(([id]) => id));
});

test('a report that is cut ends where the log goes on', async () => {
  const cut = REPORT.split('\n').slice(0, 13).join('\n');
  const { events, report, gaps } = await match(`${cut}\nnpm: connect ECONNREFUSED\n`);
  expect(events.map(({ id, at }) => [id, at.line])).toEqual([...SEEN.slice(0, 3), ['refused', 14]]);
  expect([report.complete, gaps.map(({ message }) => message)]).toEqual([
    false,
    ['the JUnit report that begins at line 1 is cut; what could be read is used, give it whole'],
  ]);
});

test.each([
  ['another root', '<?xml version="1.0"?>\n<project>\nconnect ECONNREFUSED\n</project>\n'],
  ['a tag in a sentence', 'no <testsuite name="x"> for connect ECONNREFUSED\n'],
  ['no XML', '<testsuite connect ECONNREFUSED\n'],
])('%s is judged line by line', async (_, text) => {
  expect((await match(text)).events.map(({ id }) => id)).toEqual(['refused']);
});

test('entities of its own are not expanded', async () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "connect ECONNREFUSED"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<testsuite name="x"><testcase name="&b;"><failure message="&b;">&b;</failure></testcase></testsuite>
`;
  const { events } = await match(bomb);
  expect(events.map(({ id }) => id)).toEqual(['failed']);
  expect(events[0]?.captures.reason).toBe('&b;');
});

test('tags without end, and without an end of their own', async () => {
  const { events } = await match(`<testsuite>${'<a>'.repeat(100_000)}\nconnect ECONNREFUSED\n`);
  expect(events.map(({ id }) => id)).toEqual(['refused']);
});

test('whatever stands in it and wherever it is cut, nothing is thrown and places are in the text', async () => {
  const piece = fc.constantFrom(
    ...REPORT.split(/(?<=>)|(?=<)|\n/),
    '\n',
    '<![CDATA[',
    ']]>',
    '&',
    '&#0;',
    '<failure message="x',
    '<!--',
    '-->',
    '"',
    'connect ECONNREFUSED',
    '##[error]',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 5 }), async (pieces, cuts) => {
      const text = `<testsuite name="x">\n${pieces.join('')}`;
      const whole = await match(text);
      expect(await match(text, cuts)).toEqual(whole);
      const lines = text.split('\n');
      for (const { at } of whole.events) {
        expect(at.endColumn).toBeGreaterThan(at.column);
        expect(at.endColumn - 1).toBeLessThanOrEqual(lines[at.line - 1]!.length);
      }
    }),
    { numRuns: 500 },
  );
});

/** src/read/docker-log.ts: a json-file log is read as what the container said. */
import fc from 'fast-check';
import { matchSource } from '../../src/match/source.ts';
import { DOCKER_LOG_SHIFT, opensDockerLog, unwrapDockerLog } from '../../src/read/docker-log.ts';
import { bytes, cutAt, holds, library, wording } from '../build.ts';

const wrap = (said: string, time = '2026-11-20T18:44:01.182798523Z', stream = 'stderr') =>
  `{"log":${JSON.stringify(said).replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)},"stream":"${stream}","time":"${time}"}`;

test.each([
  [wrap('a\n'), true],
  [`${wrap('a\n')}\n{"other":1}`, true],
  ['{"log":"a","attrs":{"tag":"web"},"time":"2026-11-20T18:44:01Z"}', true],
  ['{"log":"a"}', false],
  ['{"log":"a","level":"info"}', false],
  ['{"log":{"a":1},"stream":"stdout","time":"x"}', false],
  ['plain', false],
])('%s', (line, expected) => {
  expect(opensDockerLog(line)).toBe(expected);
});

const NOTHING = '\ufeff';
test.each([
  ['a line', wrap('web up\n'), '2026-11-20T18:44:01.182798523Z web up'],
  ['a short fraction', wrap('a\n', '2026-11-20T18:44:01.5Z'), '2026-11-20T18:44:01.500000000Z a'],
  ['no fraction', wrap('a\n', '2026-11-20T18:44:01Z'), '2026-11-20T18:44:01.000000000Z a'],
  ['no time', wrap('a\n', 'never'), `${NOTHING.repeat(31)}a`],
  ['a part of a long line', wrap('a'), '2026-11-20T18:44:01.182798523Z a'],
  ['quotes and brackets', wrap('"a" <b> \\n\\\\\r\n'), '2026-11-20T18:44:01.182798523Z "a" <b> \\n\\\\'],
  ['lines in one', wrap('a\nb\n'), '2026-11-20T18:44:01.182798523Z a b'],
  ['colours keep their columns', wrap('\x1b[31mno\n'), `2026-11-20T18:44:01.182798523Z ${NOTHING.repeat(5)}\x1b[31mno`],
  ['a backslash before what looks like a colour', wrap('\\u001b\n'), '2026-11-20T18:44:01.182798523Z \\u001b'],
  ['what is cut', '{"log":"a', `${NOTHING.repeat(DOCKER_LOG_SHIFT)}{"log":"a`],
  [
    'a wrong escape',
    '{"log":"\\x","stream":"stdout","time":"2026-11-20T18:44:01Z"}',
    `${NOTHING.repeat(DOCKER_LOG_SHIFT)}{"log":"\\x","stream":"stdout","time":"2026-11-20T18:44:01Z"}`,
  ],
  ['nothing', '', ''],
])('%s', (_, line, expected) => {
  expect(unwrapDockerLog(`${line}\n`)).toBe(`${expected}\n`);
});

test('any text comes out as it went in', async () => {
  await holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
      const out = unwrapDockerLog(wrap(`${said}\n`)).slice(31);
      expect(out.replaceAll(NOTHING, '')).toBe(said.replace(/\r$/, '').replaceAll('\n', ' ').replaceAll(NOTHING, ''));
    }),
  );
});

test('any escapes are survived', async () => {
  const escapes = fc.array(fc.constantFrom('\\', 'u', '001b', '"', 'n', 'x', '\\\\', '\\u', '\0', 'é'), {
    maxLength: 12,
  });
  await holds(
    fc.property(escapes, (parts) => {
      const line = `{"log":"${parts.join('')}","stream":"stdout","time":"2026-11-20T18:44:01Z"}`;
      expect(unwrapDockerLog(line).split('\n')).toHaveLength(1);
    }),
  );
});

test('line, column, time and number of bytes are those of the file, however it is cut', async () => {
  const lines = [
    wrap('up\n'),
    wrap('\x1b[31mECONNREFUSED\x1b[0m\n', '2026-11-20T18:44:02.5Z'),
    wrap('bye ECONNREFUSED\n'),
  ];
  const raw = bytes(`${lines.join('\n')}\n`);
  const names = library(wording('refused', 'ECONNREFUSED'));
  await holds(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 5 }), async (cuts) => {
      const { report, events } = await matchSource({ name: 'x', blocks: cutAt(raw, cuts) }, names);
      expect(report).toEqual({ name: 'x', format: 'docker-log', bytes: raw.length, lines: 3, complete: true });
      expect(events.map(({ at, time }) => [at.line, at.column, at.endColumn, at.text, time])).toEqual([
        [
          2,
          lines[1]!.indexOf('ECONN') + 1,
          lines[1]!.indexOf('ECONN') + 13,
          'ECONNREFUSED',
          Date.parse('2026-11-20T18:44:02.5Z'),
        ],
        [
          3,
          lines[2]!.indexOf('ECONN') + 1,
          lines[2]!.indexOf('ECONN') + 13,
          'bye ECONNREFUSED',
          Date.parse('2026-11-20T18:44:01.182Z'),
        ],
      ]);
    }),
  );
});

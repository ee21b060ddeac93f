/** src/read/hs-err.ts: the crash report of the JVM, whole, as its head alone, and cut inside a log. */
import { loadKnowledge } from '../../src/knowledge.ts';
import { matchSource } from '../../src/match/source.ts';
import { hsErrRegion } from '../../src/read/hs-err.ts';
import { bytes, library, line, recording, wording } from '../build.ts';

const LIBRARY = library(
  wording('signal', 'SIGSEGV (0xb)'),
  wording('host', 'Host: '),
  wording('refused', 'ECONNREFUSED'),
);
const match = (text: string) => matchSource({ name: 'job.log', blocks: [bytes(text)] }, LIBRARY);
const REPORT = recording('java-17/hs_err_pid746.log');
const HEAD = recording('java-17/crash.out');
const LIMITED = REPORT.replace('memory_limit_in_bytes: unlimited', 'memory_limit_in_bytes: 524288 k');
const FRAME = {
  detail: 'V  [libjvm.so+0xed2f94]  Unsafe_PutLong+0x124',
  library: 'libjvm.so',
  signal: 'SIGSEGV',
  pid: '746',
};

test('the report tells of the process beside what its head says', async () => {
  const { report, events } = await match(LIMITED);
  expect(report.format).toBe('jvm-crash-report');
  expect(events.map(({ id, at, captures }) => [id, at.line, captures])).toEqual([
    [
      'signal',
      4,
      {
        ...FRAME,
        command: '-Xmx64m --add-modules=ALL-DEFAULT jdk.compiler/com.sun.tools.javac.launcher.Main Crash.java',
        memoryLimit: '524288 k',
      },
    ],
  ]);
});

test('no limit is none', async () => {
  expect((await match(REPORT)).events[0]?.captures).not.toHaveProperty('memoryLimit');
});

test('the head that the JVM prints, behind the stamps of a runner', async () => {
  const log = `before\n${HEAD}connect ECONNREFUSED\n`.replace(/^(?=.)/gm, '2026-11-20T21:23:18.3424472Z ');
  const { events } = await match(log);
  expect(events.map(({ id, at }) => [id, at.line, at.column])).toEqual([
    ['signal', 5, 33],
    ['refused', 20, 38],
  ]);
  expect(events[0]?.captures).toEqual({ ...FRAME, file: '/srv/app/hs_err_pid746.log' });
});

test('a report without its end takes nothing from the log behind it', async () => {
  const { events } = await match(`${REPORT.split('\n').slice(0, 40).join('\n')}\nconnect ECONNREFUSED\n`);
  expect(events.map(({ id, at }) => [id, at.line])).toEqual([
    ['signal', 4],
    ['host', 21],
    ['refused', 41],
  ]);
});

test.each(['# A fatal error', 'x # A fatal error has been detected by the Java Runtime Environment:'])(
  '%j opens no report',
  (text) => {
    expect(hsErrRegion(line(text))).toBeUndefined();
  },
);

test('the report of a JVM that got no memory', async () => {
  const head = `#
# There is insufficient memory for the Java Runtime Environment to continue.
# Native memory allocation (mmap) failed to map 536870912 bytes. Error detail: committing reserved memory.
# Possible reasons:
#   The system is out of physical RAM or swap space
#
#  Out of Memory Error (os_linux.cpp:2798), pid=4211, tid=4212
#
`;
  const report = LIMITED.slice(LIMITED.indexOf('---------------  S U M M A R Y'));
  const { library: known } = await loadKnowledge();
  const { events } = await matchSource({ name: 'job.log', blocks: [bytes(`${head}\n${report}`)] }, known);
  expect(new Set(events.map(({ id }) => id))).toEqual(new Set(['java-native-oom']));
  for (const { captures } of events) expect(captures).toMatchObject({ pid: '4211', memoryLimit: '524288 k' });
});

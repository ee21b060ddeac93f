/** src/match/scan.ts: what surrounds a line decides what it counts - steps, echo, prefixes, structured parts. */
import { scanText } from '../../src/match/scan.ts';
import type { Event } from '../../src/model.ts';
import { trackSteps } from '../../src/read/ci/tracker.ts';
import { bytes, cutAt, library, pattern, wording } from '../build.ts';

const LIBRARY = library(
  wording('killed', 'Killed', { statuses: [] }),
  wording('done', 'Process completed with exit code'),
  pattern('oom', { statuses: ['OOMKilled'] }),
  pattern('crashloop', { statuses: ['CrashLoopBackOff'] }),
  pattern('sigkill', { means: [137] }),
);

function scan(log: string, blocks = [bytes(log)]): readonly Event[] {
  const text = scanText('job.log', LIBRARY, trackSteps());
  for (const block of blocks) text.push(block);
  return text.end().events;
}
const short = (events: readonly Event[]) =>
  events.map(({ id, at, subject }) => `${id} at ${at.line} of ${subject.kind} ${subject.name}`);

const stepOf = (name: string, output: string) =>
  `##[group]Run ${name}\n\x1b[36;1mecho Killed; ${name}\x1b[0m\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${output}`;
const FAILED = '##[error]Process completed with exit code 1.\n';

test('the echo of a script is no output', () => {
  expect(short(scan(stepOf('a', FAILED)))).toEqual(['done at 5 of step Run a']);
});

test('what a step printed that passed is dropped', () => {
  expect(short(scan(stepOf('a', 'Killed\n') + stepOf('b', `Killed\n${FAILED}`)))).toEqual([
    'killed at 10 of step Run b',
    'done at 11 of step Run b',
  ]);
});

test('what a failed step printed is kept when others follow', () => {
  expect(short(scan(stepOf('a', `Killed\n${FAILED}`) + stepOf('b', 'fine\n')))).toHaveLength(2);
});

test('a user\'s own group "Run …" drops nothing before or in it', () => {
  const own = 'Killed\n##[group]Run tests\n  Killed\n##[endgroup]\n';
  expect(short(scan(stepOf('a', `${own}${FAILED}`)))).toEqual([
    'killed at 5 of step Run a',
    'killed at 7 of step Run a',
    'done at 9 of step Run a',
  ]);
});

test('a green job gives nothing', () => {
  expect(scan(`${stepOf('a', 'Killed\n')}Post job cleanup.\nCleaning up orphan processes\n`)).toEqual([]);
});

test('prefixes tell the subject', () => {
  expect(
    short(scan('web-1  | Killed\n[pod/web-0/app] Killed\nbuild\tRun make\t2026-11-20T21:23:18.3424472Z Killed\n')),
  ).toEqual(['killed at 1 of container web-1', 'killed at 2 of container app', 'killed at 3 of step Run make']);
});

test('the journal tells host, program and a time without its year', () => {
  const [event] = scan('Nov 20 23:52:40 ci01 app[12]: Killed\n');
  expect(event).toMatchObject({
    yearless: Date.parse('2000-11-20T23:52:40Z'),
    subject: { kind: 'log', node: 'ci01', process: 'app' },
  });
  expect(scan('[  123.456789] Killed\n')[0]).toMatchObject({ uptime: 123.456789 });
});

test.each([
  ['Job succeeded', 0],
  ['ERROR: Job failed: exit code 139', 1],
])('a job that ends with "%s" has %i events', (ending, count) => {
  expect(scan(`Killed\n${ending}\n`)).toHaveLength(count);
});

test('a section of GitLab that is over for good is silent, whatever stands around it', () => {
  const prepared = 'section_start:1:get_sources\r\x1b[0KKilled\nKilled\nsection_end:2:get_sources\r\x1b[0K\n';
  expect(short(scan(`${prepared}section_start:3:step_script\r\x1b[0K$ make\nKilled\n`))).toEqual([
    'killed at 5 of step step_script',
  ]);
});

test('a step of an image build that is done is silent', () => {
  expect(short(scan('#5 0.1 Killed\n#6 0.2 Killed\n#5 DONE 0.3s\n'))).toEqual(['killed at 2 of log job.log']);
});

test('steps that take turns share no limit of events, and it holds', () => {
  const log = '#5 0.1 Killed\n#6 0.1 Killed\n'.repeat(2000);
  expect(scan(log)).toHaveLength(2000);
});

const DESCRIBED = `before
Name:         web-0
Namespace:    shop
Containers:
  app:
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137

${FAILED}`;

test('a described pod inside a log is read as a structure, with its lines', () => {
  expect(short(scan(DESCRIBED))).toEqual([
    'crashloop at 7 of container app',
    'oom at 9 of container app',
    'sigkill at 10 of container app',
    'done at 12 of log job.log',
  ]);
});

test('wherever the blocks end, also in front of an empty line', () => {
  const whole = bytes(DESCRIBED);
  for (let at = 1; at < whole.length; at++) {
    if (whole[at - 1] !== 10) continue;
    expect(scan('', cutAt(whole, [at]))).toEqual(scan(DESCRIBED));
  }
});

test('stamps of a runner in front of each line change nothing but columns', () => {
  const stamped = DESCRIBED.replace(/^/gm, '2026-11-20T21:23:18.3424472Z ');
  expect(short(scan(stamped))).toEqual(short(scan(DESCRIBED)));
});

test('what only looked like a structure is judged line by line', () => {
  expect(short(scan('Containers:\n  Killed\n  at foo\nboom Killed\n'))).toEqual([
    'killed at 2 of log job.log',
    'killed at 4 of log job.log',
  ]);
});

test('a structure that never ends is given up and ends', () => {
  const log = `Name:         web-0\nContainers:\n${'    at foo:  Killed\n'.repeat(200_000)}`;
  expect(scan(log).length).toBe(1000);
});

test('a keyword that is coloured in parts is found at its raw columns', () => {
  const [event] = scan('x\n\x1b[31mKil\x1b[0mled\x1b[0m\n');
  expect(event!.at).toMatchObject({ line: 2, column: 6, endColumn: 16, text: 'Killed' });
});

const PROBED = `Name:         web-0
Events:
  Type     Reason     Age  From     Message
  ----     ------     ---  ----     -------
  Warning  Unhealthy  2s   kubelet  Liveness probe failed: Traceback
`;
const TABLE = 'NAME    READY   STATUS      RESTARTS   AGE\nweb-1   0/1     OOMKilled   0          9s\n';

test('what a structured part gave back is judged as if it had never been in it', () => {
  const log = `${PROBED}a Killed line\n${TABLE}Killed\n`;
  const expected = ['killed at 6 of log job.log', 'oom at 8 of pod web-1', 'killed at 9 of log job.log'];
  expect(short(scan(log))).toEqual(expected);
  expect(short(scan(log, cutAt(bytes(log), [PROBED.length, PROBED.length + 14])))).toEqual(expected);
  // At the end of the log, and when another part follows that it had taken the head of.
  expect(short(scan(`${PROBED}${TABLE}`))).toEqual(['oom at 7 of pod web-1']);
});

test('behind the mark of a task runner a line is judged again, and placed where it stands', () => {
  const known = library(
    pattern('bullet', { match: [{ source: '^  ● (\\S+)', flags: '', names: ['detail'] }], keywords: ['● '] }),
  );
  const text = scanText('job.log', known, trackSteps());
  text.push(bytes('@acme/app:test:   ● cart\n[0]   ✓ ● cart\n'));
  const [event, ...others] = text.end().events;
  expect(event?.at).toMatchObject({ line: 1, column: 17, highlight: [16, 24] });
  expect(others).toEqual([]);
});

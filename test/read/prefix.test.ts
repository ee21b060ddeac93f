/** src/read/prefix.ts: what stands in front of a line is peeled off, and what it tells is kept. */
import { peelPrefixes } from '../../src/read/prefix.ts';

const RUNNER = '2026-11-20T21:23:18.3424472Z ';
const ENGINE = '2026-11-20T18:44:01.182798523Z ';
const at = (stamp: string) => Date.parse(stamp.trim());

const ON_CI01 = { node: 'ci01' };

/** The text behind the prefixes, and the facts. */
function peeled(text: string) {
  const { length, facts: told } = peelPrefixes(text);
  const facts = told();
  return [text.slice(length), facts];
}

test.each([
  ['nothing', 'npm ci', 'npm ci', {}],
  ['the stamp of the runner', `${RUNNER}npm ci`, 'npm ci', { time: at(RUNNER) }],
  ['a stamp with an offset', '2026-11-20T18:44:01+02:00 x', 'x', { time: Date.parse('2026-11-20T16:44:01Z') }],
  [
    'the columns of gh run view --log',
    `build\tRun make\t${RUNNER}cc -c a.c`,
    'cc -c a.c',
    { job: 'build', step: 'Run make', time: at(RUNNER) },
  ],
  ['kubectl logs --prefix', '[pod/web-0/app] boom', 'boom', { pod: 'web-0', container: 'app' }],
  [
    'the same with --timestamps',
    `[pod/web-0/app] ${ENGINE}boom`,
    'boom',
    { pod: 'web-0', container: 'app', time: at(ENGINE) },
  ],
  [
    'the same inside a step',
    `${RUNNER}[pod/web-0/app] boom`,
    'boom',
    { pod: 'web-0', container: 'app', time: at(RUNNER) },
  ],
  ['compose v2', 'shop-web-1  | boom', 'boom', { container: 'shop-web-1' }],
  ['compose v1', 'web_1    | boom', 'boom', { container: 'web_1' }],
  ['compose with one blank', 'web-12 | boom', 'boom', { container: 'web-12' }],
  ['compose inside a step', `${RUNNER}web-1  | boom`, 'boom', { container: 'web-1', time: at(RUNNER) }],
  ['docker logs -t inside a step: the engine knows better', `${RUNNER}${ENGINE}boom`, 'boom', { time: at(ENGINE) }],
  ['BuildKit with its clock', '#12 4.567 npm error', 'npm error', { buildStep: '12' }],
  ['BuildKit without', '#7 ERROR: process', 'ERROR: process', { buildStep: '7' }],
  [
    'gh run view --log without the step',
    `build\tUNKNOWN STEP\t${RUNNER}boom`,
    'boom',
    { job: 'build', time: at(RUNNER) },
  ],
  ['the same, where the runner wrote several lines at once', 'build\tUNKNOWN STEP\t  at x', '  at x', { job: 'build' }],
  ['GitLab with stamps', '2026-11-20T21:23:18.342447Z 00O boom', 'boom', { time: at('2026-11-20T21:23:18.342Z') }],
  [
    'GitLab, the line goes on',
    '2026-11-20T21:23:18.342447Z 01E+boom',
    'boom',
    { time: at('2026-11-20T21:23:18.342Z') },
  ],
  ['Jenkins with stamps', '[2026-11-20T21:23:18.342Z] boom', 'boom', { time: at('2026-11-20T21:23:18.342Z') }],
  ['a Taskcluster task', '[task 2026-11-20T21:23:18.342Z] boom', 'boom', { time: at('2026-11-20T21:23:18.342Z') }],
  ['the time of day of Jenkins', '21:23:18 boom', 'boom', {}],
  ['the time of day with its fraction', '21:23:18.123  boom', 'boom', {}],
  ['a time of day that the program wrote', `${RUNNER}21:23:18 boom`, '21:23:18 boom', { time: at(RUNNER) }],
  ['TeamCity', '[21:23:18]W:\t [Step 1/2] boom', 'boom', {}],
  ['TeamCity without a step', '[21:23:18] : boom', 'boom', {}],
  ['Woodpecker', '[unit tests:L12:3s] boom', 'boom', { step: 'unit tests' }],
  [
    'mozharness',
    '[task 2026-11-20T14:53:25.282Z] 14:53:25  WARNING -  TEST-UNEXPECTED-FAIL | a.html | boom',
    'TEST-UNEXPECTED-FAIL | a.html | boom',
    { time: Date.parse('2026-11-20T14:53:25.282Z') },
  ],
  ['mozharness, a process', '14:53:25     INFO - GECKO(1047) | boom', 'boom', {}],
  ['docker service logs', 'shop_web.1.x7k2p9q4w1z8@ci01    | boom', 'boom', { container: 'shop_web.1', node: 'ci01' }],
  ['a log file of a container', `${ENGINE}stderr F boom`, 'boom', { time: at(ENGINE) }],
  ['a part of a line of a container', `${ENGINE}stdout P boom`, 'boom', { time: at(ENGINE) }],
  ['an empty line of a container', `${ENGINE}stdout F`, '', { time: at(ENGINE) }],
  [
    'journalctl',
    'Nov  2 23:52:40 ci01 app[12]: boom',
    'boom',
    { ...ON_CI01, process: 'app', pid: '12', yearless: at('2000-11-02T23:52:40Z') },
  ],
  [
    'journalctl on the kernel',
    'Nov 20 23:52:40 ci01 kernel: boom',
    'boom',
    { ...ON_CI01, yearless: at('2000-11-20T23:52:40Z') },
  ],
  [
    'the kernel with both of its clocks',
    'Nov 20 23:52:40 ci01 kernel: [  123.456789] boom',
    'boom',
    { ...ON_CI01, yearless: at('2000-11-20T23:52:40Z'), uptime: 123.456789 },
  ],
  [
    'short-precise',
    'Nov 20 23:52:40.123456 ci01 kubelet[7]: boom',
    'boom',
    { ...ON_CI01, pid: '7', yearless: at('2000-11-20T23:52:40.123Z') },
  ],
  [
    'short-iso',
    '2026-11-20T23:52:40+0100 ci01 systemd[1]: boom',
    'boom',
    { ...ON_CI01, pid: '1', time: at('2026-11-20T22:52:40Z') },
  ],
  [
    'short-iso-precise, rsyslog',
    '2026-11-20T23:52:40.123456+00:00 ci01 kernel: boom',
    'boom',
    { ...ON_CI01, time: at('2026-11-20T23:52:40.123Z') },
  ],
  [
    'with-unit',
    'Fri 2026-11-20 23:52:40 UTC ci01 app.service[12]: boom',
    'boom',
    { ...ON_CI01, process: 'app', pid: '12', time: at('2026-11-20T23:52:40Z') },
  ],
  [
    'short-full in another zone',
    'Fri 2026-11-20 23:52:40 CET ci01 app[12]: boom',
    'boom',
    { ...ON_CI01, process: 'app', pid: '12' },
  ],
  [
    'RFC 5424',
    '<34>1 2026-11-20T23:52:40.003Z ci01 dockerd 12 - - boom',
    'boom',
    { ...ON_CI01, pid: '12', time: at('2026-11-20T23:52:40.003Z') },
  ],
  [
    'RFC 3164',
    '<13>Nov 20 23:52:40 ci01 app: boom',
    'boom',
    { ...ON_CI01, process: 'app', yearless: at('2000-11-20T23:52:40Z') },
  ],
  ['dmesg', '[  123.456789] boom', 'boom', { uptime: 123.456789 }],
  ['dmesg -x', 'kern  :err   : [  123.456789] boom', 'boom', { uptime: 123.456789 }],
  ['dmesg -r with callers', '<3>[  123.456789][  T12] boom', 'boom', { uptime: 123.456789 }],
  ['dmesg -T', '[Fri Nov 20 23:52:40 2026] boom', 'boom', { time: at('2026-11-20T23:52:40Z') }],
  [
    'dmesg --time-format iso',
    '2026-11-20T23:52:40,123456+00:00 boom',
    'boom',
    { time: at('2026-11-20T23:52:40.123Z') },
  ],
  ['dmesg inside a step: it was printed afterwards', `${RUNNER}[  123.456789] boom`, 'boom', { uptime: 123.456789 }],
  ['klog', 'E1120 23:52:40.123456    1234 server.go:12] boom', 'boom', { yearless: at('2000-11-20T23:52:40.123Z') }],
  [
    'the kubelet in the journal',
    'Nov 20 23:52:40 ci01 kubelet[7]: E1120 23:52:40.123456       7 server.go:12] boom',
    'boom',
    { ...ON_CI01, pid: '7', yearless: at('2000-11-20T23:52:40.123Z') },
  ],
  [
    'the journal inside a step',
    `${RUNNER}Nov 20 21:20:00 ci01 kernel: boom`,
    'boom',
    { ...ON_CI01, time: at('2026-11-20T21:20:00Z') },
  ],
  [
    'the journal of last year inside a step',
    `2026-01-01T00:10:00.1234567Z Dec 31 23:20:00 ci01 kernel: boom`,
    'boom',
    { ...ON_CI01, time: at('2025-12-31T23:20:00Z') },
  ],
  ['the journal in another zone inside a step', `${RUNNER}Nov 20 23:20:00 ci01 kernel: boom`, 'boom', ON_CI01],
  [
    'dockerd and its words',
    `time="${ENGINE.trim()}" level=error msg="boom"`,
    `time="${ENGINE.trim()}" level=error msg="boom"`,
    { time: at(ENGINE) },
  ],
  [
    'compose, the stamp of the engine, klog',
    `${RUNNER}web-1  | ${ENGINE}E1120 18:44:01.123456       1 server.go:12] boom`,
    'boom',
    { container: 'web-1', time: at('2026-11-20T18:44:01.123Z') },
  ],
])('%s', (_, text, rest, facts) => {
  expect(peeled(text)).toEqual([rest, facts]);
});

test.each([
  ['a table', ' id | name'],
  ['the frame of a Dockerfile', '   7 | >>> RUN npm ci'],
  ['one blank behind a word without a number', 'name | value'],
  ['an issue', '#12'],
  ['a tabbed line without a time', 'ok\tpkg\t0.003s'],
  ['a date', '2026-11-20 boom'],
  ['a service between dates', 'Nov 20 boom'],
  ['the time of day', '[12:00:00] boom'],
  ['a number in brackets', '[12] boom'],
  ['seconds in brackets', '[ 1.5] boom'],
  ['a place in a source', 'server.go:12] boom'],
  ['a step of concurrently', '[0] npm run build exited with code 1'],
  ['the worker of Taskcluster', '[taskcluster 2026-11-20T21:23:18.342Z] boom'],
])('%s is no prefix', (_, text) => {
  expect(peeled(text)).toEqual([text, {}]);
});

test('a word for how bad it is names no host', () => {
  const [rest, facts] = peeled('2026-11-20T18:44:01Z ERROR worker[3]: boom');
  expect([rest, facts]).toEqual(['ERROR worker[3]: boom', { time: at('2026-11-20T18:44:01Z') }]);
  expect(peeled('Nov 20 18:44:01 WARN worker: boom')).toEqual(['Nov 20 18:44:01 WARN worker: boom', {}]);
});

test.each([
  ['journalctl', 'Feb 31 10:00:00 ci01 app[1]: boom'],
  ['klog', 'E1399 23:52:40.123456    1234 server.go:12] boom'],
  ['dmesg -T', '[Fri Nov 20 25:52:40 2026] boom'],
])('%s with a day or an hour that does not exist is peeled and gives no time', (_, text) => {
  const { length, facts } = peelPrefixes(text);
  const { time, yearless } = facts();
  expect([time, yearless, text.slice(length)]).toEqual([undefined, undefined, 'boom']);
});

test('a stamp of a day that does not exist is peeled and gives no time', () => {
  expect(peeled('2026-99-99T99:99:99Z exited with code 137')).toEqual(['exited with code 137', {}]);
});

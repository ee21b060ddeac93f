/** src/collect/kernel: what is cut out of a kernel's log, and what a memory cgroup has counted. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCgroup } from '../../../src/collect/kernel/cgroup.ts';
import { killReports } from '../../../src/collect/kernel/kill-report.ts';
import { root } from '../../spawn.ts';

const report = readFileSync(`${root}test/scenes/compose-oom/kernel.log`, 'utf8');
const at = Number(/\[ *(\d+\.\d+)\]/.exec(report)![1]);
const noise = (seconds: number) => `[${seconds.toFixed(6)}] eth0: error: link is down\n`;

test('a report is kept whole, and nothing around it', () => {
  expect(killReports(noise(at - 1) + report + noise(at + 9), at - 5)).toBe(report);
});

test('what is older than the job is left out', () => {
  expect(killReports(report, at + 60)).toBe('');
});

test.each([
  '[   12.000001] app[42]: segfault at 0 ip 0000000000401136 sp 00007ffd error 6 in app[401000+1000]',
  '[   12.000001] traps: app[42] general protection fault ip:401136 sp:7ffd error:0 in app[401000+1000]',
  '2026-11-20T10:00:00+0000 ci01 kernel: Out of memory: Killed process 42 (app) total-vm:1kB',
])('%s', (line) => {
  const stamped = line.startsWith('[');
  expect(killReports(`${noise(12)}${line}\n${noise(13)}`, stamped ? 1 : undefined)).toBe(`${line}\n`);
});

/** A machine's /sys/fs/cgroup with these files, and the file that says where a process is. */
function cgroups(own: string, files: Readonly<Record<string, string>>): [root: string, own: string] {
  const folder = mkdtempSync(join(tmpdir(), 'cgroup-'));
  writeFileSync(join(folder, 'own'), own);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return [folder, join(folder, 'own')];
}

const COUNTS = 'low 0\nhigh 0\nmax 7\noom 2\noom_kill 2\noom_group_kill 0\n';

test.each([
  [
    'version 2',
    '0::/job.scope\n',
    {
      'job.scope/memory.events.local': COUNTS,
      'job.scope/memory.max': '268435456\n',
      'job.scope/memory.peak': '268000000\n',
    },
    { kills: 2, limit: 268435456, peak: 268000000 },
  ],
  ['version 2 in a container', '0::/\n', { 'memory.events.local': COUNTS, 'memory.max': 'max\n' }, { kills: 2 }],
  [
    'version 1',
    '9:memory:/docker/abc\n1:name=systemd:/\n',
    {
      'memory/docker/abc/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
      'memory/docker/abc/memory.limit_in_bytes': '16777216\n',
      'memory/docker/abc/memory.max_usage_in_bytes': '16777216\n',
    },
    { kills: 1, limit: 16777216, peak: 16777216 },
  ],
  [
    'version 1 without a limit',
    '9:cpu,memory:/\n',
    { 'memory/memory.oom_control': 'oom_kill 0\n', 'memory/memory.limit_in_bytes': '9223372036854771712\n' },
    { kills: 0 },
  ],
  ['none that can be read', '', {}, undefined],
])('%s', async (_, own, files, expected) => {
  expect(await readCgroup(...cgroups(own, files))).toEqual(expected);
});

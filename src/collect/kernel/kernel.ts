/** The kernel's word: which processes it killed or saw crash in the time of the job. Silent where it may not be read. */
import { uptime } from 'node:os';
import type { Captured } from '../scene.ts';
import { textSource } from '../text-source.ts';
import { ask, type Budget } from '../tool.ts';
import { captureCgroup } from './cgroup.ts';
import { killReports } from './kill-report.ts';

const BYTES = 4 << 20;

/** @param since Milliseconds since 1970. */
export async function captureKernel(budget: Budget, since: number): Promise<Captured> {
  const sources = [];
  const booted = Date.now() - uptime() * 1000;
  const log = process.platform === 'linux' ? await kernelLog(budget, since, booted) : undefined;
  if (log) sources.push(textSource(log.name, log.text));
  const cgroup = process.platform === 'linux' ? await captureCgroup() : undefined;
  if (cgroup) sources.push(cgroup);
  return { sources, gaps: [], tools: [] };
}

/** The journal can be read by more users than the ring buffer; where neither can, nothing is said. */
async function kernelLog(budget: Budget, since: number, booted: number) {
  const ring = await ask('dmesg', [], budget, BYTES);
  if (ring.code === 0) {
    // A second for the rounding of both clocks.
    const text = killReports(`${ring.stdout}`, (since - booted) / 1000 - 1);
    return text ? { name: 'dmesg', text } : undefined;
  }
  const from = ['--since', `@${Math.floor(since / 1000)}`];
  const journal = await ask('journalctl', ['-k', '-q', '--no-pager', '-o', 'short-iso', ...from], budget, BYTES);
  const text = journal.code === 0 ? killReports(`${journal.stdout}`, undefined) : '';
  return text ? { name: 'journalctl -k', text } : undefined;
}

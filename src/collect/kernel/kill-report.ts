/** Cuts out of a kernel's log what it says of processes that it killed or saw crash. */

const OPENS = /invoked oom-killer/;
const CLOSES = /oom_reaper: reaped process|[Kk]illed process \d+/;
const ALONE =
  /oom-kill:|Out of memory|[Kk]ill(?:ed)? process \d+|oom_reaper|segfault at|general protection fault|traps: |invalid opcode|Tasks in \S+ are going to be killed/;
/** Lines of one report; it lists the processes of the machine. */
const LONGEST = 2000;

/** @param since Seconds since the start of the kernel; undefined where the log was cut to the time before. */
export function killReports(log: string, since: number | undefined): string {
  const kept: string[] = [];
  let open = 0;
  for (const line of log.split('\n')) {
    if (since !== undefined && secondsOf(line) < since) continue;
    if (OPENS.test(line)) open = LONGEST;
    if (open > 0 || ALONE.test(line)) kept.push(line);
    open = CLOSES.test(line) ? 0 : Math.max(0, open - 1);
  }
  return kept.length ? `${kept.join('\n')}\n` : '';
}

/** `[12345.678901] …`; a line without a stamp is as old as it is. */
function secondsOf(line: string): number {
  const stamp = /^(?:<\d+>)?\[ *(\d+\.\d+)\]/.exec(line)?.[1];
  return stamp === undefined ? 0 : Number(stamp);
}

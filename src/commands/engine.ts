/** Settings of the JavaScript engine for this process: a net under what the code bounds itself. */
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // A regex that goes back too often starts again in the engine that takes linear time.
  '--enable-experimental-regexp-engine-on-excessive-backtracks',
  '--regexp-backtracks-before-fallback=2000',
  // Most of what a scan makes is garbage at once; more room for it makes nothing faster.
  '--semi-space-growth-factor=1',
] as const;

/** Major versions of Node whose engine has these flags; any other would complain on standard error. */
const KNOWN: ReadonlySet<string> = new Set(['20', '22', '24']);

/** To be called before the first line is judged. */
export function setUpEngine(): void {
  if (!KNOWN.has(process.versions.node.split('.')[0]!)) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}

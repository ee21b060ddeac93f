/** What a command printed, with how it ended as the last line, as one source. */
import type { Gap, Source } from '../../model.ts';
import { boundWords } from '../kernel/cgroup.ts';
import type { Ended } from './command.ts';

const NAME = 'output';

export function commandSource(
  command: readonly string[],
  ended: Ended,
): { readonly source: Source; readonly gaps: readonly Gap[] } {
  function* blocks() {
    yield* ended.kept.blocks();
    yield Buffer.from(`${[...killWords(ended), endWords(command, ended)].join('\n')}\n`);
  }
  const gaps: Gap[] = [];
  const { dropped } = ended.kept;
  if (dropped > 0) {
    const message = `${dropped} bytes in its middle were not kept; write it to a file (tee) and scan that`;
    gaps.push({ source: NAME, message });
  }
  if (ended.unread.length > 0) {
    const message = `${ended.unread.join(' and ')} went to a terminal and could not be read; run it as COMMAND 2>&1 | cat`;
    gaps.push({ source: NAME, message });
  }
  return { source: { name: NAME, blocks: blocks() }, gaps };
}

/** Without a limit of its own it was not its limit. The line that patterns/kernel/cgroup-oom-during-run.yml reads. */
function killWords({ killedIn }: Ended): string[] {
  if (killedIn?.limit === undefined) return [];
  return [`exitcode run: oom_kill ${killedIn.kills} in the memory cgroup meanwhile, ${boundWords(killedIn)}`];
}

/** The line that patterns/exit-codes/exitcode-run.yml and those of the shell read. */
function endWords([file = '']: readonly string[], { code, signal, error }: Ended): string {
  // The name may be anything; it is one line here.
  const name = JSON.stringify(file).slice(1, -1).slice(0, 200);
  if (error) return startWords(name, error);
  return signal
    ? `exitcode run: ${name} was killed by ${signal}, exit code ${code}`
    : `exitcode run: ${name} ended with exit code ${code}`;
}

/** As a shell says it. */
export function startWords(name: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `exitcode run: ${name}: command not found`;
  if (code === 'EACCES') return `exitcode run: ${name}: Permission denied`;
  return `exitcode run: ${name}: cannot be run: ${code ?? message}`;
}
